import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../src/hosts/file";
import { fromA1, toA1 } from "../src/workbook/address";
import type { CellAddress } from "../src/workbook/address";
import type { WorkbookSnapshot } from "../src/workbook/snapshot";

/** The bundled program as a person starts it. */
const program = join(__dirname, "..", "dist", "cli.js");
const sample = join(__dirname, "..", "assets", "samples", "bylivkolding.xlsx");
const corrected = join(__dirname, "..", "assets", "samples", "bylivkolding-rettet.xlsx");
const today = ["--today", "2023-09-01"];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "helhedsplan-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(words: readonly string[], input = ""): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync("node", [program, ...words], { input, encoding: "utf8" });
  return { code: status, out: stdout, error: stderr };
}

describe("validate", () => {
  it("shows findings by sheet with their cells, and exits with 1 where there is an error", () => {
    const { code, out } = run(["validate", sample, ...today]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Overordnede mål$/m);
    expect(out).toMatch(/^ {2}I8 {6}FEJL {9}2023 har et tal/m);
    expect(out).toMatch(/I alt \d+ fejl, \d+ advarsler, \d+ bemærkninger\.\n$/);
  });

  it("gives findings and counts as data", () => {
    const { findings, counts } = JSON.parse(run(["validate", sample, "--json", ...today]).out) as {
      findings: { rule: string; severity: string; sheet: string; cell: string; message: string }[];
      counts: Record<string, number>;
    };
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(counts["error"] ?? 0);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "value-after-awaited", sheet: "Overordnede mål", cell: "I8" }),
    );
  });

  it("is silent on a plan without faults", () => {
    expect(run(["validate", corrected, ...today])).toMatchObject({
      code: 0,
      out: expect.stringContaining("Ingen fund") as unknown,
    });
  });
});

describe("what cannot be run", () => {
  const bad: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["no such file", ["validate", "findes-ikke.xlsx"], /findes ikke/],
    ["no such command", ["valider", "x.xlsx"], /»valider« findes ikke/],
    ["an unknown option", ["validate", sample, "--farve"], /kan ikke bruges/],
    ["a second file", ["validate", sample, sample], /kan ikke bruges/],
    ["no year", ["build", sample], /Året mangler/],
    ["a year that is none", ["build", sample, "--year", "to"], /ikke et år/],
    ["a year outside the plan", ["build", sample, "--year", "2030"], /2022-2025/],
    ["a date that is none", ["validate", sample, "--today", "i dag"], /ikke en dato/],
    ["an unknown language", ["validate", sample, "--lang", "fr"], /»fr« findes ikke/],
    ["English", ["validate", "findes-ikke.xlsx", "--lang", "en"], /does not exist/],
  ];
  it.each(bad)("%s: one sentence and exit code 2", (_, words, sentence) => {
    const { code, out, error } = run(words);
    expect([code, out]).toEqual([2, ""]);
    expect(error.trim()).toMatch(sentence);
    expect(error.trim().split("\n")).toHaveLength(1);
  });

  it("a file that is no workbook is left as it was", () => {
    const path = join(folder, "noter.xlsx");
    writeFileSync(path, "bare tekst");
    expect(run(["build", path, "--year", "2022"])).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(path, "utf8")).toBe("bare tekst");
    expect(readdirSync(folder)).toEqual(["noter.xlsx"]);
  });

  it("a place that cannot be written leaves nothing behind", () => {
    const out = join(folder, "mangler", "ud.xlsx");
    const { code, error } = run(["build", sample, "--year", "2022", "--out", out]);
    expect([code, readdirSync(folder)]).toEqual([2, []]);
    expect(error).toMatch(/kunne ikke skrives/);
  });
});

describe("build", () => {
  it("writes a copy and leaves the input alone", () => {
    const out = join(folder, "ud.xlsx");
    const before = readFileSync(sample);
    const { code, out: said } = run(["build", sample, "--year", "2022", "--out", out, ...today]);
    expect(code).toBe(0);
    expect(said).toContain(`står i ${out}`);
    expect(readFileSync(sample).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["ud.xlsx"]);
  });

  it("refreshes the file itself where no other is named, and keeps the words", async () => {
    const path = join(folder, "plan.xlsx");
    copyFileSync(sample, path);
    run(["build", path, "--year", "2022", ...today]);
    await type(path, "Skrevet i skemaet.");
    expect(run(["build", path, "--year", "2022", ...today]).code).toBe(0);
    expect(JSON.stringify(await snapshotOf(path))).toContain("Skrevet i skemaet.");
  });

  it("does not write over words that the input lacks", async () => {
    const out = join(folder, "ud.xlsx");
    const build = ["build", sample, "--year", "2022", "--out", out, ...today];
    run(build);
    expect(run(build).code).toBe(0);
    await type(out, "Kun her.");
    const before = readFileSync(out);
    const { code, error } = run(build);
    expect(code).toBe(2);
    expect(error).toMatch(/i 1 celle, som ville gå tabt/);
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  it("does not write over a column of the person's own", async () => {
    const out = join(folder, "ud.xlsx");
    const build = ["build", sample, "--year", "2022", "--out", out, ...today];
    run(build);
    const { sheet, cell } = emptyWordsCell(await snapshotOf(out));
    const { row, column } = fromA1(cell) ?? { row: 0, column: 0 };
    await type(out, "Ring til skolen.", { sheet, cell: toA1(row, column + 2) });
    expect(run(build)).toMatchObject({ code: 2, error: expect.stringMatching(/ville gå tabt/) as unknown });
    expect(run(["build", out, "--year", "2022", ...today]).code).toBe(0);
    expect(JSON.stringify(await snapshotOf(out))).toContain("Ring til skolen.");
  });
});

describe("new", () => {
  it("makes a plan that can be validated and built, and never writes over a file", () => {
    const path = join(folder, "ny.xlsx");
    expect(run(["new", path, "--kommune", "Søby Kommune"]).code).toBe(0);
    expect(existsSync(path)).toBe(true);
    expect(run(["validate", path]).code).toBe(0);
    expect(run(["build", path, "--year", "2024"]).code).toBe(0);
    expect(run(["new", path])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/findes allerede/) as unknown,
    });
  });
});

describe("read-cells", () => {
  it("reads a line as a cell, a criterion or a status", () => {
    const lines = [
      { id: 1, raw: "91,7%\n(Kommune 85,9%)", column: "2020" },
      { id: "b", raw: "Min. 8 tryghedsvandringer afholdt pr. år", as: "criterion" },
      { id: "c", raw: "Der er ikke afholdt kurser", as: "status" },
    ];
    const out = execFileSync("node", [program, "read-cells"], {
      input: lines.map((line) => JSON.stringify(line)).join("\r\n"),
      encoding: "utf8",
    });
    const [cell, criterion, status, ...rest] = out.split("\n").map(parsed);
    expect(cell).toMatchObject({
      id: 1,
      reading: {
        kind: "multi",
        values: [
          { value: 91.7, unit: "percent", scope: "Boligområde" },
          { value: 85.9, unit: "percent", scope: "Kommune" },
        ],
      },
    });
    expect(criterion).toMatchObject({
      id: "b",
      reading: {
        targets: [{ value: 8, unit: "count", operator: "min", per: "år", category: "tryghedsvandringer" }],
      },
    });
    expect(status).toMatchObject({ id: "c", reading: { results: [{ value: 0, unit: "count" }] } });
    expect(rest).toEqual([""]);
  });

  it("prints nothing where a line is no cell, and says which", () => {
    const { code, out, error } = run(["read-cells"], `{"id":1,"raw":"5"}\n{"id":2}\n`);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(/^Linje 2 /);
  });
});

function parsed(line: string): unknown {
  return line === "" ? "" : (JSON.parse(line) as unknown);
}

async function snapshotOf(path: string): Promise<WorkbookSnapshot> {
  return openWorkbook(readFileSync(path), path).read();
}

/** Types a text into a cell: the first empty *Uddybende ord* cell of the education sheet, unless another is given. */
async function type(path: string, text: string, at?: CellAddress): Promise<void> {
  const host = openWorkbook(readFileSync(path), path);
  await host.apply({ sheets: [], fixes: [{ at: at ?? emptyWordsCell(await host.read()), value: text }] });
  writeFileSync(path, host.bytes());
}

function emptyWordsCell(snapshot: WorkbookSnapshot): CellAddress {
  const sheet = snapshot.sheets.find(({ name }) => name === "2022 Uddannelse");
  const header = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === "Uddybende ord"));
  const column = header?.cells.find(({ value }) => value === "Uddybende ord")?.column ?? -1;
  const row = sheet?.rows.find(
    ({ row, cells }) =>
      row > (header?.row ?? Infinity) &&
      cells.some((cell) => cell.column === 0) &&
      !cells.some((cell) => cell.column === column && cell.value !== null),
  );
  if (sheet === undefined || row === undefined) throw new Error("no empty cell for words");
  return { sheet: sheet.name, cell: toA1(row.row, column) };
}
