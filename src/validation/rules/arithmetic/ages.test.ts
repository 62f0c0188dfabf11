import { agesIn } from "./ages";

test.each([
  ["Andel 18-29-årige i job", [[18, 29]]],
  ["Andel 18-64 årige, der er uden job", [[18, 64]]],
  ["Børn på 0 til 5 år", [[0, 5]]],
  ["Andel beboere over 18 år", [[18, 120]]],
  ["65 år og derover", [[65, 120]]],
  ["65+", [[65, 120]]],
  ["Børn under 6 år", [[0, 5]]],
  ["Andel 15-årige", [[15, 15]]],
  ["9.-klasseselever i 2020-2021", []],
  [
    "13-17-årige og 18-24-årige",
    [
      [13, 17],
      [18, 24],
    ],
  ],
])("the ages in %s", (label, ages) => {
  expect(agesIn(label).map(({ from, to }) => [from, to])).toEqual(ages);
});
