import { functionCatalogue } from "../../functions";
import { matchingFunctions, shownFunctions } from "./shown-functions";

const danish = shownFunctions(functionCatalogue, "da", ";");

describe("shownFunctions", () => {
  it("writes formulas with the person's own list separator, whatever language the words are in", () => {
    const inDanishExcel = shownFunctions(functionCatalogue, "en", ";");
    const inEnglishExcel = shownFunctions(functionCatalogue, "da", ",");
    expect(inDanishExcel.map(({ examples }) => examples.map(({ formula }) => formula))).toEqual(
      danish.map(({ examples }) => examples.map(({ formula }) => formula)),
    );
    const several = inEnglishExcel.find(({ parameters }) => parameters.length > 1);
    expect(several?.signature).toMatch(/^HHP\.\w+\([^;]*, [^;]*\)$/);
  });

  it("has for every example the English formula that a workbook takes", () => {
    const english = shownFunctions(functionCatalogue, "en", ",");
    for (const [index, { examples }] of danish.entries()) {
      expect(examples.map((each) => each.english)).toEqual(
        english[index]?.examples.map(({ formula }) => formula),
      );
    }
  });
});

describe("matchingFunctions", () => {
  it("shows all where nothing is searched for", () => {
    expect(matchingFunctions(danish, " ")).toHaveLength(danish.length);
  });

  it("finds a function by its name and by its words", () => {
    expect(matchingFunctions(danish, "hhp.tal").map(({ name }) => name)).toEqual(["HHP.TAL"]);
    const [first] = danish;
    const words = first?.description.split(" ").slice(0, 2).join(" ") ?? "";
    expect(matchingFunctions(danish, words)).toContain(first);
  });

  it("finds nothing where a word stands nowhere", () => {
    expect(matchingFunctions(danish, "tal qqqq")).toEqual([]);
  });
});
