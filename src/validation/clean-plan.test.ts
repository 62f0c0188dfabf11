import { cleanPlan } from "../../test/clean-plan";
import { sentenceOf, validated } from "../../test/validated-sheets";

test.each([1, 2, 3])("a clean plan of 200 indicators and eight years is not accused (seed %i)", (seed) => {
  const { findings } = validated(cleanPlan(seed), "2025-08-01");
  const accusing = findings.filter(({ severity }) => severity !== "info");
  expect(accusing.map((each) => `${each.sheet}!${each.cell} ${sentenceOf(each, "da")}`)).toEqual([]);
  expect(findings.length).toBeLessThan(10);
});
