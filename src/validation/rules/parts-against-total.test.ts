import { found, planTable } from "../../../test/validated-sheets";

const line = (area: string, lbf: number | string, local: number | string, total: number | string) => ({
  Indsatsområde: area,
  Landsbyggefonden: lbf,
  "Lokal medfinansiering": local,
  "I alt": total,
});
const education = line("Uddannelse og livschancer", 7500, 1924, 9424);
const employment = line("Beskæftigelse", "2.100,-", "541,-", "2.641,-");

test("a line that does not add up", () => {
  const budget = planTable("Budget", [line("Beskæftigelse", 2100, 541, 2614)]);
  expect(found("parts-against-total", [budget])).toEqual([
    "error Budget!D2 Delene giver 2.641 kr., men der står 2.614 kr. (en forskel på 27 kr.). Ret det tal, der er forkert.",
  ]);
});

test("areas that do not add up to the total, once per column at fault", () => {
  const budget = planTable("Budget", [
    education,
    employment,
    line("Fælles", 100, 0, 100),
    line("I alt", 9999, 2465, 12464),
  ]);
  expect(found("parts-against-total", [budget])).toEqual([
    expect.stringMatching(/^error Budget!B5 Delene giver 9\.700 kr\., men der står 9\.999 kr\./),
  ]);
});

test("a line's own total that is wrong, not the total of totals that it alone throws off", () => {
  const wrong = line("Beskæftigelse", 2100, 541, 2741);
  const budget = planTable("Budget", [education, wrong, line("I alt", 9600, 2465, 12065)]);
  expect(found("parts-against-total", [budget])).toEqual([expect.stringMatching(/^error Budget!D3 /)]);
});

test("money in no area is a warning where there is no row for what they share", () => {
  const budget = planTable("Budget", [education, employment, line("I alt", 9999, 2465, 12464)]);
  expect(found("parts-against-total", [budget])).toEqual([
    expect.stringMatching(/^warning Budget!B4 .* Fælles/),
  ]);
});

test("silent where all adds up, is rounded to thousands, or is not filled in", () => {
  const sum = line("I alt", 9600, 2465, 12065);
  expect(found("parts-against-total", [planTable("Budget", [education, employment, sum])])).toEqual([]);
  const rounded = planTable("Budget", [line("Beskæftigelse", 2_000_000, 1_000_000, 4_000_000)]);
  expect(found("parts-against-total", [rounded])).toEqual([]);
  expect(found("parts-against-total", [planTable("Budget", [{ Indsatsområde: "Beskæftigelse" }])])).toEqual(
    [],
  );
});
