import { messagesIn } from "../messages";
import { plan } from "./plan";
import { CellFault, Refusal, type Cell, type Grid } from "./value";

const da = messagesIn("da");

/** What a function of the plan answers, refusals by their sentences. */
function call(id: "INDIKATOR" | "BASELINE" | "MAALING", ...given: readonly (Cell | Grid<Cell>)[]) {
  const inputs = Array.from({ length: 5 }, (_input, index): Grid<Cell> => {
    const argument = given[index] ?? null;
    return isRange(argument) ? argument : [[argument]];
  });
  const answers = plan[id]?.(id === "MAALING" ? inputs : inputs.slice(0, 3), da) ?? [];
  const shown = answers.map((row) => row.map((cell) => (cell instanceof Refusal ? cell.sentence : cell)));
  return shown.length === 1 && shown[0]?.length === 1 ? shown[0][0] : shown;
}

function isRange(argument: Cell | Grid<Cell>): argument is Grid<Cell> {
  return Array.isArray(argument);
}

const headers = [
  "Id",
  "Indikator",
  "Enhed",
  "Måltal",
  "Baseline boligområde",
  "Baseline kommune",
  "Sammenligning",
  "Opgørelse",
];
const table: Grid<Cell> = [
  headers,
  ["U1", "Andel unge i fritidsjob", "%", "under 30 %", 0.412, "38,0 %", null, null],
  ["U2", "Gennemsnitlig trivsel blandt skolebørn", "point", 7.5, "6,8", 7.1, "Hele landet", null],
  ["U3", "Andel, der er trygge om aftenen", "%", null, "Nord: 70%\nSyd: 80%", null, null, "Syd"],
  ["U4", "Udgifter til hærværk", "kr.", null, "Afd. 1: kr. 100,-\nAfd. 2: kr. 250,-", null, null, "sum"],
  ["U5", "Andel forældre til møder", "%", null, 1.5, "Data tilgængelig ultimo 2023", null, null],
  ["U6", "Andel ledige over 30 år", "%", null, 87, new CellFault("#DIV/0!"), null, null],
];

describe("HHP.INDIKATOR", () => {
  test("finds an indicator whatever the case of its id, and a field whatever its spelling", () => {
    expect(call("INDIKATOR", table, " u1 ", "måltal")).toBe("under 30 %");
    expect(call("INDIKATOR", table, "U2", "Baseline\nbolig-område")).toBe("6,8");
  });

  test("finds a field that is the user's own column", () => {
    const own = table.map((row, index) => [...row, index === 0 ? "Ansvarlig" : `Gruppe ${index}`]);
    expect(call("INDIKATOR", own, "U3", "Ansvarlig")).toBe("Gruppe 3");
  });

  test("guesses at no indicator: the nearest is named", () => {
    expect(call("INDIKATOR", table, "Andel unge under 18 i fritidsjob", "Måltal")).toMatch(
      /^Planen har ingen indikator »Andel unge under 18 i fritidsjob«: den nærmeste er »Andel unge i fritidsjob«\.$/,
    );
  });

  test("passes an error in the field on", () => {
    expect(call("INDIKATOR", table, "U6", "Baseline kommune")).toMatch(/selv fejlen #DIV\/0!/);
  });
});

describe("HHP.BASELINE", () => {
  test("gives percentages as Excel counts them, from a number or a text", () => {
    expect(call("BASELINE", table, "U1")).toBe(0.412);
    expect(call("BASELINE", table, "U1", "Kommune")).toBe(0.38);
    expect(call("BASELINE", table, "U6")).toBe(0.87);
  });

  test("refuses a number that can be both a share and percents", () => {
    expect(call("BASELINE", table, "U5")).toMatch(/^1,5 kan både være procent/);
  });

  test("gives the part or the sum that Opgørelse names, or the one that is asked for", () => {
    expect(call("BASELINE", table, "U3")).toBe(0.8);
    expect(call("BASELINE", table, "U3", "Nord")).toBe(0.7);
    expect(call("BASELINE", table, "U4")).toBe(350);
  });

  test("takes the indicator's own comparison for one", () => {
    expect(call("BASELINE", table, "U2", "Hele landet")).toBe(7.1);
    expect(call("BASELINE", table, "U2", "sammenligning")).toBe(7.1);
    expect(call("BASELINE", table, "U2", "Kommune")).toBe("»Kommune« findes ikke i cellen.");
  });

  test("says that there is none", () => {
    expect(call("BASELINE", table, "U3", "Kommune")).toBe("Planen har ingen baseline for indikatoren.");
  });
});

describe("HHP.MAALING", () => {
  const sheet: Grid<Cell> = [
    ["Opfølgning på delmål", null, null, null, null, null],
    ["Delmål", "Indikator", "Base-line bolig-område", "2021", "Kommune 2021", "2022"],
    ["Flere i job", "Unge i fritidsjob (andel)", "41,2 %", 0.43, "39 %", 0.445],
    [null, "Andel ledige over 30 år", "87%", "86 %", null, 1.5],
    [null, "Fremmøde til møder", 20, 25, null, "Data tilgængelig ultimo 2023"],
  ];

  test("reads numbers with Excel's percent format beside text, in the scale of Excel", () => {
    expect(call("MAALING", sheet, "Andel unge i fritidsjob", [[2021, 2022]])).toEqual([[0.43, 0.445]]);
    expect(call("MAALING", sheet, "U1", 2021, null, table)).toBe(0.43);
  });

  test("gives the municipality's from a column of its own", () => {
    expect(call("MAALING", sheet, "Andel unge i fritidsjob", 2021, "kommunen")).toBe(0.39);
  });

  test("says why a year has none", () => {
    expect(call("MAALING", sheet, "Fremmøde til møder", 2022)).toBe("Data ventes ultimo 2023.");
    expect(call("MAALING", sheet, "Fremmøde til møder", 2019)).toBe("Der er ingen værdi for perioden.");
  });

  test("refuses a bare number that can be both a share and percents", () => {
    expect(call("MAALING", sheet, "Andel ledige over 30 år", 2022)).toMatch(/^1,5 kan både være procent/);
  });

  test("matches ages and negations exactly", () => {
    expect(call("MAALING", sheet, "Andel ledige over 50 år", 2021)).toMatch(/ingen række for indikatoren/);
    expect(call("MAALING", sheet, "Andel ikke-ledige over 30 år", 2021)).toMatch(
      /ingen række for indikatoren/,
    );
  });

  test("gives half a year only where half a year is asked for", () => {
    const halves: Grid<Cell> = [
      ["Indikator", "2022", "1. halvår 2023"],
      ["Antal deltagere i klubben", 40, 22],
    ];
    expect(call("MAALING", halves, "Antal deltagere i klubben", "2023H1")).toBe(22);
    expect(call("MAALING", halves, "Antal deltagere i klubben", 2023)).toMatch(/skriv året som »2023H1«/);
  });

  test("asks for a name where several areas stand side by side", () => {
    const areas: Grid<Cell> = [
      ["Indikator", "Nord 2022", "Syd 2022"],
      ["Antal deltagere i klubben", 40, 22],
    ];
    expect(call("MAALING", areas, "Antal deltagere i klubben", 2022)).toBe(
      "Cellen har flere tal: skriv, om der menes »Nord« eller »Syd«.",
    );
    expect(call("MAALING", areas, "Antal deltagere i klubben", 2022, "Syd")).toBe(22);
    expect(call("MAALING", areas, "Antal deltagere i klubben", 2022, "Nord + Syd")).toBe(62);
  });

  test("is told apart by what is asked, not by what was asked before", () => {
    const changed = sheet.map((row) => row.map((cell) => (cell === 0.43 ? 0.5 : cell)));
    expect(call("MAALING", sheet, "Andel unge i fritidsjob", 2021)).toBe(0.43);
    expect(call("MAALING", changed, "Andel unge i fritidsjob", 2021)).toBe(0.5);
  });
});
