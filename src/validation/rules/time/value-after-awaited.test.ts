import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const plan = planTable("Indikatorer", [{ Id: "K-1", Indikator: "Andel unge, der er sigtet", Enhed: "%" }]);
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2020", "2021", "2022", "2023"];
const label = "Andel unge, der er sigtet";

test("a figure in a year after one that is still awaited", () => {
  const awaited = "Data tilgængelig ultimo 2024";
  const data = dataSheet([header, [label, "5,6%", 2019, "5,9%", "4,2%", awaited, "4,3%"]]);
  expect(found("value-after-awaited", [plan, data])).toEqual([
    expect.stringMatching(/^error Data!G2 2023 har et tal, men 2022 venter .*»Data tilgængelig ultimo 2024«/),
  ]);
});

test("several figures after the awaited year are one fault", () => {
  const data = dataSheet([
    header,
    [label, "5,6%", 2019, "Data tilgængelig ultimo 2024", "4,2%", "4,1%", "4,3%"],
  ]);
  expect(found("value-after-awaited", [plan, data])).toEqual([
    expect.stringMatching(/^error Data!E2 2021 har et tal/),
  ]);
});

test("silent where the awaited year is the last, or there are simply no data", () => {
  const last = [label, "5,6%", 2019, "5,9%", "4,2%", "4,3%", "Data tilgængelig ultimo 2024"];
  const none = [label, "5,6%", 2019, "5,9%", "Ingen data", "4,2%", "4,3%"];
  expect(found("value-after-awaited", [plan, dataSheet([header, last])])).toEqual([]);
  expect(found("value-after-awaited", [plan, dataSheet([header, none])])).toEqual([]);
});
