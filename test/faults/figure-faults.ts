import type { CellValue } from "../../src/workbook/snapshot";
import { cellOf, withCells, withValue } from "./edit";
import type { Chance, CleanWorkbook, FaultKind, Planted } from "./fault";
import { doubleDigit, dropDigit, glueFootnote, shiftDecimal, swapDigits, withNumeral } from "./numerals";
import { figurePlaces, placesOf, type Place } from "./places";

type Change = (value: CellValue, chance: Chance) => CellValue | undefined;

/** A figure's cell gets another value. */
function inFigure(name: string, places: (clean: CleanWorkbook) => Place[], change: Change): FaultKind {
  return {
    name,
    plant: (clean, chance) => {
      const at = chance.pick(places(clean))?.cell.at;
      return at === undefined ? undefined : changed(clean, at, change, chance);
    },
  };
}

function changed(
  { snapshot }: CleanWorkbook,
  at: Place["cell"]["at"],
  change: Change,
  chance: Chance,
): Planted | undefined {
  const before = cellOf(snapshot, at)?.value ?? null;
  const after = before === null ? undefined : change(before, chance);
  return after === undefined || after === before
    ? undefined
    : { snapshot: withValue(snapshot, at, after), at: [at] };
}

const numeral =
  (how: Parameters<typeof withNumeral>[2]): Change =>
  (value, chance) =>
    withNumeral(value, chance, how);

const text =
  (change: (text: string) => string): Change =>
  (value) =>
    typeof value === "string" ? change(value) : undefined;

const isBaseline = ({ cell }: Place) => cell.column.role.kind.startsWith("baseline");
const isYear = ({ cell }: Place) => cell.column.role.kind === "measurement";
const withShareAndCount = (clean: CleanWorkbook) =>
  figurePlaces(clean).filter(({ cell }) => cell.reading.values.some(({ n }) => n !== undefined));
const withAnswers = (clean: CleanWorkbook) =>
  figurePlaces(clean).filter(({ cell }) => cell.reading.kind === "distribution");

/** Slips of the hand in single figures. */
export const figureFaults: readonly FaultKind[] = [
  inFigure(
    "procenttegn glemt",
    (clean) => placesOf(clean, "percent").filter(({ cell }) => cell.reading.values.length === 1),
    text((value) => value.replace(/\s?%/, "")),
  ),
  inFigure(
    "procenttegn på karakter eller antal",
    (clean) => placesOf(clean, "grade", "count").filter(({ cell }) => cell.reading.values.length === 1),
    (value) =>
      typeof value === "number" ? `${value}%` : `${value as string}%`.replace(/^([\d,.]+)(.*)%$/s, "$1%$2"),
  ),
  inFigure(
    "kroner på en andel",
    (clean) => placesOf(clean, "percent"),
    text((value) => value.replace("%", " kr.")),
  ),
  inFigure(
    "brøk uden procentformat",
    (clean) => placesOf(clean, "percent").filter(({ cell }) => cell.reading.values.length === 1),
    (value) =>
      typeof value === "string" ? Number(value.replace(/[^\d,]/g, "").replace(",", ".")) / 100 : undefined,
  ),
  inFigure("ciffer tabt", (clean) => figurePlaces(clean).filter(isYear), numeral(dropDigit)),
  inFigure("ciffer to gange", (clean) => figurePlaces(clean).filter(isYear), numeral(doubleDigit)),
  inFigure("cifre byttet om", (clean) => figurePlaces(clean).filter(isYear), numeral(swapDigits)),
  inFigure("komma flyttet", (clean) => figurePlaces(clean).filter(isYear), numeral(shiftDecimal)),
  inFigure("fodnote klistret på", figurePlaces, numeral(glueFootnote)),
  inFigure(
    "baseline ændret på arket",
    (clean) => figurePlaces(clean).filter(isBaseline),
    numeral(swapDigits),
  ),
  baselineInPlan("baseline ændret i planen"),
  inFigure("andel eller antal ændret", withShareAndCount, numeral(dropDigit)),
  inFigure("svar ændret i fordeling", withAnswers, numeral(doubleDigit)),
  inFigure("fejlværdi", figurePlaces, () => ({ error: "#REF!" })),
  inFigure("ulæseligt", figurePlaces, () => "se bilag"),
  swappedRows("to rækker byttet om"),
];

function baselineInPlan(name: string): FaultKind {
  return {
    name,
    plant: (clean, chance) => {
      const measured = new Set(
        figurePlaces(clean)
          .filter(isBaseline)
          .map(({ indicator }) => indicator.id),
      );
      const indicator = chance.pick(
        clean.workbook.plan.indicators.filter(
          ({ id, baselineArea }) => measured.has(id) && baselineArea.reading.values.length > 0,
        ),
      );
      if (indicator === undefined) return undefined;
      return changed(clean, indicator.baselineArea.at, numeral(swapDigits), chance);
    },
  };
}

/** The figures of two rows of a table change places, year for year; the labels stay. */
function swappedRows(name: string): FaultKind {
  return {
    name,
    plant: (clean, chance) => {
      const table = chance.pick(clean.workbook.tables.filter(({ rows }) => rows.length > 1));
      const [one, other] = [chance.pick(table?.rows ?? []), chance.pick(table?.rows ?? [])];
      if (one === undefined || other === undefined || one === other) return undefined;
      const changes = one.cells.flatMap((cell) => {
        const partner = other.cells.find(({ column }) => column === cell.column);
        if (partner === undefined || cell.column.role.kind !== "measurement") return [];
        const [first, second] = [cellOf(clean.snapshot, cell.at), cellOf(clean.snapshot, partner.at)];
        return [
          [cell.at, { ...second, value: second?.value ?? null }],
          [partner.at, { ...first, value: first?.value ?? null }],
        ] as const;
      });
      return {
        snapshot: withCells(clean.snapshot, changes),
        at: [...changes.map(([at]) => at), ...[one, other].flatMap(({ label }) => label?.at ?? [])],
      };
    },
  };
}
