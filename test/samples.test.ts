import { readFileSync } from "node:fs";
import path from "node:path";
import { nameOf, valueOf, type Fact, type FactSheet, type Places } from "../assets/samples/generator/facts";
import { printedIndicatorSheets } from "../assets/samples/generator/kolding/printed-indicator-sheets";
import { printedPlan } from "../assets/samples/generator/kolding/printed-plan";
import { printedTables } from "../assets/samples/generator/kolding/printed-tables";
import { makeSamples } from "../assets/samples/generator/samples";
import { agreedSheets } from "../assets/samples/generator/slagelse";
import { openWorkbook } from "../src/hosts/file";
import { readPlanWorkbook } from "../src/plan";
import { planTables, type PlanTableName } from "../src/plan/tables";
import { validate } from "../src/validation";
import { fromA1, type CellAddress } from "../src/workbook/address";
import { cellAt, type CellValue, type WorkbookSnapshot } from "../src/workbook/snapshot";

const names = ["bylivkolding", "bylivkolding-rettet", "slagelse"];

function committed(file: string): Buffer {
  return readFileSync(path.join(__dirname, "..", "assets", "samples", file));
}

function readCommitted(name: string): Promise<WorkbookSnapshot> {
  return openWorkbook(committed(`${name}.xlsx`), name).read();
}

function placesOf(name: string): Places {
  return JSON.parse(committed(`${name}.cells.json`).toString("utf8")) as Places;
}

function valueAt(snapshot: WorkbookSnapshot, { sheet, cell }: CellAddress): CellValue | null {
  const at = fromA1(cell);
  const found = snapshot.sheets.find((each) => each.name === sheet);
  if (at === undefined || found === undefined) throw new Error(`${sheet}!${cell} is no cell`);
  return cellAt(found, at.row, at.column)?.value ?? null;
}

/** Every numbered cell of the documents with what it holds. */
function claims(sheets: readonly FactSheet[]): [string, string | number | null][] {
  const facts = sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => numbered([table.columns, ...table.rows].flat(), table.source)),
  );
  return facts;
}

function planClaims(): [string, string | number | null][] {
  return (Object.keys(planTables) as PlanTableName[]).flatMap((table) =>
    numbered(
      printedPlan.tables[table].flatMap((row) => Object.values(row)),
      printedPlan.sources[table],
    ),
  );
}

function numbered(facts: readonly Fact[], source: Parameters<typeof nameOf>[1]) {
  return facts.flatMap((fact): [string, string | number | null][] => {
    const name = nameOf(fact, source);
    return name === undefined ? [] : [[name, valueOf(fact)]];
  });
}

describe("the sample workbooks", () => {
  test("are what the generator makes now", async () => {
    const samples = await makeSamples();
    expect(samples.map(({ name }) => name)).toEqual(names);
    for (const { name, bytes } of samples)
      expect(await openWorkbook(bytes, name).read()).toEqual(await readCommitted(name));
  });

  test("are made of the same bytes each time", async () => {
    const [one, other] = [await makeSamples(), await makeSamples()];
    expect(one.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).toEqual(
      other.map(({ bytes }) => Buffer.from(bytes).toString("base64")),
    );
  });

  test("begin with the plan tables, in the order a person reads them", async () => {
    const first = [...new Set(Object.values(planTables).map(({ sheet }) => sheet))];
    for (const name of names) {
      const { sheets } = await readCommitted(name);
      expect(sheets.slice(0, first.length).map((sheet) => sheet.name)).toEqual(first);
    }
  });

  test("the list of cells is the generator's, each cell once", async () => {
    for (const { name, places } of await makeSamples()) {
      if (places === undefined) continue;
      expect(placesOf(name)).toEqual(places);
      const cells = Object.values(places).map(({ sheet, cell }) => `${sheet}!${cell}`);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test.each([
    ["bylivkolding", [...planClaims(), ...claims([...printedIndicatorSheets, ...printedTables])]],
    ["slagelse", claims(agreedSheets)],
  ])("every listed cell of %s holds what the document prints", async (name, expected) => {
    const snapshot = await readCommitted(name);
    const places = placesOf(name);
    expect(Object.keys(places).sort()).toEqual(expected.map(([cell]) => cell).sort());
    const found = expected.map(([cell]) => [
      cell,
      valueAt(snapshot, places[cell] ?? { sheet: "", cell: "" }),
    ]);
    expect(found).toEqual(expected);
  });

  test.each(["2023-08-15", "2031-01-01"])(
    "the corrected plan has no error and no warning on %s, though all of it is read",
    async (today) => {
      const snapshot = await readCommitted("bylivkolding-rettet");
      const workbook = readPlanWorkbook(snapshot);
      const { findings } = validate({ snapshot, workbook, today });
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(workbook.problems).toEqual([]);
      const rows = workbook.tables.flatMap((table) => table.rows);
      expect(rows).toHaveLength(workbook.plan.indicators.length);
      expect(rows.every((row) => row.match !== undefined)).toBe(true);
    },
  );

  test("the plan as printed has errors, and lacks one of the fixed indicators", async () => {
    const snapshot = await readCommitted("bylivkolding");
    const workbook = readPlanWorkbook(snapshot);
    const { counts } = validate({ snapshot, workbook, today: "2023-08-15" });
    expect(counts.error).toBeGreaterThan(0);
    expect(workbook.plan.indicators.map(({ lbf }) => lbf)).not.toContain("LBF-9");
  });

  test("a blank cell of a document is blank", async () => {
    const snapshot = await readCommitted("bylivkolding");
    const blank = [...planClaims(), ...claims(printedIndicatorSheets)].filter(([, value]) => value === null);
    expect(blank.length).toBeGreaterThan(20);
    const places = placesOf("bylivkolding");
    for (const [cell] of blank) expect(valueAt(snapshot, places[cell] ?? { sheet: "", cell: "" })).toBeNull();
  });
});
