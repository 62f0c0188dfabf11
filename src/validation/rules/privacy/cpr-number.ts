import { grouped } from "../../../plan/grouped";
import { maskHits } from "../../../privacy";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { cprHits, cprSought, leastConfidence, plainCpr, surelyCpr, type CprPlace } from "./cpr-confidence";
import { byColumn } from "./headers";
import { masked } from "../../masked";
import { placeInWords, placeName, placesOf, workbookId, type CellPlace } from "./places";
import { likely, surenessOf, surest } from "./sureness";

type Found = Observation<"cpr-number">;

/**
 * CPR numbers anywhere in the workbook: cells, formulas, comments, links, names and properties, hidden ones too. Those of
 * one column are one finding.
 */
export const rule: Rule<"cpr-number"> = {
  id: "cpr-number",
  *check(context) {
    const inCells: CprPlace<CellPlace>[] = [];
    const elsewhere: CprPlace[] = [];
    for (const place of placesOf(context.snapshot, cprSought)) {
      const hits = cprHits(place);
      if (hits.length === 0) continue;
      if ("sheet" in place && place.cell !== undefined) inCells.push(plainCpr(place, hits));
      else elsewhere.push(plainCpr(place, hits));
    }
    for (const { header, cells } of byColumn(inCells)) {
      yield* inColumn(header, surelyCpr(header, cells));
    }
    const told = elsewhere.filter(({ confidence }) => confidence > leastConfidence);
    for (const group of grouped(told, placeKey).values()) yield* outsideColumns(group, context);
  },
};

function* inColumn(header: string, cells: readonly CprPlace<CellPlace>[]): Iterable<Found> {
  const [first, ...others] = cells;
  if (first === undefined) return;
  const value = others.length === 0 ? masked(maskHits(first.place.text, first.hits)) : valueInWords(cells);
  yield {
    ...observed(cells),
    at: first.place.at,
    subject: subjectOf(masked(first.place.sheet.name), masked(header), value),
    related: others.map(({ place }) => place.at),
  };
}

/** Comments and links of a sheet, or a place that is no cell. */
function* outsideColumns(found: readonly CprPlace[], context: RuleContext): Iterable<Found> {
  const [first, ...others] = found;
  if (first === undefined) return;
  const { place } = first;
  yield {
    ...observed(found),
    at: "at" in place ? place.at : cleanCell(context),
    subject: subjectOf(
      "sheet" in place ? masked(place.sheet.name) : workbookId,
      placeName(place),
      valueInWords(found),
    ),
    related: others.flatMap((other) => ("at" in other.place ? [other.place.at] : [])),
  };
}

/** Comments and links are told of by the sheet, all else one by one. */
function placeKey({ place }: CprPlace): string {
  if ("sheet" in place) return `${place.kind}!${place.sheet.name}`;
  return place.kind === "sheet-name" ? `${place.kind}!${place.position}` : `${place.kind}!${place.text}`;
}

/** Where a place without a cell is shown: on a sheet whose own name holds no number, as findings print it. */
function cleanCell({ snapshot, firstCell }: RuleContext): Found["at"] {
  const clean = snapshot.sheets.find(({ name }) => masked(name) === name);
  return clean === undefined ? firstCell : { sheet: clean.name, cell: "A1" };
}

function observed(found: readonly CprPlace[]): Pick<Found, "severity" | "params"> {
  const confidence = surest(found);
  const hits = found.flatMap((each) => each.hits);
  const place = found[0]?.place;
  return {
    severity: confidence >= likely ? "error" : "warning",
    params: {
      place: place === undefined ? { kind: "workbook" } : placeInWords(place),
      count: hits.length,
      cells: found.length,
      masked: hits[0]?.masked ?? "",
      sureness: surenessOf(confidence),
      hidden: place !== undefined && "sheet" in place && place.sheet.visibility !== "visible",
    },
  };
}

/** What an accepted finding is known by: how many, and how the first looks masked. */
function valueInWords(found: readonly CprPlace[]): string {
  const hits = found.flatMap((each) => each.hits);
  return `${hits.length} × ${hits[0]?.masked ?? ""}`;
}
