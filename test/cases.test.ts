import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateSnapshot } from "../src/jobs";
import { sentenceOf } from "../src/cli/report";
import { messagesIn } from "../src/messages";
import { drawSkema } from "../src/skema";
import { toA1 } from "../src/workbook/address";
import type { SheetDrawing } from "../src/workbook/patch";
import { isCellError, type CellValue } from "../src/workbook/snapshot";
import { snapshotOf, type SheetInput } from "./snapshots";

interface Case {
  readonly today: string;
  readonly year: number;
  readonly sheets: readonly SheetInput[];
}

/** A golden folder: `workbook.json` in; `findings.txt` and `skema.txt` out. `UPDATE_CASES=1` writes them anew. */
const folder = join(__dirname, "cases");
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test("there are cases", () => {
  expect(cases.length).toBeGreaterThan(0);
});

test.each(cases)("%s", (name) => {
  const { today, year, sheets } = JSON.parse(
    readFileSync(join(folder, name, "workbook.json"), "utf8"),
  ) as Case;
  const snapshot = snapshotOf(sheets);
  const { workbook, validation } = validateSnapshot(snapshot, today);
  const da = messagesIn("da");
  const findings = validation.findings.map(
    (finding) =>
      `${finding.severity}  ${finding.sheet}!${finding.cell}  ${finding.rule}\n  ${sentenceOf(finding, da)}`,
  );
  const skema = drawSkema({ snapshot, workbook, year, today, findings: validation.findings });
  expectGolden(join(folder, name, "findings.txt"), findings);
  expectGolden(join(folder, name, "skema.txt"), skema.drawings.flatMap(drawingAsLines));
});

function expectGolden(path: string, lines: readonly string[]): void {
  const text = `${lines.join("\n")}\n`;
  if (process.env["UPDATE_CASES"] === "1") writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(text);
}

function drawingAsLines(drawing: SheetDrawing): string[] {
  const cells = drawing.cells.filter((cell) => cell.value !== null || cell.formula !== undefined);
  return [
    `# ${drawing.name}`,
    ...cells.map(({ row, column, value, formula, format }) =>
      [toA1(row, column), asText(value), formula === undefined ? "" : `=${formula}`, format ?? ""]
        .join("  ")
        .trimEnd(),
    ),
  ];
}

function asText(value: CellValue | null): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value).replaceAll("\n", "⏎");
}
