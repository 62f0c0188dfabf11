import type { OutdatedFigure } from "../messages/da/findings/workbook";
import { grouped } from "../plan/grouped";
import type { PlanWorkbook } from "../plan/model";
import type { Finding } from "../validation/finding";
import type { CellAddress } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { figuresNow, toldFigures, type FigureLine, type ToldFigures } from "./figure-lines";
import { readSkemaSheets } from "./parts";
import { normalise } from "./rows";

/** A figure that a set shows otherwise than it would be built now, and where that is told of. */
interface Difference {
  readonly figure: OutdatedFigure;
  readonly at: CellAddress;
}

/** Differences of figures weigh more than those of where they stand. */
const order: readonly OutdatedFigure["kind"][] = ["changed", "gone", "arrived", "moved"];

/**
 * The years' sets whose figures their sources no longer bear out, each once. Figures that have come since are told of in
 * the newest set alone: data for a year are published when its set has been sent.
 */
export function outdatedSkemas(snapshot: WorkbookSnapshot, workbook: PlanWorkbook): Finding[] {
  const { indicators, criteria } = workbook.plan;
  // A skema that was sent stands alone: there is nothing to hold it against.
  if (indicators.length + criteria.length === 0) return [];
  const sets = readSkemaSheets(snapshot).filter(({ part }) => part === "sources");
  const newest = sets.reduce((latest, { year }) => Math.max(latest, year), 0);
  const sheets = new Set(snapshot.sheets.map(({ name }) => name));
  return sets.flatMap(({ year, sheet }) => {
    const told = toldFigures(sheet);
    if (told === undefined) return [];
    const now = figuresNow(workbook, year);
    const found = [...noLongerSo(told, now), ...(year === newest ? arrived(told, now) : [])];
    return outdatedSet(year, found, sheets);
  });
}

function outdatedSet(
  year: number,
  found: readonly Difference[],
  sheets: ReadonlySet<string>,
): Finding<"skema-outdated">[] {
  const sorted = [...found].sort(
    (one, other) => order.indexOf(one.figure.kind) - order.indexOf(other.figure.kind),
  );
  const [first] = sorted;
  if (first === undefined) return [];
  const isMoved = first.figure.kind === "moved";
  const counted = sorted.filter(({ figure }) => isMoved || figure.kind !== "moved");
  const sources = new Map(
    sorted.map(({ figure: { source } }) => [`${source.sheet}!${source.cell}`, source] as const),
  );
  return [
    {
      rule: "skema-outdated",
      severity: isMoved ? "info" : "warning",
      ...first.at,
      params: { year, figures: counted.length, first: first.figure },
      related: [...sources.values()].filter(({ sheet }) => sheets.has(sheet)),
      subject: {
        id: first.at.sheet,
        column: `${first.figure.id} ${first.figure.what}`,
        value: `${counted.length}: ${valueOf(first.figure)}`,
      },
    },
  ];
}

function valueOf(figure: OutdatedFigure): string {
  return "after" in figure ? figure.after : figure.kind === "moved" ? figure.source.cell : figure.before;
}

/** What the sheet of sources tells and is not so any more. */
function noLongerSo({ lines }: ToldFigures, now: readonly FigureLine[]): Difference[] {
  const current = grouped(now, aboutKey);
  const held = new Set(now.map(cellKey));
  return [...grouped(lines, aboutKey)].flatMap(([key, told]): Difference[] => {
    const today = current.get(key);
    const difference =
      today === undefined ? goneFrom(told, held) : (changedTo(told, today) ?? movedTo(told, today));
    return difference === undefined ? [] : [difference];
  });
}

type ToldLine = ToldFigures["lines"][number];

/** A figure that nothing is called like any more; one that its cell still gives has only got another name. */
function goneFrom(told: readonly ToldLine[], held: ReadonlySet<string>): Difference | undefined {
  const line = told.find((each) => !held.has(cellKey(each)));
  if (line === undefined) return undefined;
  const { id, what, reading, source, at } = line;
  return { at, figure: { kind: "gone", id, what, before: reading, source } };
}

function changedTo(told: readonly ToldLine[], today: readonly FigureLine[]): Difference | undefined {
  const readings = new Set(today.map(readingKey));
  const line = told.find((each) => !readings.has(readingKey(each)));
  if (line === undefined) return undefined;
  const before = new Set(told.map(readingKey));
  const instead = today.find((each) => !before.has(readingKey(each))) ?? today[0];
  if (instead === undefined) return undefined;
  const { id, what, reading, at } = line;
  const { reading: after, source } = instead;
  return { at, figure: { kind: "changed", id, what, before: reading, after, source } };
}

function movedTo(told: readonly ToldLine[], today: readonly FigureLine[]): Difference | undefined {
  const now = new Set(today.map(cellKey));
  const before = new Set(told.map(cellKey));
  const line = told.find((each) => !now.has(cellKey(each)));
  const instead = today.find(
    (each) => line !== undefined && readingKey(each) === readingKey(line) && !before.has(cellKey(each)),
  );
  if (line === undefined || instead === undefined) return undefined;
  const { id, what, reading, source: from, at } = line;
  return { at, figure: { kind: "moved", id, what, before: reading, source: instead.source, from } };
}

/** Figures that the sheet of sources does not tell of under any name. */
function arrived({ header, lines }: ToldFigures, now: readonly FigureLine[]): Difference[] {
  const known = new Set([...lines.map(aboutKey), ...lines.map(cellKey)]);
  return [...grouped(now, aboutKey)].flatMap(([key, [line]]) => {
    if (line === undefined || known.has(key) || known.has(cellKey(line))) return [];
    const { id, what, reading, source } = line;
    return [{ at: header, figure: { kind: "arrived", id, what, after: reading, source } }];
  });
}

function aboutKey({ id, what }: FigureLine): string {
  return JSON.stringify([normalise(id), normalise(what)]);
}

function cellKey({ reading, source }: FigureLine): string {
  return JSON.stringify([normalise(reading), normalise(source.sheet), normalise(source.cell)]);
}

function readingKey({ reading }: FigureLine): string {
  return normalise(reading);
}
