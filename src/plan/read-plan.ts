import type { ReadingContext, Unit } from "../cells/reading";
import type { z } from "zod";
import { readBreakdowns } from "./breakdown";
import { lbfIndicators, recogniseLbfIndicator } from "./lbf";
import type {
  BudgetLine,
  Department,
  Indicator,
  Plan,
  PlanProblem,
  SourcedReading,
  SourcedText,
  Status,
  SubAgreement,
  SuccessCriterion,
} from "./model";
import { readPlanFields } from "./plan-fields";
import type { FoundPlanTables, PlanTable } from "./plan-table";
import { choices, planRowSchemas } from "./schema";
import { rawText, sourcedStatus } from "./sourced";
import { squeeze } from "./text";
import { yearsIn } from "./period";

/** The plan as its tables hold it; what cannot be taken at its word is added to the problems. */
export function readPlan({ tables }: FoundPlanTables, problems: PlanProblem[]): Plan {
  const rowsOf = <Row>(name: PlanTable["name"], read: (table: PlanTable, row: number) => Row): Row[] => {
    const table = tables.get(name);
    return table === undefined ? [] : table.rows.map((row) => read(table, row));
  };
  const criterionIds = new Ids(problems);
  const indicatorIds = new Ids(problems);
  const criteria = rowsOf("Succeskriterier", (table, row) =>
    readCriterionRow(table, row, criterionIds, problems),
  );
  return {
    ...readPlanFields(tables.get("Plan"), problems),
    subAgreements: rowsOf("Delaftaler", (table, row) => readSubAgreement(table, row, problems)).flat(),
    indicators: rowsOf("Indikatorer", (table, row) => readIndicator(table, row, indicatorIds, problems)),
    criteria,
    statuses: rowsOf("Status", (table, row) => readStatusRow(table, row, criterionIds, problems)),
    budget: rowsOf("Budget", (table, row) => readBudgetLine(table, row, problems)).flat(),
    departments: rowsOf("Områder", readDepartment),
    settings: new Map(
      rowsOf(
        "Indstillinger",
        (table, row) => [table.text(row, "Nøgle").text, table.text(row, "Værdi")] as const,
      ),
    ),
    accepted: rowsOf("Accepterede fund", (table, row) => ({
      rule: table.text(row, "Regel").text,
      id: table.text(row, "Id").text,
      column: table.text(row, "Kolonne").text,
      value: table.text(row, "Værdi").text,
      reason: table.text(row, "Begrundelse").text,
      date: table.text(row, "Dato").text,
      lastSeen: table.text(row, "Senest set").text,
      at: table.at(row, "Regel"),
    })),
  };
}

/** The ids of one table: each is unique, whatever its case; a row without one is known by its row number. */
class Ids {
  private readonly first = new Map<string, SourcedText>();

  constructor(private readonly problems: PlanProblem[]) {}

  take(table: PlanTable, row: number, fallback?: string): string {
    const id = table.text(row, "Id");
    if (id.text === "") {
      this.problems.push({ kind: "id-missing", table: table.name, at: id.at });
      const free = fallback !== undefined && !this.first.has(idKey(fallback));
      const made = { at: id.at, text: free ? fallback : `#${row + 1}` };
      this.first.set(idKey(made.text), made);
      return made.text;
    }
    const first = this.first.get(idKey(id.text));
    if (first === undefined) this.first.set(idKey(id.text), id);
    else
      this.problems.push({
        kind: "id-duplicate",
        table: table.name,
        id: id.text,
        at: id.at,
        first: first.at,
      });
    return id.text;
  }

  /** The id as its own table writes it. */
  known(id: string): string | undefined {
    return this.first.get(idKey(id))?.text;
  }
}

/** An id as it is compared: composed letters, no case, no space around it. */
export function idKey(id: string): string {
  return id.normalize("NFC").trim().toLowerCase();
}

/** What a coded cell means, by the schema of its column; undefined, with a problem, where it means nothing. */
function coded<Meaning>(
  table: PlanTable,
  row: number,
  column: string,
  schema: z.ZodType<Meaning>,
  problems: PlanProblem[],
): Meaning | undefined {
  const { at, text } = table.text(row, column);
  const parsed = schema.safeParse(text);
  if (parsed.success) return parsed.data;
  const unknown = { table: table.name, column, value: text, at, choices: choices[column] ?? [] };
  problems.push({ kind: "value-unknown", ...unknown });
  return undefined;
}

function readIndicator(table: PlanTable, row: number, ids: Ids, problems: PlanProblem[]): Indicator {
  const { shape } = planRowSchemas.Indikatorer;
  const label = table.text(row, "Indikator");
  const lbf = lbfIdOf(table.text(row, "Id").text, label.text);
  const unit = coded(table, row, "Enhed", shape.Enhed, problems);
  const context = contextOf(unit, label.text);
  const baselineYear = table.reading(row, "Baseline år", { unit: "year" });
  const breakdown = table.text(row, "Opgørelse");
  return {
    id: ids.take(table, row, lbf),
    focusArea: coded(table, row, "Indsatsområde", shape.Indsatsområde, problems) ?? "overall",
    goal: table.text(row, "Mål"),
    label,
    unit,
    direction: coded(table, row, "Retning", shape.Retning, problems),
    target: table.target(row, "Måltal", context),
    targetYear: coded(table, row, "Målår", shape.Målår, problems),
    baselineArea: table.reading(row, "Baseline boligområde", context),
    baselineComparison: table.reading(row, "Baseline kommune", context),
    baselineYears: yearsIn(baselineYear.raw),
    baselineYear,
    comparison: table.text(row, "Sammenligning"),
    breakdowns: readBreakdowns(breakdown.text),
    breakdown,
    source: table.text(row, "Datakilde"),
    lbf,
    at: table.at(row, "Id"),
  };
}

function contextOf(unit: Unit | undefined, row: string): ReadingContext {
  return { ...(unit === undefined ? {} : { unit }), ...(row === "" ? {} : { row }) };
}

function lbfIdOf(id: string, label: string): string | undefined {
  const key = squeeze(id);
  return (lbfIndicators.find((each) => squeeze(each.id) === key) ?? recogniseLbfIndicator(label))?.id;
}

function readCriterionRow(
  table: PlanTable,
  row: number,
  ids: Ids,
  problems: PlanProblem[],
): SuccessCriterion {
  const { shape } = planRowSchemas.Succeskriterier;
  const unit = coded(table, row, "Enhed", shape.Enhed, problems);
  const context = contextOf(unit, table.text(row, "Aktivitet").text);
  return {
    id: ids.take(table, row),
    focusAreas: coded(table, row, "Indsatsområde", shape.Indsatsområde, problems) ?? [],
    activity: table.text(row, "Aktivitet"),
    criterion: table.target(row, "Succeskriterie", context),
    target: table.target(row, "Måltal", context),
    unit,
    frequency: table.text(row, "Hyppighed"),
    at: table.at(row, "Id"),
  };
}

function readStatusRow(table: PlanTable, row: number, criteria: Ids, problems: PlanProblem[]): Status {
  const id = table.text(row, "Succeskriterie id");
  const known = criteria.known(id.text);
  if (id.text === "") problems.push({ kind: "id-missing", table: table.name, at: id.at });
  else if (known === undefined)
    problems.push({ kind: "id-unknown", table: table.name, id: id.text, at: id.at });
  const result = table.reading(row, "Resultat");
  return {
    criterionId: known ?? id.text,
    period: coded(table, row, "Periode", planRowSchemas.Status.shape.Periode, problems),
    status: sourcedStatus(table.cell(row, "Status"), table.at(row, "Status"), { column: "Status" }),
    result: result.raw === "" ? undefined : result,
    words: table.text(row, "Uddybende ord"),
    at: id.at,
  };
}

function readSubAgreement(table: PlanTable, row: number, problems: PlanProblem[]): SubAgreement[] {
  const focusArea = coded(
    table,
    row,
    "Indsatsområde",
    planRowSchemas.Delaftaler.shape.Indsatsområde,
    problems,
  );
  if (focusArea === undefined) return [];
  const from = table.date(row, "Periode fra");
  const to = table.date(row, "Periode til");
  return [{ focusArea, from, to, parties: table.text(row, "Parter") }];
}

function readBudgetLine(table: PlanTable, row: number, problems: PlanProblem[]): BudgetLine[] {
  const line = coded(table, row, "Indsatsområde", planRowSchemas.Budget.shape.Indsatsområde, problems);
  if (line === undefined) return [];
  const amount = (column: string): SourcedReading => table.reading(row, column, { unit: "dkk" });
  return [
    {
      line,
      label: table.text(row, "Indsatsområde"),
      lbf: amount("Landsbyggefonden"),
      local: amount("Lokal medfinansiering"),
      total: amount("I alt"),
    },
  ];
}

function readDepartment(table: PlanTable, row: number): Department {
  return {
    quarter: table.text(row, "Kvarter"),
    organisation: table.text(row, "Boligorganisation"),
    department: { at: table.at(row, "Afdeling"), text: rawText(table.cell(row, "Afdeling")) },
    name: table.text(row, "Navn"),
    dwellings: table.reading(row, "Boliger", { unit: "dwellings" }),
    residents: table.reading(row, "Beboere", { unit: "count" }),
  };
}
