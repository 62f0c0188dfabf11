import type { Plan, PlanProblem, SourcedReading, SourcedText } from "./model";
import { findPeriod } from "./period";
import type { PlanTable } from "./plan-table";
import { planFields } from "./tables";
import { letters } from "./text";

type PlanFieldName = (typeof planFields)[number];
const dateFields: readonly PlanFieldName[] = ["Periode fra", "Periode til", "Opgjort pr."];
type PlanHead = Pick<
  Plan,
  "name" | "municipality" | "from" | "to" | "organisations" | "pool" | "asOf" | "fields"
>;

/** What the Plan table says of the plan as a whole; a date that is none is added to the problems. */
export function readPlanFields(table: PlanTable | undefined, problems: PlanProblem[]): PlanHead {
  const fields = new Map<string, SourcedReading>();
  const known = new Map<PlanFieldName, SourcedReading>();
  for (const row of table?.rows ?? []) {
    if (table === undefined) break;
    const field = table.text(row, "Felt").text;
    const name = planFields.find((each) => letters(each) === letters(field));
    const context = field === "" ? {} : { row: field };
    const isDate = name !== undefined && dateFields.includes(name);
    const value = isDate ? table.date(row, "Værdi", context) : table.reading(row, "Værdi", context);
    if (!fields.has(field)) fields.set(field, value);
    if (name !== undefined && !known.has(name)) known.set(name, value);
  }
  const date = (name: PlanFieldName, end: boolean) => dateOf(known.get(name), end, problems);
  return {
    name: textOf(known.get("Navn")),
    municipality: textOf(known.get("Kommune")),
    from: date("Periode fra", false),
    to: date("Periode til", true),
    organisations: listOf(known.get("Boligorganisationer")?.raw ?? ""),
    pool: textOf(known.get("Pulje"))?.text,
    asOf: date("Opgjort pr.", true),
    fields,
  };
}

function textOf(value: SourcedReading | undefined): SourcedText | undefined {
  return value === undefined || value.raw === "" ? undefined : { at: value.at, text: value.raw };
}

/** The date a cell holds; of a year or a period alone its first or last day. */
function dateOf(
  value: SourcedReading | undefined,
  end: boolean,
  problems: PlanProblem[],
): string | undefined {
  if (value === undefined || value.raw === "") return undefined;
  const { reading } = value;
  if (reading.date !== undefined) return reading.date;
  if (reading.period !== undefined) return end ? reading.period.to : reading.period.from;
  const found = findPeriod(value.raw);
  const year =
    found !== undefined && letters(found.rest) === "" && !/\d/.test(found.rest)
      ? found.period.year
      : undefined;
  if (year !== undefined) return end ? `${year}-12-31` : `${year}-01-01`;
  const unknown = {
    table: "Plan",
    column: "Værdi",
    value: value.raw,
    at: value.at,
    choices: ["1. oktober 2021"],
  };
  problems.push({ kind: "value-unknown", ...unknown });
  return undefined;
}

/** Names parted by semicolons or lines, else by commas, which a name may hold; an "og" parts only the last of a list. */
function listOf(text: string): string[] {
  const parts = text.split(/[;\r\n]/.test(text) ? /[;\r\n]/ : ",");
  const last = parts.at(-1) ?? "";
  const and = parts.length > 1 ? last.lastIndexOf(" og ") : -1;
  if (and >= 0) parts.splice(-1, 1, last.slice(0, and), last.slice(and + 4));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
