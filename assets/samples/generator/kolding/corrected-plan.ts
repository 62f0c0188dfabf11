import type { PlanTableName } from "../../../../src/plan/tables";
import { valueOf, type Fact, type FactRow, type PlanFacts } from "../facts";
import {
  addedIndicator,
  addedStatus,
  criterionCorrections,
  departmentCorrections,
  indicatorCorrections,
  statusCorrections,
} from "./corrections";
import { printedPlan } from "./printed-plan";

const { tables } = printedPlan;

/** The same plan with its faults corrected; what the documents leave out is made up. */
export const correctedPlan: PlanFacts = {
  sources: {},
  tables: {
    ...tables,
    Plan: tables.Plan.map((row) => correctedField(row)),
    Indikatorer: tables.Indikatorer.flatMap((row) => {
      const corrected = correct(row, indicatorCorrections, text(row.Id));
      return row.Id === "LBF-8" ? [corrected, addedIndicator] : [corrected];
    }),
    Succeskriterier: tables.Succeskriterier.map((row) => correct(row, criterionCorrections, text(row.Id))),
    Status: inOrderOfCriteria([
      ...tables.Status.map((row) =>
        correct(row, statusCorrections, `${text(row["Succeskriterie id"])} ${text(row.Periode)}`),
      ),
      ...addedStatus,
    ]),
    Budget: [
      ...tables.Budget.slice(0, -1).map(inFigures),
      {
        Indsatsområde: "Fælles",
        Landsbyggefonden: 2_391_000,
        "Lokal medfinansiering": 0,
        "I alt": 2_391_000,
      },
      ...tables.Budget.slice(-1).map(inFigures),
    ],
    Områder: tables.Områder.map((row) => correct(row, departmentCorrections, text(row.Afdeling))),
  },
};

function correctedField(row: FactRow<"Plan">): FactRow<"Plan"> {
  return row.Felt === "Pulje" ? { ...row, Værdi: "2019-26" } : row;
}

function inOrderOfCriteria(rows: readonly FactRow<"Status">[]): FactRow<"Status">[] {
  const key = (row: FactRow<"Status">) => text(row["Succeskriterie id"]);
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

function correct<Table extends PlanTableName>(
  row: FactRow<Table>,
  corrections: Readonly<Record<string, FactRow<Table>>>,
  key: string,
): FactRow<Table> {
  return { ...row, ...corrections[key] };
}

/** `9.424.000,-` as the number an analyst would enter. */
function inFigures(row: FactRow<"Budget">): FactRow<"Budget"> {
  const amount = (fact: Fact | undefined) => Number(text(fact).replaceAll(".", "").replace(",-", ""));
  return {
    ...row,
    Landsbyggefonden: amount(row.Landsbyggefonden),
    "Lokal medfinansiering": amount(row["Lokal medfinansiering"]),
    "I alt": amount(row["I alt"]),
  };
}

function text(fact: Fact | undefined): string {
  return String(valueOf(fact ?? null) ?? "");
}
