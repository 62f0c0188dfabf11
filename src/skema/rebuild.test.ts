import fc from "fast-check";
import { readPlanWorkbook } from "../plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { differingWords } from "./differing-words";
import { wordsIn } from "./old-set";
import {
  applied,
  built,
  cellOf,
  criterion,
  draw,
  drawingOf,
  find,
  indicator,
  moved,
  sample,
  sheetOf,
  status,
  table,
  today,
  typed,
  valueAt,
  withSkemaOf,
} from "../../test/skema-sheets";
import { toA1 } from "../workbook/address";

const education = "2022 Uddannelse";
const employment = "2022 Beskæftigelse";
const lowest = 60;

/** Where the words of a criterion stand in the built workbook. */
function wordsAt(snapshot: WorkbookSnapshot, id: string, sheet = education): string {
  const { row, column } = cellOf(drawingOf(draw(snapshot), sheet), id, "Uddybende ord");
  return toA1(row, column);
}

function words(snapshot: WorkbookSnapshot, id: string, sheet = education): unknown {
  return cellOf(drawingOf(draw(snapshot), sheet), id, "Uddybende ord").value;
}

/** The drawings, whatever was there before. */
function asDrawn(snapshot: WorkbookSnapshot): unknown[] {
  return draw(snapshot).drawings.map((drawing) => ({ ...drawing, movedRows: undefined }));
}

const oneCriterion = table("Succeskriterier", [
  criterion("1.2", "Uddannelse og livschancer; Beskæftigelse", "Min. 4 møder afholdt pr. år"),
]);

describe("the words", () => {
  test("come from the Status table where the skema has none", () => {
    expect(words(sample(), "1.1")).toBe("To blev aflyst.");
    expect(words(sample(), "1.2")).toBeNull();
  });

  test("written in the skema stay, whatever the Status table says, and a finding tells", () => {
    const once = built(sample());
    const edited = typed(once, education, wordsAt(once, "1.1"), "Tre blev aflyst.");
    expect(words(edited, "1.1")).toBe("Tre blev aflyst.");
    const [finding, ...more] = differingWords(edited, readPlanWorkbook(edited));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ sheet: education, cell: wordsAt(once, "1.1"), params: { id: "1.1" } });
    expect(finding?.related).toEqual([{ sheet: "Status", cell: "E2" }]);
    expect(draw(edited).findings).toEqual([finding]);
    expect(differingWords(once, readPlanWorkbook(once))).toEqual([]);
  });

  test("of a criterion under two focus areas are written on the first sheet and shown on the other", () => {
    const once = built(sample());
    const at = wordsAt(once, "1.2");
    const edited = typed(once, education, at, "Fem møder i alt.");
    expect(cellOf(drawingOf(draw(edited), employment), "1.2", "Uddybende ord")).toMatchObject({
      value: "Fem møder i alt.",
      formula: `IF('${education}'!${at}="","",'${education}'!${at})`,
    });
  });

  test("typed over the reference on the other sheet become the line's, or stay there beside the first's", () => {
    const once = built(sample());
    const other = typed(once, employment, wordsAt(once, "1.2", employment), "Skrevet her.");
    expect(words(other, "1.2")).toBe("Skrevet her.");
    const both = typed(other, education, wordsAt(once, "1.2"), "Skrevet der.");
    expect([words(both, "1.2"), words(both, "1.2", employment)]).toEqual(["Skrevet der.", "Skrevet her."]);
    expect(draw(both).findings).toMatchObject([{ sheet: education, related: [{ sheet: employment }] }]);
  });

  test("move to Tekster uden række when their row goes, and back when it returns", () => {
    const once = built(sample());
    const edited = typed(once, education, wordsAt(once, "1.1"), "Husk os.");
    const gone = built(withSkemaOf(sample(oneCriterion), edited));
    const below = find(sheetOf(gone, education), "Tekster uden række");
    expect(find(sheetOf(gone, education), "Husk os.")).not.toBe(below);
    expect(draw(gone).summary.keptWords).toBe(1);
    expect(built(gone)).toEqual(gone);
    const back = built(withSkemaOf(sample(), gone));
    expect(words(back, "1.1")).toBe("Husk os.");
    expect(() => find(sheetOf(back, education), "Tekster uden række")).toThrow();
  });

  test("that differ are told of at the cell where they stand once rows have moved", () => {
    const once = built(sample());
    const edited = typed(once, education, wordsAt(once, "1.1"), "Tre blev aflyst.");
    const more = table("Indikatorer", [
      indicator("E0", "Uddannelse og livschancer", "Andel børn, der svømmer", "op", { Mål: "Flere svømmer" }),
      indicator("E2", "Uddannelse og livschancer", "Andel unge, der går i klub", "op", {}),
    ]);
    const snapshot = withSkemaOf(sample(more), edited);
    const findings = differingWords(snapshot, readPlanWorkbook(snapshot));
    const result = draw(snapshot, { findings });
    const [moved] = result.findings;
    expect(moved?.cell).not.toBe(findings[0]?.cell);
    const told = drawingOf(result, "2022 Kilder").cells.flatMap(({ link, value }) =>
      link?.sheet === education && value === link.cell ? [value] : [],
    );
    expect(told).toContain(moved?.cell);
    expect(told).not.toContain(findings[0]?.cell);
  });

  test("follow their row when lines have been sorted and columns inserted", () => {
    const once = built(sample());
    const edited = typed(once, education, wordsAt(once, "1.1"), "Husk os.");
    const [one, two] = ["1.1", "1.2"].map((id) => cellOf(drawingOf(draw(once), education), id, "Id").row);
    const swap = (row: number) => (row === one ? two : row === two ? one : row) ?? row;
    const sorted = moved(edited, education, (row, column) => ({
      row: swap(row) + (row > 1 ? 1 : 0),
      column: column + (column > 3 ? 2 : 0),
    }));
    expect(words(sorted, "1.1")).toBe("Husk os.");
    expect(asDrawn(sorted)).toEqual(asDrawn(edited));
  });
});

describe("what the person has added", () => {
  const once = built(sample());
  const drawing = drawingOf(draw(once), education);
  const width = drawing.columnWidths.length;
  const row = cellOf(drawing, "E2", "Område 2022").row;
  const more = sample(
    table("Indikatorer", [
      indicator("E0", "Uddannelse og livschancer", "Andel børn, der svømmer", "op", { Mål: "Flere svømmer" }),
      indicator("E2", "Uddannelse og livschancer", "Andel unge, der går i klub", "op", {}),
    ]),
  );

  test("to the right moves with its row, formulas and all", () => {
    const beside = toA1(row, width + 1);
    const edited = typed(
      once,
      education,
      beside,
      0.1,
      `D${row + 1}*2+Data!D${row + 1}+SUM($D$${row + 1}:D${row + 1})`,
    );
    const [kept, ...others] = drawingOf(draw(withSkemaOf(more, edited)), education).kept;
    const to = cellOf(drawingOf(draw(withSkemaOf(more, edited)), education), "E2", "Område 2022").row;
    expect(others).toEqual([]);
    expect(to).not.toBe(row);
    expect(kept).toEqual({
      from: { row, column: width + 1 },
      to: { row: to, column: width + 1 },
      formula: `D${to + 1}*2+Data!D${row + 1}+SUM($D$${to + 1}:D${to + 1})`,
    });
  });

  test("as a column between ours goes to the right of all", () => {
    const inserted = moved(once, education, (at, column) => ({
      row: at,
      column: column + (column > 3 ? 1 : 0),
    }));
    const edited = typed(inserted, education, toA1(row, 4), "Min note");
    const again = built(edited);
    expect(find(sheetOf(again, education), "Min note")).toBe(toA1(row, width));
    expect(built(again)).toEqual(again);
  });

  test("between, above and below the lines stays where it was among them", () => {
    const inserted = moved(once, education, (at, column) => ({ row: at > row ? at + 1 : at, column }));
    const between = typed(inserted, education, toA1(row + 1, 1), "Mellem os");
    const below = typed(between, education, toA1(lowest, 0), "Nedenunder");
    const edited = typed(below, education, "T1", "Øverst");
    const again = built(withSkemaOf(more, edited));
    const to = cellOf(drawingOf(draw(again), education), "E2", "Område 2022").row;
    expect(find(sheetOf(again, education), "Mellem os")).toBe(toA1(to + 1, 1));
    expect(find(sheetOf(again, education), "Øverst")).toBe("T1");
    expect(find(sheetOf(again, education), "Nedenunder")).toMatch(/^A\d+$/);
    expect(built(again)).toEqual(again);
  });

  test("beside a row that is gone waits with its text, and comes back with the row", () => {
    const edited = typed(once, education, toA1(row, width), "Ved E2");
    const without = sample(
      table("Indikatorer", [
        indicator("E1", "Uddannelse og livschancer", "Andel elever, der består dansk", "op", {
          Måltal: "60%",
        }),
      ]),
    );
    const gone = built(withSkemaOf(without, edited));
    expect(find(sheetOf(gone, education), "Ved E2")).not.toBe(toA1(row, width));
    const back = built(withSkemaOf(sample(), gone));
    const line = cellOf(drawingOf(draw(back), education), "E2", "Område 2022").row;
    expect(find(sheetOf(back, education), "Ved E2")).toBe(toA1(line, width));
  });

  test("on the board's lines of the front sheet is kept", () => {
    const at = find(sheetOf(once, "2022 Forside"), "Navn").replace("A", "B");
    const signed = built(typed(once, "2022 Forside", at, "Formanden"));
    expect(valueAt(sheetOf(signed, "2022 Forside"), at)?.value).toBe("Formanden");
    expect(built(signed)).toEqual(signed);
  });
});

describe("whatever happens to the plan", () => {
  const ids = ["1.1", "1.2", "1.3", "1.4", "1.5"];
  const areas = [
    "Uddannelse og livschancer",
    "Beskæftigelse",
    "Uddannelse og livschancer; Beskæftigelse",
    "Kriminalitetsforebyggelse; Beskæftigelse",
  ];
  const planOf = (rows: readonly (readonly [string, string, string])[]) =>
    sample(
      table(
        "Succeskriterier",
        rows.map(([id, area]) => criterion(id, area, "Min. 4 møder afholdt pr. år")),
      ),
      table(
        "Status",
        rows.map(([id, , period]) => status(id, period, "Der er afholdt 5 møder", "")),
      ),
    );
  const row = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...areas), fc.constantFrom("2022", "2022H1"));
  const plan = fc.uniqueArray(row, { selector: ([id]) => id, maxLength: ids.length });
  const text = fc.stringMatching(/^[a-zæøå=]{1,12}$/);

  test("no text is ever lost, and a second build changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(plan, { minLength: 2, maxLength: 3 }),
        fc.array(text, { minLength: 6 }),
        (plans, texts) => {
          const left = [...texts];
          let snapshot: WorkbookSnapshot | undefined;
          for (const rows of plans) {
            const before = snapshot === undefined ? [] : writtenIn(snapshot);
            const source = planOf(rows);
            const again = built(snapshot === undefined ? source : withSkemaOf(source, snapshot));
            expect(writtenIn(again)).toEqual(expect.arrayContaining(before));
            expect(built(again)).toEqual(again);
            snapshot = fill(again, left);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** The texts without their lines, each once. */
function writtenIn(snapshot: WorkbookSnapshot): string[] {
  return [...new Set(wordsIn(snapshot).map((each) => each.slice(each.indexOf(": ") + 2)))].sort();
}

/** Writes a text of its own into every line's words, on every sheet, while there are any left. */
function fill(snapshot: WorkbookSnapshot, texts: string[]): WorkbookSnapshot {
  let filled = snapshot;
  for (const drawing of draw(snapshot).drawings) {
    for (const cell of drawing.cells) {
      if (
        cell.style !== "words" ||
        drawing.merges.some(
          (area) => area.top === cell.row && area.left < cell.column && area.right >= cell.column,
        )
      )
        continue;
      const next = texts.pop();
      if (next === undefined) return filled;
      const old = valueAt(sheetOf(filled, drawing.name), toA1(cell.row, cell.column));
      if (old !== undefined && old.formula === undefined) continue;
      filled = typed(
        filled,
        drawing.name,
        toA1(cell.row, cell.column),
        `${next} ${drawing.name} ${String(cell.row)}`,
      );
    }
  }
  return filled;
}

test("the date is the only thing that a day changes", () => {
  const one = draw(sample(), { today });
  const other = draw(sample(), { today: "2023-09-02" });
  const differing = one.drawings.filter(
    (drawing, index) => JSON.stringify(drawing) !== JSON.stringify(other.drawings[index]),
  );
  expect(differing.map((drawing) => drawing.name)).toEqual(["2022 Forside"]);
  expect(applied(sample(), one).sheets).toHaveLength(applied(sample(), other).sheets.length);
});
