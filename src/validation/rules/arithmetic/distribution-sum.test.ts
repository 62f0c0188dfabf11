import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

describe("in one cell", () => {
  const label = "Tilfredshed med livet";
  const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];
  const plan = planTable("Indikatorer", [
    { Id: "S-1", Indikator: label, Enhed: "%", Opgørelse: "Meget tilfreds/tilfreds" },
  ]);
  const answers = (dissatisfied: string, neither: string, satisfied: string) =>
    `Meget utilfreds/utilfreds ${dissatisfied}\nHverken/eller ${neither}\nMeget tilfreds/tilfreds ${satisfied}`;

  test("answers that do not add up to 100", () => {
    const data = dataSheet([header, [label, answers("3", "17", "80"), 2018, answers("8", "17", "57")]]);
    expect(found("distribution-sum", [plan, data])).toEqual([
      "error Data!D2 Svarene giver 82 % i alt. Kontrollér, om et svar mangler, eller et tal er skrevet forkert.",
    ]);
  });

  test("one off is rounding, and so is more where more answers are rounded", () => {
    const data = dataSheet([header, [label, answers("3%", "17%", "80%"), 2018, answers("8%", "17%", "76%")]]);
    expect(found("distribution-sum", [plan, data])).toEqual([
      "info Data!D2 Svarene giver 101 % i alt. Det skyldes formentlig afrunding.",
    ]);
    const five = "Meget tit: 21%\nTit: 21%\nSjældent: 21%\nAldrig: 21%\nVed ikke: 18%";
    expect(found("distribution-sum", [plan, dataSheet([header, [label, five, 2018, null]])])).toEqual([
      expect.stringMatching(/^info Data!B2 Svarene giver 102 % i alt\. Det skyldes/),
    ]);
  });

  test("in a row that is no indicator of the plan", () => {
    const own = planTable("Indikatorer", [{ Id: "S-2", Indikator: "Noget andet", Enhed: "%" }]);
    const data = dataSheet([header, [label, answers("3%", "17%", "80%"), 2018, answers("8%", "17%", "57%")]]);
    expect(found("distribution-sum", [own, data])).toEqual([
      expect.stringMatching(/^error Data!D2 Svarene giver 82 %/),
    ]);
  });

  test("silent on questions that each have an answer of their own", () => {
    const trust = "Tillid";
    const own = planTable("Indikatorer", [{ Id: "S-2", Indikator: trust, Enhed: "%" }]);
    const data = dataSheet([
      header,
      [trust, "Politi 81\nDomstole 81\nKommune 42", 2018, "Politi 88\nDomstole 85\nKommune 49"],
    ]);
    expect(found("distribution-sum", [own, data])).toEqual([]);
  });
});

describe("in the lines of a data table", () => {
  type Row = readonly (string | number | null)[];
  const inTable = (...rows: readonly Row[]) =>
    found("distribution-sum", [dataSheet([["Sendt af VIVE"], ...rows])]);

  test("a column that is off while another gives 100", () => {
    expect(
      inTable(
        ["Svar", "Boligområdet", "Alle 66 hhp"],
        ["Mange/en del", "45%", "52%"],
        ["Nogle", "19%", "23%"],
        ["Ingen/enkelte", "30%", "25%"],
      ),
    ).toEqual([
      "error Data!B3 »Boligområdet« giver 94 % i alt, mens »Alle 66 hhp« giver 100 %. Kontrollér, om et svar mangler, eller et tal er skrevet forkert.",
    ]);
  });

  test("numbers without a percent sign, and the answer whose digits are wrong", () => {
    expect(
      inTable(
        ["Svar", "Boligområdet", "Alle 66 hhp"],
        ["Mange/en del", 45, 52],
        ["Nogle", 20, 32],
        ["Ingen/enkelte", 35, 25],
      ),
    ).toEqual([
      "warning Data!C4 »Alle 66 hhp« giver 109 % i alt, mens »Boligområdet« giver 100 %. Kontrollér især »Nogle«: med cifrene rettet kan det give 100 %.",
    ]);
  });

  test("an answer with a digit too many", () => {
    const table = (digits: number | string) =>
      inTable(
        ["Svar", "Boligområdet", "Alle 66 hhp"],
        ["Mange/en del", digits, 52],
        ["Nogle", 19, 23],
        ["Ingen/enkelte", 36, 25],
      );
    expect(table(455)).toEqual([expect.stringMatching(/^warning Data!B3 .* især »Mange\/en del«/)]);
    expect(table(210)).toEqual([]);
  });

  test("one finding for columns that all lack in the same row, told by its decimals", () => {
    expect(
      inTable(
        ["", "Fjordparken", "Skovparken", "Kommune"],
        ["Andel udenfor arbejdsmarkedet på kontanthjælp", "30%", "27%", "23,1%"],
        ["Andel udenfor arbejdsmarkedet, der er ledige", "26%", "23%", "29,7%"],
        ["Andel udenfor arbejdsmarkedet på sygedagpenge", "1%", "1%", "5,1%"],
        ["Andel udenfor arbejdsmarkedet på førtidspension", "19,34%", "18,24%", "42,1%"],
      ),
    ).toEqual([
      "error Data!B6 »Fjordparken« giver 76,34 % i alt og »Skovparken« 69,24 %, mens »Kommune« giver 100,0 %. »Andel udenfor arbejdsmarkedet på førtidspension« er skrevet med flere decimaler end de andre svar: kontrollér, om det er en andel af noget andet.",
    ]);
  });

  test("a row of answers among others that give 100", () => {
    expect(
      inTable(
        ["Spørgsmål", "Uenig", "Hverken/eller", "Enig"],
        ["Naboerne hilser", "10%", "20%", "70%"],
        ["Naboerne hjælper", "15%", "25%", "60%"],
        ["Naboerne larmer", "50%", "25%", "52%"],
      ),
    ).toEqual([
      expect.stringMatching(
        /^error Data!D5 »Naboerne larmer« giver 127 % i alt, mens »Naboerne hilser« giver 100 %\. Kontrollér især »Enig«/,
      ),
    ]);
  });

  test("answers under a total of 100", () => {
    expect(
      inTable(
        ["Svar", "Andel"],
        ["Enig", "60%"],
        ["Hverken/eller", "20%"],
        ["Uenig", "10%"],
        ["I alt", "100%"],
      ),
    ).toEqual([
      "error Data!B3 »Andel« giver 90 % i alt, men skulle give 100 %. Kontrollér, om et svar mangler, eller et tal er skrevet forkert.",
    ]);
  });

  test("what is not known can only be added: below 100 silent, above a fault", () => {
    const withGap = (first: string) =>
      inTable(
        ["Svar", "Boligområdet", "Alle 66 hhp"],
        ["Enig", first, "52%"],
        ["Hverken/eller", "-", "23%"],
        ["Uenig", "30%", "20%"],
        ["Ved ikke", "10%", "5%"],
      );
    expect(withGap("45%")).toEqual([]);
    expect(withGap("75%")).toEqual([
      expect.stringMatching(/^warning Data!B3 »Boligområdet« giver 115 % i alt/),
    ]);
  });

  test("silent where several may be chosen, rows are areas, or columns are of different things", () => {
    const several = inTable(
      ["Kilde", "2019", "2021"],
      ["Naboer", "60%", "50%"],
      ["Opslag", "40%", "45%"],
      ["Facebook", "35%", "30%"],
    );
    const areas = inTable(
      ["Område", "Andel af beboerne", "Andel uden job"],
      ["Motalavej", "25%", "30%"],
      ["Ringparken", "35%", "38%"],
      ["Sydbyen", "40%", "40%"],
    );
    const different = inTable(
      ["Alder", "Beboere", "Sigtede"],
      ["Børn", "25%", "3%"],
      ["Unge", "35%", "38%"],
      ["Voksne", "40%", "10%"],
    );
    const years = inTable(
      ["Årstal", "Trygge", "Aktive"],
      [2019, "32%", "30%"],
      [2020, "33%", "30%"],
      [2021, "35%", "36%"],
    );
    const threes = inTable(
      ["Svar", "Boligområdet", "Kommune"],
      ["Ja", "33%", "34%"],
      ["Nej", "33%", "34%"],
      ["Ved ikke", "33%", "33%"],
    );
    expect([several, areas, different, years, threes]).toEqual([[], [], [], [], []]);
  });

  test("far off without a sign of what is wrong is a warning", () => {
    expect(
      inTable(
        ["Svar", "2019", "2021"],
        ["Enig", "52%", "31%"],
        ["Hverken/eller", "23%", "22%"],
        ["Uenig", "25%", "25%"],
      ),
    ).toEqual([expect.stringMatching(/^warning Data!C3 »2021« giver 78 % i alt/)]);
  });

  test("silent on shares of other things in areas that nobody has named", () => {
    expect(
      inTable(
        ["Område", "Andel af beboerne", "Andel af de sigtede"],
        ["Nord", "25%", "40%"],
        ["Syd", "35%", "35%"],
        ["Vest", "40%", "30%"],
      ),
    ).toEqual([]);
  });

  test("silent on counts and on differences", () => {
    const counts = inTable(
      ["Svar", "Antal 2019", "Antal 2021"],
      ["Ja", 60, 55],
      ["Nej", 30, 35],
      ["Ved ikke", 10, 20],
    );
    const differences = inTable(
      ["Svar", "2019", "2021", "Forskel"],
      ["Ja", "60%", "55%", "5%"],
      ["Nej", "30%", "35%", "5%"],
      ["Ved ikke", "10%", "10%", "0%"],
    );
    expect([counts, differences]).toEqual([[], []]);
  });
});
