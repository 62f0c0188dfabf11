import { fromA1, toA1, type Position } from "../../../workbook/address";
import type { Package } from "../package";
import { relationshipsOf } from "../relationships";
import { editXml, withAttributes, type Edit } from "../xml/edit";
import { attributeOf, parseXml, type Element } from "../xml/tree";
import { place, type Moves } from "./old-sheet";

/** Moves a sheet's comments with their cells: the remarks, the threads and the boxes they are shown in. */
export function moveComments(pack: Package, sheetPart: string, moves: Moves): void {
  const related = relationshipsOf(pack, sheetPart).filter((each) => !each.external && pack.has(each.target));
  const partsOf = (type: string) => related.filter((each) => each.type === type).map((each) => each.target);
  const places = newPlaces(pack, [...partsOf("comments"), ...partsOf("threadedComment")], moves);
  if (places.size === 0) return;
  for (const part of [...partsOf("comments"), ...partsOf("threadedComment")]) {
    const xml = pack.text(part);
    const edits = commentsIn(parseXml(xml)).map((element): Edit => {
      const { start, innerStart: end } = element;
      const reference = attributeOf(element, "ref") ?? "";
      const to = places.get(reference);
      const ref = to ? toA1(to.row, to.column) : reference;
      return { start, end, text: withAttributes(xml.slice(start, end), { ref }) };
    });
    pack.put(part, editXml(xml, edits));
  }
  const byOld = new Map([...places].map(([reference, to]) => [keyOf(reference), to]));
  for (const part of partsOf("vmlDrawing")) pack.put(part, moveBoxes(pack.text(part), byOld));
}

function keyOf(reference: string): string {
  const position = fromA1(reference);
  return position === undefined ? "" : place(position.row, position.column);
}

function commentsIn(element: Element): Element[] {
  if (element.name === "comment" || element.name === "threadedComment") return [element];
  return element.children.flatMap(commentsIn);
}

/** The new place of each comment that moves; where another has it already, the next free cell below. */
function newPlaces(pack: Package, parts: readonly string[], moves: Moves): Map<string, Position> {
  const references = new Set(
    parts.flatMap((part) => {
      const xml = pack.text(part);
      const root = pack.reading(part, () => parseXml(xml));
      return commentsIn(root).map((element) => attributeOf(element, "ref") ?? "");
    }),
  );
  const old = [...references].flatMap((reference) => {
    const from = fromA1(reference);
    return from === undefined ? [] : [{ reference, from, kept: moves.keeps(from.row, from.column) }];
  });
  const taken = new Set<string>();
  const places = new Map<string, Position>();
  for (const { reference, from } of [
    ...old.filter((each) => each.kept),
    ...old.filter((each) => !each.kept),
  ]) {
    const { row: first, column } = moves.position(from);
    let row = first;
    while (taken.has(place(row, column))) row++;
    taken.add(place(row, column));
    if (row !== from.row || column !== from.column) places.set(reference, { row, column });
  }
  return places;
}

const boxStart = "<x:ClientData";
const boxEnd = "</x:ClientData>";

/** The drawing of the comment boxes, searched as text: Excel's is not always well-formed XML. */
function moveBoxes(vml: string, places: ReadonlyMap<string, Position>): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = vml.indexOf(boxStart); start >= 0; start = vml.indexOf(boxStart, at)) {
    const found = vml.indexOf(boxEnd, start);
    const end = found < 0 ? vml.length : found;
    parts.push(vml.slice(at, start), moveBox(vml.slice(start, end), places));
    at = end;
  }
  return parts.join("") + vml.slice(at);
}

function moveBox(box: string, places: ReadonlyMap<string, Position>): string {
  const row = numberIn(box, "x:Row");
  const column = numberIn(box, "x:Column");
  if (row === undefined || column === undefined) return box;
  const to = places.get(place(row, column));
  if (to === undefined) return box;
  const anchor = (numbers: readonly number[]) =>
    numbers.map((number, index) =>
      Math.max(0, number + (index % 4 === 2 ? to.row - row : index % 4 === 0 ? to.column - column : 0)),
    );
  return replaceIn(
    replaceIn(
      replaceIn(box, "x:Anchor", (text) => anchor(text.split(",").map(Number)).join(", ")),
      "x:Row",
      () => String(to.row),
    ),
    "x:Column",
    () => String(to.column),
  );
}

function numberIn(text: string, tag: string): number | undefined {
  let value: number | undefined;
  replaceIn(text, tag, (content) => {
    value = Number(content);
    return content;
  });
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function replaceIn(text: string, tag: string, change: (content: string) => string): string {
  const opening = `<${tag}>`;
  const start = text.indexOf(opening);
  const end = text.indexOf(`</${tag}>`, start);
  if (start < 0 || end < 0) return text;
  return (
    text.slice(0, start + opening.length) + change(text.slice(start + opening.length, end)) + text.slice(end)
  );
}
