import { Grid } from "../../../plan/grid";
import { grouped } from "../../../plan/grouped";
import type { IndicatorTable, SourcedText } from "../../../plan/model";
import { addressKey, type CellAddress } from "../../../workbook/address";
import type { MatchedRow, RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { ageGroupsIn, areAtOdds, type AgeGroup } from "./ages/age-groups";
import { footnotesOf, refersTo, type Footnote } from "./ages/footnotes";

/** An indicator of other ages than its goal, or than the footnote that its row refers to. */
export const rule: Rule<"age-group-differs"> = {
  id: "age-group-differs",
  *check(context) {
    const notesOf = notesByTable(context);
    for (const { id, label, goal } of context.plan.indicators) {
      const planned: AgedText[] = [aged("indicator", label), aged("goal", goal)].flat();
      const onSheets = context.rowsOf(id).flatMap((row) => agedTexts(row, notesOf));
      yield* inIndicator(id, [...planned, ...onSheets]);
    }
  },
};

/** A text that names a single age group. */
interface AgedText extends SourcedText {
  readonly source: "indicator" | "goal" | "note";
  readonly ages: AgeGroup;
  readonly marker?: string;
}

function aged(source: AgedText["source"], text: SourcedText | undefined): AgedText[] {
  const [ages, ...more] = text === undefined ? [] : ageGroupsIn(text.text);
  return text === undefined || ages === undefined || more.length > 0 ? [] : [{ ...text, source, ages }];
}

function agedTexts(
  { table, row }: MatchedRow,
  notesOf: ReadonlyMap<IndicatorTable, readonly Footnote[]>,
): AgedText[] {
  const words = [row.goal?.text ?? "", row.label?.text ?? ""];
  const notes = (notesOf.get(table) ?? []).filter(
    ({ marker }) =>
      words.some((text) => refersTo(text, marker, false)) ||
      row.cells.some(({ raw }) => refersTo(raw, marker, true)),
  );
  return [
    ...aged("indicator", row.label),
    ...aged("goal", row.goal),
    ...notes.flatMap((note) => aged("note", note).map((each) => ({ ...each, marker: note.marker }))),
  ];
}

/** The notes that name ages, by the table below which they stand. */
function notesByTable({ tables, snapshot }: RuleContext): Map<IndicatorTable, Footnote[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const notesOf = new Map<IndicatorTable, Footnote[]>();
  for (const [name, onSheet] of grouped(tables, ({ sheet }) => sheet)) {
    const sheet = sheets.get(name);
    if (sheet === undefined) continue;
    const grid = new Grid(sheet);
    const tops = onSheet.map(({ headerRows }) => headerRows.top).sort((one, other) => one - other);
    for (const table of onSheet) {
      const next = tops.find((top) => top > table.area.bottom) ?? Infinity;
      const notes = footnotesOf(table, next, grid);
      notesOf.set(
        table,
        notes.filter(({ text }) => ageGroupsIn(text).length > 0),
      );
    }
  }
  return notesOf;
}

/** The indicator's own ages are held against the others; where it names none, the goal's. */
function* inIndicator(id: string, texts: readonly AgedText[]): Iterable<Observation<"age-group-differs">> {
  const own =
    texts.find(({ source }) => source === "indicator") ?? texts.find(({ source }) => source === "goal");
  if (own === undefined) return;
  const differing = texts.filter((other) => areAtOdds(own.ages, other.ages));
  const [first] = differing;
  if (first === undefined) return;
  // A note is the sheet's own: then the row beside it is where the reader looks.
  const beside = texts.find(({ source, at }) => source === own.source && at.sheet === first.at.sheet) ?? own;
  yield {
    severity: "warning",
    at: beside.at,
    params: {
      own: { source: own.source, ...own.ages },
      other: { source: first.source, ...first.ages, cell: first.at, ...markerOf(first) },
    },
    subject: subjectOf(id, own.source === "goal" ? "Mål" : "Indikator", own.text),
    related: placesBut(beside.at, [...differing, ...texts.filter(({ source }) => source === own.source)]),
  };
}

function markerOf({ marker }: AgedText): { marker?: string } {
  return marker === undefined ? {} : { marker };
}

function placesBut(at: CellAddress, texts: readonly AgedText[]): CellAddress[] {
  const places = new Map(texts.map((text) => [addressKey(text.at), text.at]));
  places.delete(addressKey(at));
  return [...places.values()];
}
