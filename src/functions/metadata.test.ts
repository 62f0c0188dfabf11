import { functionCatalogue } from ".";
import { functionSignatures } from "./catalogue";
import { functionRuns } from "./functions";
import { functionsMetadata } from "./metadata";
import { wordsOf } from "./words";

const languages = ["da", "en"] as const;

test("every registered function has code, and all code is registered", () => {
  expect(functionSignatures.map(({ id }) => id).sort()).toEqual(Object.keys(functionRuns).sort());
});

describe.each(languages)("in %s", (language) => {
  const { functions } = functionsMetadata(language);

  test.each(functionSignatures)(
    "$id has words for its parameters and examples, and no others",
    (signature) => {
      const words = wordsOf(signature.id, language);
      expect(words.description).not.toBe("");
      expect(signature.parameters.map(({ key }) => key)).toEqual(Object.keys(words.parameters));
      expect(signature.examples.map(({ key }) => key).sort()).toEqual(Object.keys(words.examples).sort());
    },
  );

  test.each(functions)("$id is what Excel accepts", ({ id, name, description, parameters, result }) => {
    // Letters alone: neither a cell's address nor a name that differs between languages.
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(name).toBe(id);
    expect(description.length).toBeLessThanOrEqual(255);
    expect(result).toEqual({ type: "any", dimensionality: "matrix" });
    expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^\p{L}[\p{L}_]*$/u);
      expect(parameter.description.length).toBeLessThanOrEqual(255);
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  });

  test("optional parameters come last", () => {
    for (const { parameters } of functions) {
      const first = parameters.findIndex(({ optional }) => optional === true);
      const rest = first < 0 ? [] : parameters.slice(first);
      expect(rest.every(({ optional }) => optional === true)).toBe(true);
    }
  });

  test("errors are handed over to the functions", () => {
    expect(functionsMetadata(language).allowErrorForDataTypeAny).toBe(true);
  });
});

test("names are the same in both languages, descriptions are not", () => {
  const [danish, english] = languages.map((language) => functionsMetadata(language).functions);
  expect(danish?.map(({ id, name }) => [id, name])).toEqual(english?.map(({ id, name }) => [id, name]));
  danish?.forEach((each, index) => {
    expect(each.description).not.toBe(english?.[index]?.description);
  });
});

test("every function has an example of a range, and one of an error where a cell can have one", () => {
  for (const { id, examples } of functionSignatures) {
    const results = examples.map(({ result }) => JSON.stringify(result));
    expect([id, results.some((result) => result.startsWith("[["))]).toEqual([id, true]);
    // LAES says in its last column why a cell has no number.
    if (id !== "LAES") expect([id, results.some((result) => result.includes('"error"'))]).toEqual([id, true]);
  }
});

describe("the catalogue", () => {
  test("writes formulas, numbers and errors as Excel does in the language", () => {
    const of = (language: "da" | "en") => {
      const { examples, name } = functionCatalogue(language).find(({ id }) => id === "DELTA") ?? {};
      return { name, first: examples?.[0], missing: examples?.[4]?.result, range: examples?.[3] };
    };
    expect(of("da")).toMatchObject({
      name: "HHP.DELTA",
      first: { formula: '=HHP.DELTA("91,7%"; 0,859)', result: [["0,058"]] },
      missing: [["#I/T"]],
      range: { formula: '=HHP.DELTA(A1:A3; "60,0%")', result: [["-0,076"], [""], ["0,174"]] },
    });
    expect(of("en")).toMatchObject({
      first: { formula: '=HHP.DELTA("91,7%", 0.859)', result: [["0.058"]] },
      missing: [["#N/A"]],
    });
  });

  test("shows what stands in the cells that a formula refers to, and skips an argument left out", () => {
    const delta = functionCatalogue("da").find(({ id }) => id === "DELTA");
    expect(delta?.examples[2]).toMatchObject({
      formula: '=HHP.DELTA(A1; ; "procentpoint")',
      cells: [{ at: "A1", rows: [["91,7%\n(Kommune 85,9%)"]] }],
    });
  });
});
