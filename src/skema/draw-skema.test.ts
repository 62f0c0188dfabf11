import { Failure } from "../messages";
import { readPlanWorkbook } from "../plan";
import type { Finding } from "../validation/finding";
import { fromA1 } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readSkemaSheets } from "./parts";
import { applied, built, cellOf, draw, drawingOf, indicator, sample, table } from "./testing";

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
    expect(draw(once).drawings).toEqual(draw(sample()).drawings);
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

test("activities begin a page of their own below more than a few goals, their header repeated", () => {
  const many = ["A", "B", "C", "D", "E"].map((id) =>
    indicator(id, "Uddannelse og livschancer", `Andel unge i forløb ${id}`, "op", {}),
  );
  const printOf = (snapshot: WorkbookSnapshot) => drawingOf(draw(snapshot), education).print;
  const { breaks, titleRows } = printOf(sample(table("Indikatorer", many)));
  expect(breaks).toEqual([(titleRows?.top ?? 0) - 1]);
  expect(printOf(sample()).breaks).toBeUndefined();
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
      formula: `IF(AND(ISNUMBER(G${row}),ISNUMBER(D${row})),ROUND((G${row}-D${row})*100,10),"")`,
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
      expect.stringMatching(/^2022 Uddannelse!G\d+$/),
      "E1",
      "Andel elever, der består dansk",
      "Område 2022",
      "Data",
      "E3",
      "55%\n(Kommune 71%)",
      expect.stringMatching(/^Boligområde: 55\s%/),
    ]);
    expect(cells[5]?.link).toEqual({ sheet: "Data", cell: "E3" });
    const target = cells[0]?.link?.cell ?? "";
    expect(target).toBe(`G${String(cellOf(drawingOf(result, education), "E1", "Område 2022").row + 1)}`);
  });

  test("list the open findings, and the front sheet counts them", () => {
    expect(sources.cells.some((cell) => typeof cell.value === "string" && cell.value.includes("»x«"))).toBe(
      true,
    );
    const front = drawingOf(result, "2022 Forside");
    const row = front.cells.find((cell) => cell.value === "Advarsel")?.row;
    expect(front.cells.find((cell) => cell.row === row && cell.column === 1)).toMatchObject({
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
