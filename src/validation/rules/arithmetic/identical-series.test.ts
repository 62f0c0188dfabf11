import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const header = ["Indikator", "2019", "2020", "2021", "2022"];
const job = "Andel 18-64-årige i beskæftigelse";
const crime = "Andel 15-29-årige, der er sigtet";
const plan = (...labels: readonly string[]) =>
  planTable(
    "Indikatorer",
    labels.map((Indikator, index) => ({
      Id: `B-${index + 1}`,
      Indikator,
      Enhed: "%",
      "Baseline kommune": "50%",
    })),
  );
const figures = ["51,1%", "52,3%", "50,8%", "53,0%"];

test("two indicators with the same figures, once, at the later", () => {
  const data = dataSheet([header, [job, ...figures], [crime, "5,6%", "52,3%", "50,8%", "53,0%"]]);
  expect(found("identical-series", [plan(job, crime), data])).toEqual([
    "warning Data!C3 3 tal er præcis de samme som for B-1 (Data!C2). Kontrollér, at de ikke er kopieret fra en forkert række.",
  ]);
});

test("area and municipality of one indicator", () => {
  const both = figures.map((figure) => `${figure}\nKommune: ${figure}`);
  expect(found("identical-series", [plan(job), dataSheet([header, [job, ...both]])])).toEqual([
    "warning Data!B2 4 tal er præcis de samme for området og det, der sammenlignes med. Kontrollér, at det ene ikke er kopieret fra det andet.",
  ]);
});

test("two rows of a data table", () => {
  const rows = (second: string, third: string) =>
    found("identical-series", [
      dataSheet([
        ["Politiet"],
        ["", "2019", "2020", "2021"],
        ["Indbrud", 112, 131, 125],
        [third, 12, 14, 11],
        [second, 112, 131, 125],
      ]),
    ]);
  expect(rows("Hærværk", "Vold")).toEqual([
    "warning Data!B5 3 tal er præcis de samme som for »Indbrud« (Data!A3). Kontrollér, at de ikke er kopieret fra en forkert række.",
  ]);
  expect(rows("I alt", "Vold")).toEqual([]);
  expect(rows("Indbrud", "Vold")).toEqual([]);
});

test("of two digits all figures must be the same: slow series of one level meet by chance", () => {
  const years = [...header, "2023"];
  const grades = ["5,4", "5,5", "5,7", "5,8", "5,6"];
  const rows = (last: string) =>
    found("identical-series", [
      plan(job, crime),
      dataSheet([years, [job, ...grades], [crime, ...grades.slice(0, -1), last]]),
    ]);
  expect(rows("5,6")).toHaveLength(1);
  expect(rows("5,9")).toEqual([]);
});

test("silent on the same measure under two goals", () => {
  const again = "Andelen af 18-64-årige, der er i beskæftigelse, øges";
  const data = dataSheet([header, [job, ...figures], [again, ...figures]]);
  expect(found("identical-series", [plan(job, again), data])).toEqual([]);
});

test("silent on few, short or equal figures", () => {
  const same = (...cells: readonly (string | number)[]) => {
    const data = dataSheet([header, [job, ...cells], [crime, ...cells]]);
    return found("identical-series", [plan(job, crime), data]);
  };
  expect(same("51,1%", "52,3%")).toEqual([]);
  expect(same("51%", "52%", "50%")).toEqual([]);
  expect(same("51,1%", "51,1%", "51,1%", "51,1%")).toEqual([]);
  expect(same("5%", "6%", "7%", "8%")).toEqual([]);
});

test("silent on two series that meet now and then", () => {
  const data = dataSheet([
    [...header, "2023"],
    [job, ...figures, "53,4%"],
    [crime, "5,6%", "52,3%", "50,8%", "53,0%", "53,5%"],
  ]);
  expect(found("identical-series", [plan(job, crime), data])).toEqual([]);
});

test("silent on a quarter and the only department in it", () => {
  const data = dataSheet([
    ["Beboere"],
    ["Område", "2019", "2020", "2021"],
    ["Junghansvej", 214, 220, 231],
    ["Afd. 76", 214, 220, 231],
  ]);
  expect(found("identical-series", [data])).toEqual([]);
});
