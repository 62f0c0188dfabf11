import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const [one, two] = ["Andel unge i job", "Andel unge i uddannelse"];
const plan = planTable("Indikatorer", [
  { Id: "B-1", Indikator: one, Enhed: "%" },
  { Id: "U-1", Indikator: two, Enhed: "%" },
]);
const today = "2023-03-15";
const data = (year: string, ...cells: readonly string[]) =>
  dataSheet([
    ["Indikator", "2021", "2022", year],
    ...cells.map((cell, index) => [index === 0 ? one : two, "55%", "56%", cell]),
  ]);

test("promised for the year's own end is a remark, once per column", () => {
  const promised = data("2023", "Data tilgængelig ultimo 2023", "Data tilgængelig ultimo 2023");
  expect(found("available-too-early", [plan, promised], today)).toEqual([
    "info Data!D2 »Data tilgængelig ultimo 2023« lover tal for 2023, som først slutter 31. december 2023 (2 celler). Tal kan først gøres op bagefter: kontrollér, hvornår de kommer.",
  ]);
});

test("promised for a time before the year's end", () => {
  for (const when of ["medio 2023", "primo 2023", "maj 2023", "efteråret 2023", "ultimo 2022"]) {
    const promised = data("2023", "Data tilgængelig ultimo 2023", `Data tilgængelig ${when}`);
    expect(found("available-too-early", [plan, promised], "2022-06-15")).toEqual([
      expect.stringMatching(/^warning Data!D3 .* \(2 celler\)/),
    ]);
  }
});

test("half-years by their own end", () => {
  const half = (when: string) => data("1. halvår 2023", `Data tilgængelig ${when}`);
  expect(found("available-too-early", [plan, half("ultimo 2023")], today)).toEqual([]);
  expect(found("available-too-early", [plan, half("maj 2023")], today)).toEqual([
    expect.stringMatching(/^warning Data!D2 .* for 1\. halvår 2023, som først slutter 30\. juni 2023\. /),
  ]);
});

test("silent on what comes after the year, and on a plan year that ends before", () => {
  expect(found("available-too-early", [plan, data("2023", "Data tilgængelig primo 2024")], today)).toEqual(
    [],
  );
  const autumn = planTable("Plan", [
    { Felt: "Periode fra", Værdi: "01-10-2021" },
    { Felt: "Periode til", Værdi: "30-09-2025" },
  ]);
  const promised = data("2023", "Data tilgængelig ultimo 2023");
  expect(found("available-too-early", [autumn, plan, promised], today)).toEqual([]);
});

test("silent on baselines, surveys and grades, which are known within the year", () => {
  const awaited = "Data tilgængelig ultimo 2023";
  const baseline = dataSheet([
    ["Indikator", "Baseline boligområde", "Baseline år", "2022"],
    [one, awaited, 2023, "56%"],
  ]);
  expect(found("available-too-early", [plan, baseline], today)).toEqual([]);
  const others = [
    { Indikator: "Andel, der føler sig trygge", Enhed: "%" },
    { Indikator: "Karaktergennemsnit", Enhed: "karakter" },
  ];
  for (const other of others) {
    const own = planTable("Indikatorer", [{ Id: "T-1", ...other }]);
    const sheet = dataSheet([
      ["Indikator", "2022", "2023"],
      [other.Indikator, null, awaited],
    ]);
    expect(found("available-too-early", [own, sheet], today)).toEqual([]);
  }
});
