import fc from "fast-check";
import { compareShares, type Interval, type SurveyShare, wilsonInterval } from "./uncertainty";

const sample = fc
  .record({ respondents: fc.integer({ min: 1, max: 5000 }), part: fc.nat() })
  .map(({ respondents, part }): SurveyShare => ({
    respondents,
    share: (part % (respondents + 1)) / respondents,
  }));

function of(count: number, respondents: number): SurveyShare {
  return { share: count / respondents, respondents };
}

function interval(answer: SurveyShare, level?: number): Interval {
  const found = wilsonInterval(answer, level);
  if ("problem" in found) throw new Error(found.problem.code);
  return found;
}

function comparison(one: SurveyShare, other: SurveyShare) {
  const found = compareShares(one, other);
  if ("problem" in found) throw new Error(found.problem.code);
  return found;
}

describe("the Wilson interval", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i out of %i is as Newcombe 1998 prints it: %d-%d", (count, respondents, lower, upper) => {
    const found = interval(of(count, respondents));
    expect(found.lower).toBeCloseTo(lower, 4);
    expect(found.upper).toBeCloseTo(upper, 4);
  });

  it("is wider at a higher level: 44 of 87 at 99 %", () => {
    expect(interval(of(44, 87), 0.99).lower).toBeCloseTo(0.37225107438958, 10);
    expect(interval(of(44, 87), 0.99).upper).toBeCloseTo(0.6384287045849292, 10);
  });

  it("ends at 0 and 1 where everybody answers the same", () => {
    expect(interval(of(0, 7)).lower).toBe(0);
    expect(interval(of(7, 7)).upper).toBe(1);
  });

  it("holds the share, stays within 0-1, mirrors, and narrows with more respondents", () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(0.8, 0.9, 0.95, 0.99), (answer, level) => {
        const { lower, upper } = interval(answer, level);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(answer.share);
        expect(upper).toBeGreaterThanOrEqual(answer.share);
        expect(upper).toBeLessThanOrEqual(1);
        const mirrored = interval({ ...answer, share: 1 - answer.share }, level);
        expect(mirrored.lower).toBeCloseTo(1 - upper, 10);
        const more = interval({ ...answer, respondents: answer.respondents * 4 }, level);
        expect(more.upper - more.lower).toBeLessThan(upper - lower);
      }),
    );
  });

  it("ends where the score test of the end against the share is just significant", () => {
    fc.assert(
      fc.property(sample, (answer) => {
        for (const end of Object.values(interval(answer)) as number[]) {
          if (end <= 0 || end >= 1) continue;
          const z = Math.abs(answer.share - end) / Math.sqrt((end * (1 - end)) / answer.respondents);
          expect(z).toBeCloseTo(1.959963984540054, 4);
        }
      }),
    );
  });

  it.each<[SurveyShare, number, string]>([
    [{ share: 1.01, respondents: 10 }, 0.95, "share-outside"],
    [{ share: -0.1, respondents: 10 }, 0.95, "share-outside"],
    [{ share: Number.NaN, respondents: 10 }, 0.95, "share-outside"],
    [{ share: 0.5, respondents: 0 }, 0.95, "respondents-outside"],
    [{ share: 0.5, respondents: 10.5 }, 0.95, "respondents-outside"],
    [{ share: 0.5, respondents: 1e12 }, 0.95, "respondents-outside"],
    [{ share: 0.5, respondents: 10 }, 1, "level-outside"],
    [{ share: 0.5, respondents: 10 }, 95, "level-outside"],
  ])("is refused for %j at %d: %s", (answer, level, code) => {
    expect(wilsonInterval(answer, level)).toMatchObject({ problem: { code } });
  });
});

describe("the comparison of two shares", () => {
  it("is the z-test with pooled variance: 15 of 50 against 25 of 50", () => {
    const found = comparison(of(15, 50), of(25, 50));
    expect(found.method).toBe("z-test");
    expect(found.difference).toBe(-0.2);
    expect(found.p).toBeCloseTo(0.041226833337163815, 11);
  });

  it("is Fisher's exact test where fewer than five of an answer are expected", () => {
    const found = comparison(of(3, 4), of(1, 4));
    expect(found.method).toBe("fisher");
    expect(found.p).toBeCloseTo(0.4857142857, 9);
  });

  it("changes test at five expected answers in the smaller group", () => {
    expect(comparison(of(5, 10), of(5, 10)).method).toBe("z-test");
    expect(comparison(of(4, 10), of(5, 10)).method).toBe("fisher");
    expect(comparison(of(16, 20), of(14, 20)).method).toBe("z-test");
    expect(comparison(of(17, 20), of(14, 20)).method).toBe("fisher");
  });

  it.each([
    [0, 30],
    [30, 30],
  ])("finds no difference where all answer alike: %i of %i", (count, respondents) => {
    expect(comparison(of(count, respondents), of(count, respondents))).toEqual({
      difference: 0,
      p: 1,
      method: "fisher",
    });
  });

  it("counts the nearest whole persons where a share is rounded", () => {
    expect(comparison({ share: 0.33, respondents: 12 }, of(11, 12)).p).toBe(
      comparison(of(4, 12), of(11, 12)).p,
    );
  });

  it("has a p from 0 to 1 that does not depend on the order", () => {
    fc.assert(
      fc.property(sample, sample, (one, other) => {
        const found = comparison(one, other);
        const turned = comparison(other, one);
        expect(found.p).toBeGreaterThanOrEqual(0);
        expect(found.p).toBeLessThanOrEqual(1);
        expect(turned.method).toBe(found.method);
        expect(turned.p).toBeCloseTo(found.p, 9);
        expect(turned.difference).toBeCloseTo(-found.difference, 12);
      }),
    );
  });

  it("is refused with the first wrong figure", () => {
    expect(compareShares(of(1, 2), { share: 2, respondents: 5 })).toEqual({
      problem: { code: "share-outside", share: 2 },
    });
  });
});
