import { da } from "../messages/da";
import { Failure, sentenceOfFailure } from "../messages";
import { troubleOf } from "./trouble";

const unforeseen = "Uventet fejl.";
const sentenceOf = (failure: Failure) => sentenceOfFailure(failure, da);

describe("troubleOf", () => {
  it("says a failure in its own sentence, and in the details its code without what the cells hold", () => {
    const failure = new Failure("cell-changed", { sheet: "Hemmeligt ark", cell: "B7" });
    const { sentence, details } = troubleOf(failure, unforeseen, sentenceOf);
    expect(sentence).toBe(da.failures["cell-changed"]({ sheet: "Hemmeligt ark", cell: "B7" }));
    expect(details).toContain("cell-changed");
    expect(details).not.toContain("Hemmeligt");
  });

  it("keeps an unforeseen error's message out of the details, on whatever lines it stands", () => {
    const error = new RangeError("værdien 010190-1234\n    at hemmelig:1:1");
    const { sentence, details } = troubleOf(error, unforeseen, sentenceOf);
    expect(sentence).toBe(unforeseen);
    expect(details).toMatch(/^RangeError\nat /);
    expect(details).toContain("trouble.test");
    expect(details).not.toMatch(/010190|hemmelig/);
  });

  it("tells the code of an error that has one, and what a failure was caused by", () => {
    const cause = Object.assign(new Error("indhold"), { code: "ItemNotFound" });
    const failure = new Failure("cell-changed", { sheet: "A", cell: "B7" }, { cause });
    expect(troubleOf(failure, unforeseen, sentenceOf).details).toContain("Error ItemNotFound");
  });

  it("has a sentence where the messages could not be loaded, and for what is no error at all", () => {
    expect(troubleOf(new Failure("no-plan", undefined), unforeseen, undefined).sentence).toBe(unforeseen);
    expect(troubleOf("hemmelig", unforeseen, sentenceOf)).toEqual({
      sentence: unforeseen,
      details: "string",
    });
  });
});
