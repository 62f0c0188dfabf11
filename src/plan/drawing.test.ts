import fc from "fast-check";
import { readUnit } from "../cells";
import type { DrawnCell, SheetDrawing, TableDrawing } from "../workbook/patch";
import { agreedAreas, directionWords, unitWords } from "./content";
import { readDirection } from "./direction";
import { drawPlanTables, newPlanContent, type PlanContent } from "./drawing";
import { focusAreaNames, readFocusAreas } from "./focus-area";
import { lbfIndicators } from "./lbf";
import { excelTableName, planTables, type PlanTableName } from "./tables";

const tableNames = Object.keys(planTables) as PlanTableName[];
const started = newPlanContent({
  name: "Prøveplanen",
  municipality: "Prøve Kommune",
  from: "2022-01-01",
  to: "2025-12-31",
  settings: [{ key: "Afrunding i budget", value: 1 }],
});

function sheetOf(table: PlanTableName, content: PlanContent): SheetDrawing {
  const sheet = drawPlanTables(content).find((each) => each.name === planTables[table].sheet);
  if (sheet === undefined) throw new Error(`no sheet for ${table}`);
  return sheet;
}

function tableOf(table: PlanTableName, content: PlanContent): { sheet: SheetDrawing; drawing: TableDrawing } {
  const sheet = sheetOf(table, content);
  const drawing = sheet.tables.find((each) => each.name === excelTableName(table));
  if (drawing === undefined) throw new Error(`no table ${table}`);
  return { sheet, drawing };
}

function cell(
  table: PlanTableName,
  content: PlanContent,
  row: number,
  column: string,
): DrawnCell | undefined {
  const { sheet, drawing } = tableOf(table, content);
  const at = {
    row: drawing.area.top + 1 + row,
    column: drawing.area.left + drawing.columns.indexOf(column),
  };
  return sheet.cells.find((each) => each.row === at.row && each.column === at.column);
}

describe("the plan tables as sheets", () => {
  test("every plan table is drawn once, with its columns as header cells", () => {
    for (const name of tableNames) {
      const { sheet, drawing } = tableOf(name, started);
      const header = sheet.cells.filter(
        ({ row, column }) => row === drawing.area.top && column <= drawing.area.right,
      );
      expect(header.map(({ value }) => value)).toEqual(planTables[name].columns);
      expect(header.every(({ style }) => style === "header")).toBe(true);
      expect(drawing.columns).toEqual(planTables[name].columns);
    }
    const drawn = drawPlanTables(started).flatMap((sheet) => sheet.tables.map((table) => table.name));
    expect(drawn.sort()).toEqual(tableNames.map(excelTableName).sort());
  });

  test("tables on one sheet stand below each other with a free row, a name and a purpose between", () => {
    for (const sheet of drawPlanTables(started)) {
      sheet.tables.forEach((table, index) => {
        const end = sheet.tables[index - 1]?.area.bottom;
        const top = table.area.top;
        const above = sheet.cells.filter(({ row }) => row < top && row > (end ?? -1));
        expect(above.map(({ row }) => row)).toEqual([top - 2, top - 1]);
        if (end !== undefined) expect(top - 2).toBe(end + 2);
      });
    }
  });

  test("a table without rows keeps one blank row", () => {
    const { sheet, drawing } = tableOf("Status", started);
    expect(drawing.area.bottom).toBe(drawing.area.top + 1);
    const row = sheet.cells.filter((each) => each.row === drawing.area.bottom);
    expect(row).toHaveLength(planTables.Status.columns.length);
    expect(row.every(({ value }) => value === null)).toBe(true);
  });

  test("no two cells share a place, and every cell lies inside the sheet's columns", () => {
    for (const sheet of drawPlanTables(started)) {
      const places = sheet.cells.map(({ row, column }) => `${row}/${column}`);
      expect(new Set(places).size).toBe(places.length);
      expect(sheet.cells.every(({ column }) => column < sheet.columnWidths.length)).toBe(true);
    }
  });

  test("an ISO date becomes a date, other text stays text", () => {
    const date = cell("Delaftaler", started, 0, "Periode fra");
    expect(date).toMatchObject({ value: 44562, format: "dd-mm-yyyy" });
    const odd: PlanContent = {
      ...started,
      Delaftaler: [{ "Periode fra": "2022-02-30", "Periode til": "2015-1018" }],
    };
    expect(cell("Delaftaler", odd, 0, "Periode fra")).toMatchObject({ value: "2022-02-30" });
    expect(cell("Delaftaler", odd, 0, "Periode til")).toMatchObject({ value: "2015-1018" });
  });

  test("a day later is one more", () => {
    const days = fc.date({ min: new Date("1901-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const next = new Date(day.getTime() + 86_400_000);
        const [one, other] = [day, next].map((each) => {
          const content = {
            ...started,
            Plan: [{ Felt: "Periode fra", Værdi: each.toISOString().slice(0, 10) }],
          };
          return cell("Plan", content, 0, "Værdi")?.value;
        });
        expect(other).toBe(Number(one) + 1);
      }),
      { numRuns: 30 },
    );
  });

  test("a choice covers the rows of its column and fits what Excel can hold", () => {
    const { sheet, drawing } = tableOf("Indikatorer", started);
    const at = drawing.columns.indexOf("Retning");
    const direction = sheet.validations.find(({ area }) => area.left === at);
    expect(direction?.choices).toEqual(["op", "ned", "fasthold"]);
    expect(direction?.area).toEqual({
      top: drawing.area.top + 1,
      left: at,
      bottom: drawing.area.bottom,
      right: at,
    });
    for (const { choices } of drawPlanTables(started).flatMap((each) => each.validations)) {
      expect(choices.join(",").length).toBeLessThanOrEqual(255);
      expect(choices.some((choice) => choice.includes(",") || choice === "")).toBe(false);
    }
  });

  test("only a sheet with one table keeps its header in view", () => {
    for (const sheet of drawPlanTables(started)) {
      const [only] = sheet.tables;
      expect(sheet.freeze?.row).toBe(sheet.tables.length === 1 ? (only?.area.top ?? 0) + 1 : undefined);
    }
  });
});

describe("a plan that begins", () => {
  test("has LBF's nine indicators with goal, unit, direction and source", () => {
    expect(started.Indikatorer.map((row) => row.Id)).toEqual(lbfIndicators.map(({ id }) => id));
    expect(started.Indikatorer[1]).toMatchObject({ Enhed: "karakter", Retning: "op" });
    expect(started.Indikatorer[4]).toMatchObject({ Enhed: "%", Retning: "ned" });
    expect(started.Indikatorer.every((row) => row.Mål !== "" && row.Datakilde !== "")).toBe(true);
  });

  test("has its name, municipality and period, and the period in the four delaftaler", () => {
    const fields = new Map(started.Plan.map((row) => [row.Felt, row.Værdi]));
    expect(fields.get("Navn")).toBe("Prøveplanen");
    expect(fields.get("Kommune")).toBe("Prøve Kommune");
    expect(fields.get("Periode til")).toBe("2025-12-31");
    expect(started.Delaftaler).toHaveLength(4);
    expect(new Set(started.Delaftaler.map((row) => row["Periode fra"]))).toEqual(new Set(["2022-01-01"]));
  });

  test("the words to choose from are read as what they stand for", () => {
    for (const [unit, word] of Object.entries(unitWords)) if (word !== "") expect(readUnit(word)).toBe(unit);
    for (const [direction, word] of Object.entries(directionWords))
      expect(readDirection(word)).toBe(direction);
    for (const area of agreedAreas) expect(readFocusAreas(focusAreaNames[area])).toEqual([area]);
  });

  test("leaves blank what is not known", () => {
    const bare = newPlanContent({});
    expect(bare.Plan.every((row) => row.Værdi === null)).toBe(true);
    expect(bare.Indstillinger).toEqual([]);
    expect(bare.Budget.map((row) => row.Indsatsområde).slice(-2)).toEqual(["Fælles", "I alt"]);
    expect(bare.Budget.every((row) => row["I alt"] === undefined)).toBe(true);
  });
});
