import type { DrawnCell, SheetDrawing } from "../../workbook/patch";
import { cellAt } from "../../workbook/snapshot";
import { emptyWorkbook, openWorkbook } from ".";

function drawing(name: string, cells: readonly DrawnCell[], more: Partial<SheetDrawing> = {}): SheetDrawing {
  return {
    name,
    cells,
    names: [],
    merges: [],
    columnWidths: [20, 12],
    tables: [],
    validations: [],
    print: { orientation: "landscape" },
    kept: [],
    ...more,
  };
}

test("an empty workbook takes drawn sheets and reads them back", async () => {
  const host = openWorkbook(emptyWorkbook(), "ny.xlsx");
  await host.apply({
    sheets: [
      drawing(
        "2022 Forside",
        [
          { row: 0, column: 0, value: "Målopfyldelse", style: "title" },
          { row: 1, column: 1, value: 0.902, formula: "A3/A4", format: "0.0%", style: "figure" },
          { row: 2, column: 0, value: true, style: "text", link: { sheet: "O'Neill", cell: "B2" } },
        ],
        {
          names: [{ name: "_HHP_skema", formula: '"2022|Forside"', hidden: true }],
          freeze: { row: 1, column: 0 },
        },
      ),
      drawing(
        "O'Neill",
        [
          { row: 0, column: 0, value: "Navn", style: "header" },
          { row: 0, column: 1, value: "To\nlinjer", style: "header" },
          { row: 1, column: 0, value: { error: "#N/A" }, style: "text" },
        ],
        {
          tables: [
            {
              name: "HHP_Plan",
              area: { top: 0, left: 0, bottom: 1, right: 1 },
              columns: ["Navn", "To\nlinjer"],
            },
          ],
        },
      ),
    ],
    fixes: [],
  });
  const snapshot = await openWorkbook(host.bytes(), "ny.xlsx").read();
  expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["2022 Forside", "O'Neill"]);
  const [front, second] = snapshot.sheets;
  if (front === undefined || second === undefined) throw new Error("sheets are missing");
  expect(cellAt(front, 1, 1)).toEqual({ column: 1, value: 0.902, formula: "A3/A4", format: "0.0%" });
  expect(front.links).toEqual([{ cell: "A3", target: "#'O''Neill'!B2" }]);
  expect(front.names).toEqual([{ name: "_HHP_skema", formula: '"2022|Forside"', hidden: true }]);
  expect(second.tables).toEqual([
    expect.objectContaining({ name: "HHP_Plan", columns: ["Navn", "To\nlinjer"], filtered: false }),
  ]);
  expect(cellAt(second, 1, 0)?.value).toEqual({ error: "#N/A" });
});
