import { validateSnapshot } from "../jobs";
import { snapshotOf } from "../../test/snapshots";
import { dataSheet, planTable } from "../../test/validated-sheets";
import * as core from "./core";
import { chosenYear } from "./year-choice";

const today = "2023-09-01";
const checkedWith = (period: readonly { readonly Felt: string; readonly Værdi: string }[]) => {
  const sheets = [
    planTable("Plan", period),
    planTable("Indikatorer", [
      { Id: "B-1", Indsatsområde: "Beskæftigelse", Indikator: "Andel i beskæftigelse" },
    ]),
    dataSheet([
      ["Indikator", "Baseline boligområde", "2019", "2021"],
      ["Andel i beskæftigelse", "51,2%", "52%", "53%"],
    ]),
  ];
  return { ...validateSnapshot(snapshotOf(sheets), today), core, at: new Date(0) };
};

describe("chosenYear", () => {
  const planned = checkedWith([
    { Felt: "Periode fra", Værdi: "01-10-2021" },
    { Felt: "Periode til", Værdi: "30-09-2025" },
  ]);

  it("offers the plan's years, and begins with the one that is reported now", () => {
    expect(chosenYear(planned, undefined, today)).toEqual({
      year: 2022,
      years: [2021, 2022, 2023, 2024, 2025],
    });
  });

  it("holds to a choice while the plan has that year, and lets it go when its period no longer does", () => {
    expect(chosenYear(planned, 2024, today).year).toBe(2024);
    expect(chosenYear(planned, 2019, today).year).toBe(2022);
  });

  it("offers the years that have figures where the plan says no period", () => {
    expect(chosenYear(checkedWith([]), 2021, today)).toEqual({ year: 2021, years: [2019, 2021, 2022] });
  });
});
