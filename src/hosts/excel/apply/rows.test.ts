import fc from "fast-check";
import { alignRows, type AlignedRow } from "./align";
import { rowLayout } from "./row-layout";
import { doneBlocks } from "./row-steps";

function rows(texts: string): AlignedRow[] {
  return Array.from(texts, (text) => ({ title: text === "." ? "" : text, texts: new Set([text]) }));
}

const none = new Map<number, Map<number, number>>();
const isBlankIn = (texts: string) => (row: number) => texts[row] === ".";

function layoutOf(
  old: string,
  drawn: string,
  votes: ReadonlyMap<number, ReadonlyMap<number, number>> = none,
) {
  const pairs = alignRows(rows(old), rows(drawn), votes);
  return rowLayout(pairs, old.length, drawn.length, isBlankIn(old));
}

test("rows are known again by their text, and the rest comes in or goes", () => {
  const { blocks } = layoutOf("abcd", "axbd");
  expect(blocks).toEqual([
    { first: 1, deleted: 0, inserted: 1, wide: 1 },
    { first: 2, deleted: 1, inserted: 0, wide: 3 },
  ]);
});

test("a row goes where the person's words go, whatever it says now", () => {
  const votes = new Map([[1, new Map([[2, 1]])]]);
  const layout = layoutOf("abc", "abx", votes);
  expect(layout.fromOld(1)).toBe(layout.fromNew(2));
});

test("a blank row becomes a new one, and below the last row nothing need come in", () => {
  expect(layoutOf("a.b", "axb").blocks).toEqual([]);
  expect(layoutOf("ab", "abcd").blocks).toEqual([]);
});

test("whatever changes, each old row is in one place, rows keep their order, and taking out what goes leaves the new sheet", () => {
  const texts = fc
    .array(fc.constantFrom("a", "b", "c", "d", "."), { maxLength: 12 })
    .map((each) => each.join(""));
  fc.assert(
    fc.property(texts, texts, (old, drawn) => {
      const layout = layoutOf(old, drawn);
      const wide: (number | undefined)[] = [];
      for (let row = 0; row < old.length; row += 1) wide[row] = row;
      for (const { wide: at, inserted } of layout.blocks) wide.splice(at, 0, ...Array<undefined>(inserted));
      wide.forEach((row, at) => {
        if (row !== undefined) expect(layout.fromOld(row)).toBe(at);
      });
      for (const { wide: at, inserted, deleted } of [...layout.blocks].reverse()) {
        const gone = wide.splice(at + inserted, deleted);
        expect(gone.every((row) => row !== undefined && layout.isDeleted(row))).toBe(true);
      }
      for (let row = 0; row < drawn.length; row += 1) {
        const known = wide[row];
        if (known !== undefined && row < wide.length) expect(layout.fromOld(known)).toBe(layout.fromNew(row));
      }
    }),
  );
});

test("what has been done is known by where the marks stand, however far it came", () => {
  const texts = fc
    .array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 10 })
    .map((each) => each.join(""));
  fc.assert(
    fc.property(texts, texts, fc.nat(20), (old, drawn, steps) => {
      const layout = layoutOf(old, drawn);
      const sheet: (number | undefined)[] = Array.from({ length: old.length + 3 }, (_, row) => row);
      const inserts = layout.blocks.filter(({ inserted }) => inserted > 0);
      const deletes = layout.blocks.filter(({ deleted }) => deleted > 0).reverse();
      inserts
        .slice(0, steps)
        .forEach(({ wide, inserted }) => sheet.splice(wide, 0, ...Array<undefined>(inserted)));
      const deleted = deletes.slice(0, Math.max(0, steps - inserts.length));
      deleted.forEach(({ wide, inserted, deleted: count }) => sheet.splice(wide + inserted, count));
      const marks = layout.blocks.map((block) => {
        const last = sheet.indexOf(block.first + block.deleted);
        const first = sheet.indexOf(block.first);
        return first === -1
          ? { rowIndex: last, rowCount: 1 }
          : { rowIndex: first, rowCount: last - first + 1 };
      });
      const done = doneBlocks(layout, marks);
      expect(done.map(({ isDeleted }) => isDeleted)).toEqual(
        layout.blocks.map((block) => deleted.includes(block)),
      );
      expect(done.map(({ insertedRows }) => insertedRows)).toEqual(
        layout.blocks.map((block) => (inserts.slice(0, steps).includes(block) ? block.inserted : 0)),
      );
    }),
  );
});
