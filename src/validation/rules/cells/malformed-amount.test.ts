import { dataSheet, found, planTable, validated } from "../../../../test/validated-sheets";

const label = "Udgifter til hærværk";
const plan = planTable("Indikatorer", [{ Id: "K-1", Indikator: label, Enhed: "kr.", Opgørelse: "sum" }]);
const header = ["Indikator", "Baseline boligområde", "Baseline år"];
const sheets = (amount: string) => [plan, dataSheet([header, [label, amount, 2020]])];

test("a dot before the dash, and the comma that belongs there as repair", () => {
  const raw = "Afd. 21: kr. 58.150,-\nAfd. 103 kr. 128.767.-";
  expect(found("malformed-amount", sheets(raw))).toEqual([
    expect.stringMatching(
      /^warning Data!B2 Beløbet ».*128\.767.*« har punktum før stregen\. Skriv ».*128\.767,-«\.$/,
    ),
  ]);
  expect(validated(sheets(raw)).findings.find(({ rule }) => rule === "malformed-amount")?.fix).toEqual({
    at: { sheet: "Data", cell: "B2" },
    before: raw,
    after: "Afd. 21: kr. 58.150,-\nAfd. 103 kr. 128.767,-",
  });
});

test("silent on amounts as they are written", () => {
  expect(found("malformed-amount", sheets("kr. 128.767,-"))).toEqual([]);
  expect(found("malformed-amount", sheets("128.767 kr."))).toEqual([]);
});

test("in a data table", () => {
  const zones = dataSheet([
    ["Afdeling", "2021"],
    ["Afd. 21", "kr. 58.150,-"],
    ["Afd. 103", "kr. 128.767.-"],
  ]);
  expect(found("malformed-amount", [zones])).toEqual([expect.stringMatching(/^warning Data!B3 /)]);
});
