import { normaliseText } from ".";

describe("normaliseText", () => {
  it.each<[string, string]>([
    ["Base-lineår", "baselineår"],
    ["Baseline bolig-\nområde", "baseline boligområde"],
    ["Baseline  boligområde\n", "baseline boligområde"],
    ["BASELINE\u00a0KOMMUNE", "baseline kommune"],
    ["hjælps\u00admodtagere", "hjælpsmodtagere"],
    ["uddannelse4", "uddannelse"],
    ["uddannelse ²", "uddannelse"],
    ["Alle hhp<sup>2</sup>", "alle hhp"],
    ["Andel 18\u201329-årige", "andel 18-29 årige"],
    ["Andel 18-29 årige", "andel 18-29 årige"],
    ["Andel a\u030aben", "andel åben"],
    ["<b>Mål</b>", "mål"],
    ["", ""],
  ])("makes %j %j", (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });
});
