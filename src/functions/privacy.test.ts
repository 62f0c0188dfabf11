import fc from "fast-check";
import { messagesIn } from "../messages";
import { privacy } from "./privacy";
import { Refusal, type Cell, type Grid } from "./value";

function discreet(table: Grid<Cell>, ...more: readonly Cell[]) {
  const inputs = [table, ...[0, 1, 2].map((at): Grid<Cell> => [[more[at] ?? null]])];
  return (privacy["DISKRET"]?.(inputs, messagesIn("da")) ?? []).map((row) =>
    row.map((answer) => (answer instanceof Refusal ? answer.sentence : answer)),
  );
}

describe("the discreet table", () => {
  test("hides nothing in headers, labels and words, and reads numbers in text", () => {
    const table = [
      ["Område", 2021, 2022],
      ["18-29-årige", "3", "1.030"],
      ["4. etape", "Ingen data", 12],
    ];
    expect(discreet(table)).toEqual([
      ["Område", 2021, 2022],
      ["18-29-årige", "..", "1.030"],
      ["4. etape", "Ingen data", 12],
    ]);
  });

  test("hides nothing for the sake of sums that are stated not to be there", () => {
    expect(discreet([[3, 20, 30, 53]])).toEqual([["..", "..", 30, 53]]);
    expect(discreet([[3, 20, 30, 53]], null, null, "ingen")).toEqual([["..", 20, 30, 53]]);
  });

  test("shows the same mark for small and for other hidden counts", () => {
    expect(discreet([[3, 20, 30, 53]], 5, "*")).toEqual([["*", "*", 30, 53]]);
  });

  test.each<[string, Grid<Cell>, readonly Cell[]]>([
    [
      "Tabellen har en procent (B1 i området), som kan røbe et skjult antal: markér kun antallene.",
      [[3, "15 %"]],
      [],
    ],
    [
      "B2 i området er ikke et antal: markér kun hele tal fra 0 og op med overskrifter og summer.",
      [
        ["Nord", 3],
        ["Syd", -1],
      ],
      [],
    ],
    [
      "Tabellen har mellemsummer, som kan røbe skjulte antal: markér den uden dem, eller skriv selv, hvilke summer der er.",
      [
        ["Nord", 3],
        ["Nord i alt", 3],
        ["Syd", 9],
      ],
      [],
    ],
    ["Grænsen skal være et helt tal fra 2 og op: skriv fx 5.", [[3]], [1]],
    [
      "»midten« er ikke en placering af summer: skriv begge, række, kolonne eller ingen.",
      [[3]],
      [5, null, "midten"],
    ],
  ])("is refused: %s", (sentence, table, more) => {
    expect(discreet(table, ...more)).toEqual([[sentence]]);
  });

  test("has no count from 1 to 4 left in it, and all else unchanged", () => {
    const count = fc.integer({ min: 0, max: 40 });
    const row = fc.array(count, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (body) => {
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        const table = [
          ["", "A", "B", "C", "I alt"],
          ...body.map((line, at) => [`Nr. ${at}`, ...line, sum(line)]),
        ];
        const shown = discreet(table);
        shown.flat().forEach((answer) => {
          if (typeof answer === "number") expect(answer === 0 || answer >= 5).toBe(true);
        });
        shown.forEach((line, at) => {
          line.forEach((answer, column) => {
            if (answer !== "..") expect(answer).toBe(table[at]?.[column]);
          });
        });
      }),
    );
  });
});

test("the CPR check never repeats a digit of the number", () => {
  const digits = fc.integer({ min: 0, max: 9999 }).map((serial) => String(serial).padStart(4, "0"));
  fc.assert(
    fc.property(digits, (serial) => {
      const [[answer = ""] = []] =
        privacy["CPRTJEK"]?.([[[`070765-${serial}`]], [[null]]], messagesIn("da")) ?? [];
      expect(answer).toMatch(/^Muligt CPR-nummer \(sikkerhed (80|98) %\): fjern det fra cellen\.$/);
    }),
  );
});
