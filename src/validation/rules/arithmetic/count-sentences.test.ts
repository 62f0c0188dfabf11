import { countsIn, sentencesOf } from "./count-sentences";

const values = (text: string) =>
  sentencesOf(text).map((sentence) => countsIn(sentence).map(({ value }) => value));

test.each<[string, number[][]]>([
  ["i alt 49. 21 er i uddannelse og 9 i job af de 49.", [[49], [21, 9, 49]]],
  ["6 i 1. halvår og 8 i 2. halvår. Flere lå i boligområderne.", [[6, 8], []]],
  ["To kurser, i maj og september, hvert på 6 gange.", [[2, 6]]],
  ["Ca. 20 beboere. 1.200 husstande, heraf 300 i Munkebo", [[20], [1200, 300]]],
  ["18-29-årige, 9. klasse, afd. 21 og 22, uge 12, kl. 14.30, den 17. maj 2022, 12/5", [[]]],
  ["52% af 44, kr. 500, 500 kr., 2,5 timer, 3-4 gange", [[44]]],
  ["Ét møde i hvert kvarter, bl.a. 4 i Munkebo", [[1, 4]]],
  ["I 2022 var der 12; i 2023 var der 14", [[12], [14]]],
  ["Covid-19 gav 3 aflysninger", [[3]]],
])("the counts of »%s«", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test("approximate counts and counts of what is known", () => {
  const [sentence = []] = sentencesOf("De fire kvarterer havde ca. 40 og mindst 3 deltagere af 9");
  expect(countsIn(sentence).map(({ exact, definite }) => [exact, definite])).toEqual([
    [true, true],
    [false, false],
    [false, false],
    [true, false],
  ]);
});
