import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const header = ["Indikator", "Baseline boligområde", "Baseline år", "2020", "2021"];
const share = "Andel unge i job";
const grades = "Karaktergennemsnit i 9. klasse";
const complaints = "Antal naboklager";
const capacity = "Belægning i klubben";
const plan = planTable("Indikatorer", [
  { Id: "B-1", Indikator: share, Enhed: "%" },
  { Id: "U-1", Indikator: grades, Enhed: "karakter" },
  { Id: "S-1", Indikator: complaints, Enhed: "antal" },
  { Id: "S-2", Indikator: capacity, Enhed: "%" },
]);

test("a share above 100, a grade off the scale and a negative count", () => {
  const data = dataSheet([
    header,
    [share, "91,7%", 2019, "917%", "92,8%"],
    [grades, "5,5", 2019, "5,8", "59"],
    [complaints, 99, 2019, -90, 80],
  ]);
  expect(found("out-of-range", [plan, data])).toEqual([
    expect.stringMatching(/^error Data!D2 917 % er uden for det mulige: .* mellem 0 og 100\./),
    expect.stringMatching(/^error Data!E3 59 er uden for det mulige: .* mellem -3 og 12\./),
    expect.stringMatching(/^error Data!D4 -90 er uden for det mulige: .* under 0\./),
  ]);
});

test("more than 100 % of what is no share is only doubted", () => {
  const data = dataSheet([header, [capacity, "98%", 2019, "104%", "101%"]]);
  expect(found("out-of-range", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!D2 /),
    expect.stringMatching(/^warning Data!E2 /),
  ]);
});

test("silent at the limits", () => {
  const data = dataSheet([
    header,
    [share, "0%", 2019, "100%", "99,9%"],
    [grades, "-3", 2019, "12", "02"],
    [complaints, 0, 2019, 0, 1],
  ]);
  expect(found("out-of-range", [plan, data])).toEqual([]);
});

test("silent on changes, which may be negative", () => {
  const change = "Ændring i andelen af unge i job";
  const own = planTable("Indikatorer", [{ Id: "B-2", Indikator: change, Enhed: "%" }]);
  expect(found("out-of-range", [own, dataSheet([header, [change, "-2,1%", 2019, "-1,0%", "0,4%"]])])).toEqual(
    [],
  );
});
