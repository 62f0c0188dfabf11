import fc from "fast-check";
import { address, cell, criterion, planWorkbook, status, target, wanted } from "../../test/plan-workbooks";
import type { Result, Target } from "../cells/reading";
import type { Status, StatusPeriod, SuccessCriterion } from "../plan/model";
import { assessCriterion } from "./assess-criterion";
import type { CriterionAssessment } from "./model";

const whole: StatusPeriod = { year: 2022 };
const half: StatusPeriod = { year: 2022, half: 1 };
const counted = (value: number, category?: string, per?: string): Result => ({
  value,
  unit: "count",
  ...(category === undefined ? {} : { category }),
  ...(per === undefined ? {} : { per }),
});
const shareOf = (value: number): Result => ({ value, unit: "percent" });
const asks = (...targets: Target[]) => ({ criterion: target("", { targets }) });
const yearly = (value: number, category?: string) =>
  wanted(value, { per: "år", ...(category === undefined ? {} : { category }) });

function assessed(
  one: Partial<SuccessCriterion>,
  statuses: Status | readonly Status[],
  period: StatusPeriod = whole,
): CriterionAssessment {
  const rows = [statuses]
    .flat()
    .map((row) => ({ ...row, period: row.period?.year === 2021 ? row.period : period }));
  return assessCriterion(planWorkbook({ plan: { statuses: rows } }), criterion(one), period);
}

function outcome(one: Partial<SuccessCriterion>, results: readonly Result[], period = whole): string {
  const { verdict } = assessed(one, status("", results), period);
  return `${verdict.kind}: ${verdict.reason.code}`;
}

describe("a yearly number", () => {
  it.each([
    [6, whole, "not-fulfilled: count-behind"],
    [8, whole, "fulfilled: count-reached"],
    [8, half, "fulfilled: count-reached"],
    [4, half, "on-track: count-on-track"],
    [3, half, "not-fulfilled: count-behind"],
    [0, half, "not-fulfilled: count-behind"],
  ])("8 tryghedsvandringer a year, %i in %j", (result, period, expected) => {
    expect(outcome(asks(yearly(8)), [counted(result)], period)).toBe(expected);
  });

  it("is the year's where a count names no period", () => {
    expect(outcome(asks(wanted(8)), [counted(4)], half)).toBe("on-track: count-on-track");
  });

  it("at most is a limit", () => {
    const limit = asks(wanted(6, { per: "år", operator: "max" }));
    expect(outcome(limit, [counted(6)])).toBe("fulfilled: limit-kept");
    expect(outcome(limit, [counted(7)], half)).toBe("not-fulfilled: limit-exceeded");
  });

  it("tells result, target and fulfilment, and where the result stands", () => {
    expect(assessed(asks(yearly(8)), status("Der er afholdt 6 tryghedsvandringer", [counted(6)]))).toEqual({
      criterionId: "K1",
      target: { value: 8, unit: "count" },
      result: {
        value: 6,
        unit: "count",
        at: address("C2", "Status"),
        raw: "Der er afholdt 6 tryghedsvandringer",
      },
      fulfilment: 0.75,
      verdict: {
        kind: "not-fulfilled",
        reason: { code: "count-behind", result: 6, target: 8, unit: "count" },
      },
    });
  });

  it("never stands worse with a better result", () => {
    const order = ["not-fulfilled", "on-track", "fulfilled"];
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.nat(50),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(whole, half),
        (result, more, asked, period) => {
          const rank = (value: number) =>
            order.indexOf(outcome(asks(yearly(asked)), [counted(value)], period).split(":")[0] ?? "");
          expect(rank(result + more)).toBeGreaterThanOrEqual(rank(result));
        },
      ),
    );
  });
});

describe("a number that is not the year's", () => {
  it.each([
    ["a share", asks(wanted(70, { unit: "percent" })), [shareOf(52)], "not-fulfilled: target-not-reached"],
    [
      "a share reached",
      asks(wanted(75, { unit: "percent", per: "år" })),
      [shareOf(98)],
      "fulfilled: target-reached",
    ],
    [
      "a number per group",
      asks(wanted(10, { per: "forløb", category: "deltagere" })),
      [counted(13, "unge (gennemsnit)", "forløb")],
      "fulfilled: count-reached",
    ],
    [
      "a number per group, too few",
      asks(wanted(1, { per: "hold" })),
      [counted(0)],
      "not-fulfilled: count-behind",
    ],
    [
      "a number per week, told per week",
      asks(wanted(2, { per: "uge" })),
      [counted(2, "tilbud", "uge")],
      "fulfilled: count-reached",
    ],
    [
      "a number per week, told for the period",
      asks(wanted(2, { per: "uge" })),
      [counted(50)],
      "undecided: rate-needs-period",
    ],
    ["a number per half-year", asks(wanted(2, { per: "halvår" })), [counted(2)], "fulfilled: count-reached"],
    ["a number per month", asks(wanted(1, { per: "måned" })), [counted(5)], "not-fulfilled: count-behind"],
  ])("is not pro-rated: %s", (_, one, results, expected) => {
    expect(outcome(one, results, half)).toBe(expected);
  });

  it("per month or half-year is asked for as often as the year has it", () => {
    expect(outcome(asks(wanted(2, { per: "halvår" })), [counted(3)])).toBe("not-fulfilled: count-behind");
    expect(assessed(asks(wanted(1, { per: "måned" })), status("", [counted(12)]))).toMatchObject({
      target: { value: 12 },
      verdict: { kind: "fulfilled" },
    });
  });
});

describe("a criterion with conditions", () => {
  const courses = asks(yearly(2, "kurser"), wanted(5, { category: "gange", per: "kursus" }));
  const groups = asks(yearly(2, "grupper"), wanted(15, { category: "gange", per: "gruppe" }));
  const teams = asks(yearly(2, "hold"), wanted(10, { category: "børn", per: "hold" }));

  it("is fulfilled when all of it is", () => {
    expect(outcome(courses, [counted(2, "forældrekursus"), counted(6, "gange", "gruppe")])).toBe(
      "fulfilled: count-reached",
    );
  });

  it("stands as its worst part, and the reason names it", () => {
    const results = [counted(2, "online-grupper"), counted(12, "gange", "gruppe")];
    expect(assessed(groups, status("", results))).toMatchObject({
      target: { value: 15 },
      result: { value: 12 },
      fulfilment: 0.8,
      verdict: {
        kind: "not-fulfilled",
        reason: { code: "count-behind", result: 12, target: 15, category: "gange" },
      },
    });
  });

  it("matches results by what they count, not by their place", () => {
    const results = [counted(12, "gange", "gruppe"), counted(2, "online-grupper")];
    expect(assessed(groups, status("", results)).result?.value).toBe(12);
    expect(outcome(courses, [counted(6, "gange", "gruppe")])).toBe("fulfilled: count-reached");
  });

  it("leaves out what the status does not tell", () => {
    const evenings = asks(
      wanted(10, { category: "deltagere", per: "forløb" }),
      wanted(6, { category: "aftener", total: 8 }),
    );
    expect(outcome(evenings, [counted(13, "unge", "forløb")])).toBe("fulfilled: count-reached");
    expect(outcome(courses, [counted(0, "kurser")])).toBe("not-fulfilled: count-behind");
  });

  it("of so many groups of so many holds all of them against all that were asked for", () => {
    expect(outcome(teams, [counted(3, "hold"), counted(20, "lommepengebørn")])).toBe(
      "fulfilled: count-reached",
    );
    expect(outcome(teams, [counted(3, "hold"), counted(19, "børn")])).toBe("not-fulfilled: count-behind");
    expect(assessed(teams, status("", [counted(2, "hold"), counted(13, "børn")]), half)).toMatchObject({
      target: { value: 20 },
      verdict: { kind: "on-track", reason: { category: "børn" } },
    });
  });
});

describe("the columns Måltal, Enhed, Hyppighed and Resultat", () => {
  const sentence = asks(yearly(2, "kurser"), wanted(5, { category: "gange", per: "kursus" }));
  const entered = (value: number, unitPrinted = false) =>
    cell(
      String(value),
      { kind: "value", values: [{ value, unit: "none", decimals: 0, unitPrinted }] },
      address("D2", "Status"),
    );

  it("win over the sentence for the main number, not for its conditions", () => {
    const one = { ...sentence, target: target("3", { targets: [wanted(3, { unit: "none" })] }) };
    expect(assessed(one, status("", [counted(2, "kurser"), counted(6, "gange", "kursus")]))).toMatchObject({
      target: { value: 3, unit: "count" },
      verdict: { kind: "not-fulfilled", reason: { target: 3, category: "kurser" } },
    });
  });

  it("take the result the person has entered", () => {
    const row = status("Der er afholdt 1 kursus", [counted(1, "kursus")], { result: entered(2) });
    expect(assessed(sentence, row)).toMatchObject({
      result: { value: 2, unit: "count", at: { cell: "D2" } },
      verdict: { kind: "fulfilled" },
    });
  });

  it("say how often", () => {
    const often = (text: string) => ({ ...asks(wanted(4)), frequency: { at: address("G2"), text } });
    expect(outcome(often("Årligt"), [counted(2)], half)).toBe("on-track: count-on-track");
    expect(outcome(often("pr. halvår"), [counted(4)], half)).toBe("fulfilled: count-reached");
    expect(outcome(often("pr. hold"), [counted(2)], half)).toBe("not-fulfilled: count-behind");
  });

  it("say the unit", () => {
    const one = {
      target: target("70", { targets: [wanted(70, { unit: "none" })] }),
      unit: "percent",
    } as const;
    expect(outcome(one, [shareOf(52)], half)).toBe("not-fulfilled: target-not-reached");
    expect(outcome(one, [counted(80)])).toBe("undecided: units-differ");
  });
});

describe("nothing to judge", () => {
  it.each([
    ["no criterion", {}, status("Der er afholdt 3 møder", [counted(3)]), "undecided", "no-target"],
    ["no number", asks(), status("Der er afholdt 3 møder", [counted(3)]), "undecided", "no-target"],
    [
      "to come",
      asks(yearly(1)),
      status("Bliver afholdt 2. halvår", [], { state: "planned" }),
      "awaiting",
      "planned",
    ],
    ["a dash", asks(yearly(1)), status("-", [], { state: "missing" }), "undecided", "no-value"],
    ["words", asks(yearly(1)), status("Det går fint", []), "undecided", "unreadable"],
    ["no row", asks(yearly(1)), [], "undecided", "no-value"],
    [
      "another year's row",
      asks(yearly(1)),
      status("1", [counted(1)], { period: { year: 2021 } }),
      "undecided",
      "no-value",
    ],
    [
      "two rows that disagree",
      asks(yearly(1)),
      [status("1", [counted(1)]), status("2", [counted(2)])],
      "undecided",
      "sources-disagree",
    ],
  ] as const)("%s", (_, one, rows, kind, code) => {
    expect(assessed(one, rows).verdict).toMatchObject({ kind, reason: { code } });
  });

  it("awaits what the person says is awaited", () => {
    const result = cell("Data ultimo 2023", {
      kind: "unavailable",
      availability: { reason: "awaited", year: 2023 },
    });
    expect(
      assessed(asks(yearly(1)), status("Der er afholdt 1 møde", [counted(1)], { result })).verdict.kind,
    ).toBe("awaiting");
  });
});

describe("a number out of a whole", () => {
  const share = asks(wanted(70, { unit: "percent" }));
  const outOf = (value: number, total: number): Result => ({ ...counted(value, "deltagere"), total });

  it("answers a percentage with its share", () => {
    expect(outcome(share, [outOf(15, 20)])).toMatch(/^fulfilled/);
    expect(outcome(share, [outOf(13, 20)])).toMatch(/^not-fulfilled/);
    expect(assessed(share, status("15 ud af 20", [outOf(15, 20)])).result).toMatchObject({
      value: 75,
      unit: "percent",
    });
  });

  it("is no share of nobody, and stays a number where a number is asked for", () => {
    expect(outcome(share, [outOf(0, 0)])).toMatch(/^undecided/);
    expect(assessed(asks(yearly(8)), status("", [outOf(15, 20)])).result).toMatchObject({ value: 15 });
  });
});
