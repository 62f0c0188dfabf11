import fc from "fast-check";
import {
  areaCategory,
  areaCriteria,
  isTransformationArea,
  type AreaCategory,
  type AreaFigures,
  type AreaLimits,
} from "./area-category";

const limits: AreaLimits = {
  "outside-work-and-education": { deprived: 40, prevention: 30 },
  convicted: { deprived: 2.27, prevention: 1.51 },
  "basic-education": { deprived: 60, prevention: 60 },
  "gross-income": { deprived: 55, prevention: 65 },
  "non-western": { prevention: 30, parallel: 50 },
};

/** No criterion is met. */
const wellOff: Required<AreaFigures> = {
  "outside-work-and-education": 20,
  convicted: 1,
  "basic-education": 40,
  "gross-income": 90,
  "non-western": 20,
  residents: 1500,
};

const categories: readonly [string, Partial<Required<AreaFigures>>, AreaCategory][] = [
  ["nothing is met", {}, "none"],
  ["one of four", { "outside-work-and-education": 45, "non-western": 60 }, "none"],
  ["two of four", { "outside-work-and-education": 40.1, "gross-income": 54.9 }, "deprived"],
  ["exactly 40 % and 60 %", { "outside-work-and-education": 40, "basic-education": 60 }, "none"],
  ["exactly the limit for convicted", { convicted: 2.27, "basic-education": 60.1 }, "deprived"],
  ["exactly the limit for income", { convicted: 2.27, "gross-income": 55 }, "none"],
  ["exactly 50 % non-western", { convicted: 3, "basic-education": 61, "non-western": 50 }, "deprived"],
  ["more than 50 %", { convicted: 3, "basic-education": 61, "non-western": 50.1 }, "parallel"],
  ["prevention", { convicted: 1.51, "gross-income": 64.9, "non-western": 30.1 }, "prevention"],
  ["prevention, exactly 30 %", { convicted: 1.51, "gross-income": 64.9, "non-western": 30 }, "none"],
  ["prevention, exactly 65 %", { convicted: 1.51, "gross-income": 65, "non-western": 31 }, "none"],
  ["1,000 residents", { convicted: 3, "basic-education": 61, residents: 1000 }, "deprived"],
  ["999 residents", { convicted: 3, "basic-education": 61, "non-western": 60, residents: 999 }, "none"],
];

describe("the category of an area", () => {
  it.each(categories)("%s", (_name, differing, category) => {
    expect(areaCategory({ ...wellOff, ...differing }, limits).category).toBe(category);
  });

  it("follows the limits of the table, of residents too", () => {
    const figures = { ...wellOff, convicted: 2.3, "basic-education": 61 };
    expect(areaCategory(figures, limits).category).toBe("deprived");
    expect(
      areaCategory(figures, { ...limits, convicted: { deprived: 2.35, prevention: 1.56 } }).category,
    ).toBe("none");
    expect(
      areaCategory(figures, { ...limits, residents: { deprived: 2000, prevention: 1000 } }).category,
    ).toBe("none");
  });

  it("gives the distance to each limit", () => {
    const { distances } = areaCategory({ ...wellOff, "gross-income": 54.8 }, limits);
    expect(distances).toContainEqual({
      criterion: "outside-work-and-education",
      column: "deprived",
      limit: 40,
      distance: -20,
      met: false,
    });
    expect(distances).toContainEqual({
      criterion: "gross-income",
      column: "prevention",
      limit: 65,
      distance: -10.2,
      met: true,
    });
    expect(distances.map(({ criterion, column }) => `${criterion} ${column}`)).toHaveLength(12);
  });
});

describe("the category where figures or limits are missing", () => {
  const without = (figures: Required<AreaFigures>, criterion: keyof AreaFigures) =>
    Object.fromEntries(Object.entries(figures).filter(([each]) => each !== criterion)) as AreaFigures;

  it("is given where it cannot change", () => {
    const three = { ...wellOff, convicted: 3, "basic-education": 61, "gross-income": 50 };
    expect(areaCategory(without(three, "convicted"), limits)).toMatchObject({
      category: "deprived",
      missing: ["convicted"],
    });
    expect(areaCategory(without(wellOff, "convicted"), limits).category).toBe("none");
  });

  it("is not given where it can, and says what is open", () => {
    const two = { ...wellOff, convicted: 3, "basic-education": 61, "non-western": 60 };
    expect(areaCategory(without(two, "convicted"), limits)).toMatchObject({
      category: undefined,
      possible: ["parallel", "prevention", "none"],
    });
    expect(areaCategory(without(two, "non-western"), limits).possible).toEqual(["parallel", "deprived"]);
    expect(areaCategory(without(two, "residents"), limits).possible).toEqual(["parallel", "none"]);
  });

  it("is not given without a limit that it hangs on", () => {
    const two = { ...wellOff, convicted: 3, "basic-education": 61 };
    expect(areaCategory(two, { ...limits, convicted: {} }).possible).toEqual(["deprived", "none"]);
    expect(areaCategory(wellOff, { ...limits, convicted: {} }).category).toBe("none");
    expect(areaCategory(two, {}).category).toBeUndefined();
    expect(areaCategory({ ...two, residents: 10 }, {}).category).toBe("none");
  });

  const values: Readonly<Record<keyof AreaFigures, readonly number[]>> = {
    "outside-work-and-education": [29, 30, 31, 40, 41],
    convicted: [1, 1.51, 2, 2.27, 3],
    "basic-education": [59, 60, 61],
    "gross-income": [54, 55, 56, 64, 65],
    "non-western": [29, 30, 31, 50, 51],
    residents: [999, 1000],
  };
  const full = fc.record(
    Object.fromEntries(areaCriteria.map((each) => [each, fc.constantFrom(...values[each])])),
  ) as fc.Arbitrary<Required<AreaFigures>>;

  it("leaves open exactly the categories that some figures would give", () => {
    fc.assert(
      fc.property(full, fc.subarray([...areaCriteria], { maxLength: 3 }), (figures, missing) => {
        const known = missing.reduce<AreaFigures>(
          (rest, criterion) => without(rest as Required<AreaFigures>, criterion),
          figures,
        );
        const completions = missing.reduce<AreaFigures[]>(
          (found, criterion) =>
            found.flatMap((each) => values[criterion].map((value) => ({ ...each, [criterion]: value }))),
          [known],
        );
        const reached = new Set(completions.map((each) => areaCategory(each, limits).category));
        expect(new Set(areaCategory(known, limits).possible)).toEqual(reached);
      }),
    );
  });
});

describe("an omdannelsesområde", () => {
  const years = (...kinds: readonly (readonly AreaCategory[])[]) =>
    new Map(kinds.map((possible, at) => [2018 + at, { possible }]));
  const parallel: AreaCategory[] = ["parallel"];
  const open: AreaCategory[] = ["parallel", "deprived"];

  it.each<[string, ReturnType<typeof years>, boolean | undefined]>([
    ["five years in a row", years(parallel, parallel, parallel, parallel, parallel), true],
    ["not in one of them", years(parallel, ["deprived"], parallel, parallel, parallel), false],
    ["a year is missing", years(parallel, parallel, parallel, parallel), undefined],
    ["a year is open", years(parallel, parallel, open, parallel, parallel), undefined],
    ["a year is open, but another rules it out", years(["none"], parallel, open, parallel, parallel), false],
  ])("%s", (_name, history, expected) => {
    expect(isTransformationArea(history, 2022)).toBe(expected);
  });

  it("looks at the last five years alone", () => {
    const history = years(["none"], parallel, parallel, parallel, parallel, parallel);
    expect(isTransformationArea(history, 2023)).toBe(true);
    expect(isTransformationArea(history, 2022)).toBe(false);
  });
});
