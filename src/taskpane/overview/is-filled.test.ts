import { readPlanWorkbook } from "../../plan";
import { snapshotOf, type SheetInput } from "../../../test/snapshots";
import { dataSheet, planTable } from "../../../test/validated-sheets";
import { isFilled } from "./is-filled";

const filled = (...sheets: readonly SheetInput[]) => isFilled(readPlanWorkbook(snapshotOf(sheets)));
const header = ["Indikator", "Baseline boligområde", "2022"];
const statusTable = (status: string | null) =>
  planTable("Status", [{ "Succeskriterie id": "1.1", Periode: 2022, Status: status }]);

describe("isFilled", () => {
  it("is false of a plan whose tables and sheets hold no figure of any year", () => {
    expect(filled(statusTable(null), dataSheet([header, ["Andel i beskæftigelse", "51,2%", null]]))).toBe(
      false,
    );
  });

  it("is true of a figure, a date when there will be one, and a status", () => {
    expect(filled(dataSheet([header, ["Andel i beskæftigelse", null, "54,9%"]]))).toBe(true);
    expect(filled(dataSheet([header, ["Andel i beskæftigelse", null, "Data tilgængelig ultimo 2023"]]))).toBe(
      true,
    );
    expect(filled(statusTable("Der er afholdt 6 møder"))).toBe(true);
  });
});
