import { messagesIn } from "../messages";
import { figureOf } from "./figure";
import { Refusal, type Value } from "./value";

const da = messagesIn("da");

/** The value that is picked, or the sentence that refuses. */
function picked(cell: Value, which: Value = null) {
  const figure = figureOf(cell, which, da);
  return figure instanceof Refusal ? figure.sentence : figure?.value;
}

const survey = "72% (Planen)\nNord: 70,2%\nSyd: 80,8%";
const answers = "Meget tilfreds: 60%\nHverken/eller: 25%\nUtilfreds: 15%";

test("without a name the only figure, or the whole area's, is meant", () => {
  expect(picked("19,03 %")).toBe(19.03);
  expect(picked("91,7%\n(Kommune 85,9%)")).toBe(91.7);
  expect(picked("35,7%-77,4% Gennemsnit for kvarteret: 52,4%")).toBe(52.4);
});

test("where none is plainly meant the sentence names those to choose from", () => {
  expect(picked("Nord: 70,2%\nSyd: 80,8%")).toBe(
    "Cellen har flere tal: skriv, om der menes »Nord« eller »Syd«.",
  );
});

test("a figure is chosen by name, whatever its case, or by position", () => {
  expect(picked(survey, "nord")).toBe(70.2);
  expect(picked(survey, 3)).toBe(80.8);
  expect(picked(survey, "3")).toBe(80.8);
  expect(picked(answers, "Hverken/eller")).toBe(25);
});

test("the municipality and the area are known by other names than the cell's", () => {
  expect(picked("91,7%\n(Hele kommunen 85,9%)", "Kommune")).toBe(85.9);
  expect(picked("91,7%\n(Kommune 85,9%)", "området")).toBe(91.7);
});

test("parts are added up where they can be", () => {
  expect(picked("Nord: 12 personer\nSyd: 30 personer", "sum")).toBe(42);
  expect(picked(answers, "Meget tilfreds + Hverken/eller")).toBe(85);
  expect(picked("Nord: 70,2%\nSyd: 80,8%", "sum")).toMatch(/^Procenter kan ikke lægges sammen/);
});

test("a name or position that is not there is missing, with what is", () => {
  expect(picked(survey, "Vest")).toBe("»Vest« findes ikke i cellen: den har »Planen«, »Nord« eller »Syd«.");
  expect(picked(survey, 4)).toBe("Cellen har intet tal nr. 4: den har 3.");
});

test("dates and unclear texts are refused with what to do", () => {
  expect(picked("01-01-2022")).toBe(
    "»01-01-2022« er en dato eller en periode: henvis til cellen med tallet.",
  );
  expect(picked("< 5 %")).toMatch(/er en grænse og ikke et tal/);
});
