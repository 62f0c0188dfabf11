import fc from "fast-check";
import { sameThing } from "./danish-nouns";

describe("two labels", () => {
  it.each([
    ["kurser", "forældrekursus"],
    ["grupper", "netværksgruppe"],
    ["online-grupper", "gruppe"],
    ["møde", "møderne"],
    ["børn", "lommepengebørn"],
    ["gang", "gange"],
    ["hold", "hold"],
    ["år", "år"],
    ["unge (gennemsnit)", "unge"],
  ])("%s and %s count the same thing", (one, other) => {
    expect([sameThing(one, other), sameThing(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["kurser", "kursister"],
    ["uger", "unge"],
    ["møder", "deltagere"],
    ["temaforløb", "temaaften"],
    ["hold", "holdninger"],
    ["", "møder"],
  ])("%s and %s do not", (one, other) => {
    expect([sameThing(one, other), sameThing(other, one)]).toEqual([false, false]);
  });

  it("are told apart whichever comes first", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(sameThing(one, other)).toBe(sameThing(other, one));
      }),
    );
  });
});
