import { z } from "zod";
import { equals, overlaps, without } from "../state/area";
import { englishFormula } from "../state/formula-text";
import { mustAllow } from "../state/protection";
import { RangeTarget } from "../state/range-target";
import type { Validation } from "../state/sheet";
import { defineClass, readable, writable, type HostObject } from "../wire/definition";
import { invalidArgument } from "../wire/error";
import type { Json } from "../wire/messages";

const kinds = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const bag = z.record(z.string(), z.unknown());
const longestList = 255;

export const dataValidation: (target: RangeTarget) => HostObject = defineClass<RangeTarget>(() => ({
  name: "DataValidation",
  properties: {
    Type: readable((range) => {
      const found = touching(range);
      const [first] = found;
      if (first === undefined) return "None";
      const covers = first.areas.some((area) => without(range.area, area).length === 0);
      return found.length > 1 ? "Inconsistent" : covers ? typeOf(first) : "MixedCriteria";
    }),
    Rule: writable(
      bag,
      (range) => plain(touching(range)[0]?.rule ?? {}),
      (range, rule) => {
        setRule(range, rule);
      },
    ),
    IgnoreBlanks: writable(
      z.boolean(),
      (range) => touching(range)[0]?.ignoreBlanks ?? true,
      (range, ignoreBlanks) => {
        change(range, { ignoreBlanks });
      },
    ),
    ErrorAlert: writable(
      bag,
      (range) => plain(touching(range)[0]?.errorAlert ?? {}),
      (range, errorAlert) => {
        change(range, { errorAlert });
      },
    ),
    Prompt: writable(
      bag,
      (range) => plain(touching(range)[0]?.prompt ?? {}),
      (range, prompt) => {
        change(range, { prompt });
      },
    ),
  },
  changes: {
    Clear: (range) => {
      mustAllow(range.sheet, "none");
      cut(range);
      return undefined;
    },
  },
}));

function setRule(range: RangeTarget, rule: Record<string, unknown>): void {
  mustAllow(range.sheet, "none");
  const [kind, ...more] = Object.keys(rule);
  if (kind === undefined || more.length > 0 || !(kind in kinds))
    throw invalidArgument("a rule is of one kind");
  const list = z.object({ inCellDropDown: z.boolean(), source: z.unknown() }).safeParse(rule[kind]);
  if (kind === "list") {
    if (!list.success) throw invalidArgument("a list has a source and says whether it drops down");
    mustBeSource(list.data.source);
  }
  cut(range);
  range.sheet.validations.push({ areas: [range.area], rule, ignoreBlanks: true });
}

function mustBeSource(source: unknown): void {
  if (typeof source !== "string" || source === "")
    throw invalidArgument("a list takes its choices from a text");
  if (source.startsWith("=")) englishFormula(source.slice(1));
  else if (source.length > longestList)
    throw invalidArgument(`a list of choices has ${longestList} characters at most`);
}

function change(range: RangeTarget, fields: Partial<Validation>): void {
  mustAllow(range.sheet, "none");
  const index = range.sheet.validations.findIndex(({ areas }) =>
    areas.some((area) => equals(area, range.area)),
  );
  const old = range.sheet.validations[index];
  if (old === undefined) throw invalidArgument("the range has no rule of its own");
  range.sheet.validations[index] = { ...old, ...fields };
}

function cut({ sheet, area }: RangeTarget): void {
  sheet.validations = sheet.validations
    .map((each) => ({ ...each, areas: each.areas.flatMap((part) => without(part, area)) }))
    .filter(({ areas }) => areas.length > 0);
}

function touching({ sheet, area }: RangeTarget): readonly Validation[] {
  return sheet.validations.filter(({ areas }) => areas.some((each) => overlaps(each, area)));
}

function typeOf({ rule }: Validation): string {
  const kind = Object.keys(rule)[0] as keyof typeof kinds;
  return kinds[kind];
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
