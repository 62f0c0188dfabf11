import { Failure } from "../messages";
import { readPlanWorkbook } from "../plan";
import type { Finding } from "../validation/finding";
import { fromA1, toA1 } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readSkemaSheets } from "./parts";
import {
  applied,
  built,
  cellOf,
  criterion,
  draw,
  drawingOf,
  indicator,
  sample,
  sheetOf,
  status,
  table,
  typed,
  valueAt,
} from "../../test/skema-sheets";

const points = '+0.0" procentpoint";-0.0" procentpoint";0.0" procentpoint"';
const education = "2022 Uddannelse";

describe("the set", () => {
  test("is one sheet per part, in order, each with its hidden mark", () => {
    const { drawings } = draw(sample());
    expect(drawings.map((drawing) => drawing.name)).toEqual([
      "2022 Forside",
      "2022 Overordnede mål",
      "2022 Uddannelse",
      "2022 Beskæftigelse",
      "2022 Kriminalitet",
      "2022 Sammenhæng",
      "2022 Kilder",
    ]);
    expect(drawings[2]?.names).toEqual([{ name: "_HHP_skema", formula: '"2022;education"', hidden: true }]);
  });

  test("is known again and updated under the names the person has given its sheets", () => {
    const once = built(sample());
    const renamed = {
      ...once,
      sheets: once.sheets.map((sheet) => (sheet.name === education ? { ...sheet, name: "Skole 22" } : sheet)),
    };
    expect(draw(renamed).drawings.map((drawing) => drawing.name)).toContain("Skole 22");
  });

  test("leaves another year's set alone", () => {
    const both = applied(built(sample()), draw(built(sample()), { year: 2023 }));
    expect(readSkemaSheets(both)).toHaveLength(14);
    expect(draw(both).drawings.every((drawing) => drawing.name.startsWith("2022 "))).toBe(true);
  });

  test("stops where a sheet of the person's has a name it needs", () => {
    const taken = sample({ name: "2022 uddannelse", rows: [["Mine noter"]] });
    expect(() => draw(taken)).toThrow(Failure);
  });

  test("is the same when nothing has changed", () => {
    const once = built(sample());
    const again = draw(once).drawings;
    expect(again.map((drawing) => ({ ...drawing, movedRows: undefined }))).toEqual(draw(sample()).drawings);
    const rows = again.flatMap(({ movedRows }) => movedRows ?? []);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ from, to }) => from === to)).toBe(true);
    expect(built(once)).toEqual(once);
  });

  test("prints across A4 with the header repeated and pages numbered", () => {
    const { print } = drawingOf(draw(sample()), education);
    expect(print).toMatchObject({
      orientation: "landscape",
      footer: expect.stringContaining("Side &P af &N") as string,
    });
  });
});

test("activities that do not fit below the goals begin a page of their own, their header repeated", () => {
  const goals = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      indicator(`E${index}`, "Uddannelse", `Andel unge i forløb ${index}`, "op", {}),
    );
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => criterion(`1.${index}`, "Uddannelse", "4 møder pr. år"));
  const printOf = (indicators: number, criteria: number) =>
    drawingOf(
      draw(sample(table("Indikatorer", goals(indicators)), table("Succeskriterier", lines(criteria)))),
      education,
    ).print;
  expect(printOf(3, 5).breaks).toBeUndefined();
  const apart = printOf(12, 25);
  expect(apart.breaks).toEqual([(apart.titleRows?.top ?? 0) - 1]);
  expect(printOf(12, 45).breaks).toBeUndefined();
});

describe("the goals", () => {
  const sheet = drawingOf(draw(sample()), education);

  test("show percents as fractions with the decimals printed", () => {
    expect(cellOf(drawingOf(draw(sample()), "2022 Overordnede mål"), "LBF-1", "Område 2022")).toMatchObject({
      value: 0.905,
      format: "0.0%",
    });
    expect(cellOf(sheet, "E1", "Kommune 2022")).toMatchObject({ value: 0.71, format: "0%" });
  });

  test("derive in native formulas over the row, with the value beside", () => {
    const development = cellOf(sheet, "E1", "Udvikling i området siden baseline");
    const row = String(development.row + 1);
    expect(development).toMatchObject({
      value: 5,
      format: points,
      formula: `IF(AND(ISNUMBER(F${row}),ISNUMBER(C${row})),ROUND((F${row}-C${row})*100,10),"")`,
    });
    expect(cellOf(sheet, "E1", "Forskel til kommune").value).toBe(-16);
    expect(cellOf(sheet, "E1", "Udvikling ift. kommune").value).toBe(4);
    expect(cellOf(sheet, "E1", "Mål-opfyldelse")).toMatchObject({ value: 0.5, format: "0%" });
  });

  test("say in words why a figure is missing, and derive nothing from it", () => {
    expect(cellOf(sheet, "E2", "Område 2022").value).toBe("Afventer (ultimo 2023)");
    expect(cellOf(sheet, "E2", "Vurdering").value).toBe("Afventer data");
    expect(cellOf(sheet, "E2", "Udvikling i området siden baseline").value).toBeNull();
  });

  test("name skema sheets only in their formulas", () => {
    const { drawings } = draw(sample());
    const formulas = drawings.flatMap((each) => each.cells.flatMap((cell) => cell.formula ?? []));
    const named = formulas.flatMap((formula) =>
      [...formula.matchAll(/'([^']+)'!/g)].map((match) => match[1]),
    );
    expect(new Set(named).size).toBeGreaterThan(2);
    expect(named.every((name) => drawings.some((each) => each.name === name))).toBe(true);
  });

  test("show the figures of a cell with several as lines without a verdict", () => {
    const snapshot = sample({
      name: "Data",
      rows: [
        ["Indikator", "2022"],
        ["Andel elever, der består dansk", "Politi: 60%\nDomstole: 40%"],
      ],
    });
    const drawing = drawingOf(draw(snapshot), education);
    expect(cellOf(drawing, "E1", "Vurdering").value).toBe("Kan ikke vurderes");
    expect(cellOf(drawing, "E1", "Område 2022", "Politi").value).toBe(0.6);
    expect(cellOf(drawing, "E1", "Vurdering", "Politi").value).toBeNull();
  });
});

describe("the columns of the goals", () => {
  const headersOf = (snapshot: WorkbookSnapshot, year = 2022) =>
    drawingOf(draw(snapshot, { year }), `${year} Uddannelse`)
      .cells.filter((cell) => cell.style === "header" && cell.row === 2)
      .flatMap((cell) => (typeof cell.value === "string" ? [cell.value] : []));
  const one = (more: Parameters<typeof indicator>[4]) =>
    table("Indikatorer", [indicator("E1", "Uddannelse", "Andel unge, der går i klub", "op", more)]);
  const data = (headers: readonly string[], cells: readonly string[]) => ({
    name: "Data",
    rows: [
      ["Indikator", ...headers],
      ["Andel unge, der går i klub", ...cells],
    ],
  });

  test("name the municipality only where something is compared with it", () => {
    expect(headersOf(sample(one({})))).toContain("Kommune 2022");
    const never = headersOf(sample(one({ Sammenligning: "Alle hhp" })));
    expect(never).toContain("Sammen-\nligning 2022");
    expect(never.join()).not.toContain("ommune");
    const mixed = table("Indikatorer", [
      indicator("E1", "Uddannelse", "Andel unge, der går i klub", "op", { Sammenligning: "Alle hhp" }),
      indicator("E2", "Uddannelse", "Andel elever, der består dansk", "op", {}),
    ]);
    expect(headersOf(sample(mixed))).toContain("Kommune 2022");
  });

  test("leave out earlier years without a figure", () => {
    const snapshot = sample(one({}), data(["2020", "2021", "2022"], ["Ingen data", "41%", ""]));
    const years = headersOf(snapshot).filter((header) => header.startsWith("Område"));
    expect(years).toEqual(["Område 2021", "Område 2022"]);
  });

  test("show the half alone where the year has only that, with the year's reasons", () => {
    const snapshot = sample(one({}), data(["2022", "1. halvår 2023"], ["40%", "41%"]));
    const years = headersOf(snapshot, 2023).filter((header) => header.startsWith("Område"));
    expect(years).toEqual(["Område 2022", "Område 1. halvår 2023"]);
  });

  test("name parts and answers only where a line has one", () => {
    expect(headersOf(sample(one({})))).not.toContain("Opgørelse");
    const parts = data(["2022"], ["Politi: 60%\nDomstole: 40%"]);
    expect(headersOf(sample(one({}), parts))).toContain("Opgørelse");
  });
});

describe("the front sheet", () => {
  const result = draw(sample());
  const front = drawingOf(result, "2022 Forside");

  test("counts the verdicts of each sheet by formula", () => {
    const cell = cellOf(front, "Uddannelse og livschancer", "På vej");
    expect(cell.value).toBe(1);
    expect(cell.formula).toMatch(/^COUNTIF\('2022 Uddannelse'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+,"På vej"\)$/);
    expect(result.summary.verdicts).toMatchObject({
      "on-track": 2,
      awaiting: 1,
      fulfilled: 1,
      "not-fulfilled": 1,
    });
  });

  test("the cells it counts hold the verdicts it says", () => {
    for (const { value, formula } of front.cells) {
      const match = /^COUNTIF\('(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+),"(.+)"\)$/.exec(formula ?? "");
      if (match === null) continue;
      const [, name = "", letters = "", first, last, text] = match;
      const column = fromA1(`${letters}1`)?.column;
      const counted = drawingOf(result, name).cells.filter(
        (cell) =>
          cell.column === column &&
          cell.row >= Number(first) - 1 &&
          cell.row < Number(last) &&
          cell.value === text,
      );
      expect(counted).toHaveLength(Number(value));
    }
  });
});

test("a line on two sheets shows the words of the first, whatever columns the sheets have", () => {
  const snapshot = sample(
    table("Indikatorer", [
      indicator("E1", "Uddannelse", "Andel elever, der består dansk", "op", {}),
      indicator("B1", "Beskæftigelse", "Andel unge i job", "op", {}),
    ]),
    table("Status", [status("1.2", "2022", "Der er afholdt 5 møder", "To i maj.")]),
    {
      name: "Data",
      rows: [
        ["Indikator", "2020", "2021", "2022"],
        ["Andel unge i job", "40%", "41%", "42%"],
      ],
    },
  );
  const result = draw(snapshot);
  const shown = cellOf(drawingOf(result, "2022 Beskæftigelse"), "1.2", "Uddybende ord");
  const written = cellOf(drawingOf(result, education), "1.2", "Uddybende ord");
  expect(written).toMatchObject({ value: "To i maj." });
  expect(shown.column).not.toBe(written.column);
  const address = `'${education}'!${toA1(written.row, written.column)}`;
  expect(shown.formula).toBe(`IF(${address}="","",${address})`);
});

test("a column of the person's right of the front sheet's counts stays where it is", () => {
  const front = "2022 Forside";
  const noted = typed(built(sample()), front, "Q12", "Min note");
  const twice = built(built(noted));
  expect(valueAt(sheetOf(twice, front), "Q12")?.value).toBe("Min note");
});

describe("the sources", () => {
  const finding: Finding<"unreadable-cell"> = {
    rule: "unreadable-cell",
    severity: "warning",
    sheet: "Data",
    cell: "B2",
    params: { raw: "x" },
  };
  const result = draw(sample(), { findings: [finding] });
  const sources = drawingOf(result, "2022 Kilder");

  test("lead from each figure to the cell it was read from", () => {
    const line = sources.cells.filter((cell) => cell.value === "Område 2022").map((cell) => cell.row);
    const cells = sources.cells.filter((cell) => cell.row === line[1] && cell.value !== null);
    expect(cells.map((cell) => cell.value)).toEqual([
      expect.stringMatching(/^2022 Uddannelse!F\d+$/),
      "Data",
      "E3",
      "E1",
      "Område 2022",
      expect.stringMatching(/^55\s%$/),
      "55%\n(Kommune 71%)",
    ]);
    expect(cells[2]?.link).toEqual({ sheet: "Data", cell: "E3" });
    const target = cells[0]?.link?.cell ?? "";
    expect(target).toBe(`F${String(cellOf(drawingOf(result, education), "E1", "Område 2022").row + 1)}`);
  });

  test("give a cell's raw text once, beside all the figures read from it", () => {
    const raws = sources.cells.filter((cell) => cell.value === "55%\n(Kommune 71%)");
    expect(raws).toHaveLength(1);
    const { row = 0, column = 0 } = raws[0] ?? {};
    expect(sources.merges).toContainEqual({ top: row, bottom: row + 1, left: column, right: column });
    const cells = sources.cells.filter((cell) => cell.link?.sheet === "Data" && cell.value === "E3");
    expect(cells.map((cell) => cell.row)).toEqual([row, row + 1]);
  });

  test("give a raw text longer than a row can be several rows", () => {
    const long = Array.from({ length: 80 }, (_, index) => `Afdeling ${index + 1}: ${index + 1}%`).join("\n");
    const data = {
      name: "Data",
      rows: [
        ["Indikator", "2022"],
        ["Andel unge, der går i klub", long],
      ],
    };
    const drawn = drawingOf(draw(sample(data)), "2022 Kilder");
    const at = drawn.cells.find((cell) => cell.value === long);
    const area = drawn.merges.find(({ top, left }) => top === at?.row && left === at.column);
    expect((area?.bottom ?? 0) - (area?.top ?? 0)).toBeGreaterThanOrEqual(2);
  });

  test("list the open findings, and the front sheet counts them", () => {
    expect(sources.cells.some((cell) => typeof cell.value === "string" && cell.value.includes("»x«"))).toBe(
      true,
    );
    const front = drawingOf(result, "2022 Forside");
    const row = front.cells.find((cell) => cell.value === "Advarsel")?.row;
    expect(front.cells.find((cell) => cell.row === row && cell.formula !== undefined)).toMatchObject({
      value: 1,
      formula: expect.stringMatching(/^COUNTIF\('2022 Kilder'!/) as string,
    });
  });
});

test("a plan with nothing in it still gives the whole set", () => {
  const empty = sample(table("Indikatorer", []), table("Succeskriterier", []), table("Status", []));
  expect(draw(empty).drawings).toHaveLength(7);
});

test("indicators that share an id each have their line", () => {
  const twice = sample(
    table("Indikatorer", [
      indicator("E1", "Uddannelse", "Andel elever, der består dansk", "op", {}),
      indicator("E1", "Uddannelse", "Andel unge, der går i klub", "op", {}),
    ]),
  );
  const drawing = drawingOf(draw(twice), education);
  expect(drawing.cells.filter((cell) => cell.value === "E1")).toHaveLength(2);
  expect(readPlanWorkbook(twice).plan.indicators).toHaveLength(2);
});
