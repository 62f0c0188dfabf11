import { messagesIn } from "../messages";
import { statistics } from "./statistics";
import { Refusal, type Cell, type Grid } from "./value";

function answers(id: "KONFIDENS" | "SIGNIFIKANT", ...given: readonly (Cell | Grid<Cell>)[]) {
  const length = id === "KONFIDENS" ? 4 : 6;
  const inputs = Array.from({ length }, (_input, at): Grid<Cell> => {
    const one = given[at] ?? null;
    return Array.isArray(one) ? (one as Grid<Cell>) : [[one as Cell]];
  });
  return (statistics[id]?.(inputs, messagesIn("da")) ?? []).map((row) =>
    row.map((answer) => (answer instanceof Refusal ? answer.sentence : answer)),
  );
}

describe("the interval", () => {
  test("stands below a row, and beside a column", () => {
    const row = answers("KONFIDENS", [["15 ud af 148", "1 ud af 29"]]);
    const column = answers("KONFIDENS", [["15 ud af 148"], ["1 ud af 29"]]);
    expect(row).toEqual([0, 1].map((end) => column.map((limits) => limits[end])));
  });

  test("is the same for a share, a percentage, persons, and a share with its count", () => {
    const [expected] = answers("KONFIDENS", 0.25, 48);
    for (const given of [["25 %", 48], ["12 personer", 48], ["12 ud af 48"], ["25 % (Antal: 12)"]]) {
      expect(answers("KONFIDENS", ...given)).toEqual([expected]);
    }
    expect(answers("KONFIDENS", 12, 48, null, "antal")).toEqual([expected]);
  });

  test("takes the respondents that are given before those in the cell", () => {
    expect(answers("KONFIDENS", "25 % (n = 400)", 48)).toEqual(answers("KONFIDENS", 0.25, 48));
  });

  test.each<[string, readonly Cell[]]>([
    ["Antallet af svar mangler: skriv, hvor mange der har svaret.", ["25 %"]],
    ["Antallet af svar er skrevet i procent: skriv, hvor mange personer der har svaret.", ["25 %", "48 %"]],
    ["Antallet af svar er 48,5, men skal være et helt antal personer: ret det.", ["25 %", 48.5]],
    ["Antallet af svar er 0, men skal være et helt antal personer: ret det.", ["12 personer", 0]],
    [
      "Andelen er 125 %, men skal være fra 0 til 100 %: ret tallet eller antallet af svar.",
      ["60 personer", 48],
    ],
    ["Sikkerheden er 100 %, men skal ligge mellem 0 og 100 %: skriv fx 95 %.", ["25 %", 48, "100 %"]],
    ["Tallet er ikke en andel: henvis til en celle med en andel, fx 64 %.", ["0,5 kr.", 48]],
    ["»promille« er ikke en enhed her: skriv andel eller antal.", ["25 %", 48, null, "promille"]],
  ])("is refused: %s", (sentence, given) => {
    expect(answers("KONFIDENS", ...given)).toEqual([[sentence]]);
  });
});

describe("the comparison", () => {
  test("is significant below the chance that the level leaves", () => {
    const of = (level: Cell) => answers("SIGNIFIKANT", 0.3, 50, 0.5, 50, level);
    expect(of("95 %")).toEqual([[true]]);
    expect(of("99 %")).toEqual([[false]]);
    expect(of(0.9)).toEqual([[true]]);
  });

  test("says a p that is very small as such", () => {
    expect(answers("SIGNIFIKANT", 0.1, 500, 0.5, 500, null, "tekst")).toEqual([
      ["Signifikant forskellig (p < 0,001, z-test)"],
    ]);
  });

  test("is refused for what it cannot show", () => {
    expect(answers("SIGNIFIKANT", 0.3, 50, 0.5, 50, null, "graf")).toEqual([
      ["»graf« kan ikke vises: skriv p eller tekst, eller lad argumentet være tomt."],
    ]);
  });
});
