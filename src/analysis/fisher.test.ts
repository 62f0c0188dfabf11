import fc from "fast-check";
import { fisherExact, type TwoByTwo } from "./fisher";

const table = fc
  .record({ total: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })), at: fc.nat() })
  .map(({ total, at }): TwoByTwo => ({ total, yes: [at % (total[0] + 1), (at * 7919) % (total[1] + 1)] }));

/** The same by the definition: binomial coefficients, whole numbers all the way. */
function byDefinition({ yes, total }: TwoByTwo): number {
  const choose = (n: number, k: number): bigint => {
    if (k < 0 || k > n) return 0n;
    let ways = 1n;
    for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
    return ways;
  };
  const allYes = yes[0] + yes[1];
  const ways = (first: number) => choose(total[0], first) * choose(total[1], allYes - first);
  let tail = 0n;
  let all = 0n;
  for (let first = 0; first <= total[0]; first++) {
    all += ways(first);
    if (ways(first) <= ways(yes[0])) tail += ways(first);
  }
  return Number((tail * 10n ** 18n) / all) / 1e18;
}

describe("Fisher's exact test", () => {
  it.each<[string, TwoByTwo, number]>([
    ["the lady tasting tea", { yes: [3, 1], total: [4, 4] }, 0.48571428571428565],
    ["the criminal twins of Fisher 1935", { yes: [2, 10], total: [17, 13] }, 0.0005367241191434358],
    ["eight of ten against one of six", { yes: [8, 1], total: [10, 6] }, 0.034965034965034975],
    ["rare answers of many", { yes: [5, 1], total: [1000, 100_000] }, 5.606058724887748e-10],
    ["nobody in either group", { yes: [0, 0], total: [10, 12] }, 1],
    ["everybody in both", { yes: [10, 12], total: [10, 12] }, 1],
  ])("%s", (_name, counts, p) => {
    expect(Math.abs(fisherExact(counts) / p - 1)).toBeLessThan(1e-12);
  });

  it("is the sum of the tables that are no likelier", () => {
    fc.assert(
      fc.property(table, (counts) => {
        expect(fisherExact(counts)).toBeCloseTo(byDefinition(counts), 10);
      }),
    );
  });

  it("asks neither which group comes first nor which answer is the yes", () => {
    fc.assert(
      fc.property(table, ({ yes, total }) => {
        const p = fisherExact({ yes, total });
        expect(fisherExact({ yes: [yes[1], yes[0]], total: [total[1], total[0]] })).toBeCloseTo(p, 10);
        expect(fisherExact({ yes: [total[0] - yes[0], total[1] - yes[1]], total })).toBeCloseTo(p, 10);
      }),
    );
  });

  it("copes with the largest surveys", () => {
    const p = fisherExact({ yes: [70_000, 0], total: [70_000, 1_000_000_000] });
    expect(p).toBe(0);
  });
});
