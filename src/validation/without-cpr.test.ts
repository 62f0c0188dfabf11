import { dataSheet, planTable, sentenceOf, validated } from "../../test/validated-sheets";

// Nobody has these numbers: the day has no such birth.
const number = "010199-0001";

test("no finding carries on a CPR number that its cell holds", () => {
  const { findings } = validated([
    planTable("Indikatorer", [{ Id: "X-1", Indikator: "Andel unge i job", Enhed: "%", Retning: "op" }]),
    dataSheet([
      ["Indikator", "2021", "2022"],
      ["Andel unge i job", `se ${number}`, "12%"],
    ]),
  ]);
  const told = findings.filter(({ sheet, cell }) => sheet === "Data" && cell === "B2");
  expect(told.map(({ rule }) => rule)).toEqual(["cpr-number"]);
  for (const finding of findings) {
    expect(JSON.stringify(finding)).not.toContain(number);
    expect(sentenceOf(finding, "da")).not.toContain(number);
  }
});
