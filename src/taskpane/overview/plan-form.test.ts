import { emptyPlanForm, faultsOf } from "./plan-form";

const filled = { name: "Planen", municipality: "Byen", from: "2024-01-01", to: "2027-12-31" };

describe("faultsOf", () => {
  it("finds nothing wrong with a form that is filled in", () => {
    expect(faultsOf(filled)).toEqual({});
  });

  it("names each field that is blank", () => {
    expect(faultsOf({ name: " ", municipality: "", from: "", to: "" })).toEqual({
      name: "nameMissing",
      municipality: "municipalityMissing",
      from: "dateMissing",
      to: "dateMissing",
    });
  });

  it("refuses an end before the beginning, but not a single day", () => {
    expect(faultsOf({ ...filled, to: "2023-12-31" })).toEqual({ to: "periodReversed" });
    expect(faultsOf({ ...filled, to: "2024-01-01" })).toEqual({});
  });
});

describe("emptyPlanForm", () => {
  it("proposes the four whole years to come", () => {
    expect(emptyPlanForm("2023-09-01")).toMatchObject({ from: "2024-01-01", to: "2027-12-31" });
  });
});
