import fc from "fast-check";
import { readBreakdowns, selectFigures } from "./breakdown";
import { readDirection } from "./direction";
import { readFocusAreas } from "./focus-area";
import { lbfIndicators, recogniseLbfIndicator } from "./lbf";
import { readPeriod, yearsIn } from "./period";

describe("focus areas", () => {
  test.each([
    ["Uddannelse og livschancer", ["education"]],
    ["Uddannelse og Livschancer", ["education"]],
    ["1. Uddannelse", ["education"]],
    ["Uddan-nelse og livs-chancer", ["education"]],
    ["Beskæftigelse", ["employment"]],
    ["Beskæftigelses", ["employment"]],
    ["Kriminalitetsforebyggelse", ["crime"]],
    ["Kriminalitet", ["crime"]],
    ["Sammenhængskraft og medborgerskab", ["cohesion"]],
    ["SAMMENHÆNGSKRAFT", ["cohesion"]],
    ["Overordnet", ["overall"]],
    ["Overordnede mål", ["overall"]],
    ["Beskæftigelse; Uddannelse og livschancer", ["education", "employment"]],
    ["Kriminalitetsforebyggelse / Beskæftigelse", ["employment", "crime"]],
    [
      "Uddannelse og livschancer, Sammenhængskraft og medborgerskab\nBeskæftigelse",
      ["education", "employment", "cohesion"],
    ],
    ["Uddannelse og beskæftigelse", ["education", "employment"]],
    ["Alle fire", ["education", "employment", "crime", "cohesion"]],
    ["", []],
    ["Noget andet", []],
  ])("%j", (text, expected) => {
    expect(readFocusAreas(text)).toEqual(expected);
  });
});

describe("periods", () => {
  test.each([
    [2022, { year: 2022 }],
    ["2022", { year: 2022 }],
    [" 2022 ", { year: 2022 }],
    ["År 2022", { year: 2022 }],
    ["2021/22", { year: 2022 }],
    ["2023H1", { year: 2023, half: 1 }],
    ["2023 H2", { year: 2023, half: 2 }],
    ["1. halvår 2023", { year: 2023, half: 1 }],
    ["1. halvår af 2023", { year: 2023, half: 1 }],
    ["andet halvår 2022", { year: 2022, half: 2 }],
    ["", undefined],
    ["snart", undefined],
    ["ultimo 2023", undefined],
    ["1. kvartal 2023", undefined],
    [1822, undefined],
    [2022.5, undefined],
    ["20225678", undefined],
  ])("%j", (text, expected) => {
    expect(readPeriod(text)).toEqual(expected);
  });

  test.each([
    ["2019", [2019]],
    ["2018\n2019/2020", [2018, 2020]],
    ["2018 2019", [2018, 2019]],
    ["VIVE 2018, politiet 2020", [2018, 2020]],
    ["", []],
    ["ukendt", []],
  ])("years in %j", (text, expected) => {
    expect(yearsIn(text)).toEqual(expected);
  });
});

test.each([
  ["op", "up"],
  ["Ned", "down"],
  ["fasthold", "maintain"],
  ["stiger", "up"],
  ["reduceres", "down"],
  ["fastholdes/reduceres", "maintain"],
  ["↑", "up"],
  ["", undefined],
  ["op eller ned", undefined],
  ["hen", undefined],
])("direction %j is %s", (text, expected) => {
  expect(readDirection(text)).toBe(expected);
});

describe("LBF's indicators", () => {
  test("are nine, each recognised by its own label alone", () => {
    expect(lbfIndicators.map((each) => each.id)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `LBF-${number}`),
    );
    for (const each of lbfIndicators) expect(recogniseLbfIndicator(each.label)).toBe(each);
  });

  test.each([
    ["Andel 15-29-årige, som er sigtet mindst én gang", "LBF-6"],
    ["Karaktergennemsnit i dansk og mate-matik for 9.-\nklasseselever", "LBF-2"],
    ["Andel 18-64-årige, der er uden tilknytning til arbejds-marked og uddannelse3", "LBF-5"],
    ["Andelen af 18-29-årige, der er i beskæftigelse", undefined],
    ["Andel 15-29-årige, der er sigtet for vold", undefined],
    ["", undefined],
  ])("%j", (text, id) => {
    expect(recogniseLbfIndicator(text)?.id).toBe(id);
  });
});

describe("breakdowns", () => {
  test.each([
    ["", []],
    ["sum", [{ text: "sum", parts: "all" }]],
    ["Afd. 21", [{ text: "Afd. 21", parts: [{ scope: "Afd. 21" }] }]],
    [
      "ByNord / Meget tryg",
      [{ text: "ByNord / Meget tryg", parts: [{ scope: "ByNord", category: "Meget tryg" }] }],
    ],
    ["Parken/Vejen", [{ text: "Parken/Vejen", parts: [{ scope: "Parken/Vejen" }] }]],
    [
      "Tryg + Meget tryg",
      [{ text: "Tryg + Meget tryg", parts: [{ scope: "Tryg" }, { scope: "Meget tryg" }] }],
    ],
    [
      "Tryg\r\n\nsum",
      [
        { text: "Tryg", parts: [{ scope: "Tryg" }] },
        { text: "sum", parts: "all" },
      ],
    ],
  ])("%j", (text, expected) => {
    expect(readBreakdowns(text)).toEqual(expected);
  });

  const figure = (value: number, scope?: string, category?: string) => ({
    value,
    unit: "percent" as const,
    decimals: 0,
    unitPrinted: true,
    ...(scope === undefined ? {} : { scope }),
    ...(category === undefined ? {} : { category }),
  });
  const figures = [
    figure(1, "ByNord", "Tilfreds/meget tilfreds"),
    figure(2, "Parken/Vejen"),
    figure(3, "Afd. 21 2022"),
    figure(4, "Øst / Vest", "Tilfreds/meget tilfreds"),
    figure(5, undefined, "Ved ikke"),
  ];

  test.each([
    ["sum", [1, 2, 3, 4, 5]],
    ["Parken/Vejen", [2]],
    ["parken / vejen", [2]],
    ["Afd. 21", [3]],
    ["ByNord / Tilfreds/meget tilfreds", [1]],
    ["ByNord/Tilfreds/meget tilfreds", [1]],
    ["Øst / Vest / Tilfreds/meget tilfreds", [4]],
    ["Tilfreds/meget tilfreds", [1, 4]],
    ["Ved ikke + Parken/Vejen", [5, 2]],
  ])("%j picks %j", (text, values) => {
    const [breakdown] = readBreakdowns(text);
    if (breakdown === undefined) throw new Error("no breakdown");
    const found = selectFigures(breakdown, figures);
    expect(found.figures.map((each) => each.value)).toEqual(values);
    expect(found.missing).toEqual([]);
  });

  test("names the parts that no figure answers to", () => {
    const [breakdown] = readBreakdowns("Parken/Vejen + Sydbyen / Tryg");
    if (breakdown === undefined) throw new Error("no breakdown");
    expect(selectFigures(breakdown, figures)).toEqual({ figures: [figures[1]], missing: ["Sydbyen / Tryg"] });
  });
});

test("no text makes a reader throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
      readFocusAreas(text);
      readPeriod(text);
      readDirection(text);
      const breakdowns = readBreakdowns(text);
      for (const each of breakdowns) expect(each.text.trim()).not.toBe("");
      recogniseLbfIndicator(text);
    }),
  );
});
