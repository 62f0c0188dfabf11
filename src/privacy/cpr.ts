import { digitGroups, type DigitGroup, type Gap } from "./digit-groups";
import { mask, type Hit } from "./hit";
import {
  announcesCpr,
  announcesPhone,
  announcesRegister,
  hasCountryCode,
  isAmount,
  isGluedToLetter,
  surroundings,
  type Surroundings,
} from "./surroundings";

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const numberLength = weights.length;

/** How the ten digits stand: `DDMMYY-XXXX`, with a space, without anything, or with the date in pairs. */
type Form = "dashed" | "spaced" | "bare" | "pairs";

/** How sure a form is where the check digit holds, and where it does not: since 2007 numbers are given out without. */
const confidences: Readonly<Record<Form, { readonly checked: number; readonly unchecked: number }>> = {
  dashed: { checked: 0.98, unchecked: 0.8 },
  spaced: { checked: 0.75, unchecked: 0.4 },
  bare: { checked: 0.85, unchecked: 0.5 },
  pairs: { checked: 0.75, unchecked: 0.4 },
};
const announced = 0.95;
/** What it is worth where a letter or another number is tied to it, or another register is named. */
const doubt = 0.5;

/**
 * The CPR numbers in a text: `DDMMYY-XXXX` with any hyphen, a space or nothing between, with a date that exists in the
 * century that the seventh digit tells. Modulus 11 makes one surer and its lack rules none out.
 *
 * Takes time linear in the text. No number is repeated: a hit tells where it stands, how sure it is, and a masked form.
 * Source: "Personnummeret i CPR-systemet" (CPR-kontoret), the table of centuries and the weights 4327654321.
 */
export function findCpr(text: string): Hit[] {
  const hits: Hit[] = [];
  const groups = digitGroups(text);
  for (let at = 0; at < groups.length;) {
    const found = candidateAt(groups, at);
    const hit = found === undefined ? undefined : judged(text, groups, found);
    if (hit !== undefined) hits.push(hit);
    at = hit === undefined || found === undefined ? at + 1 : found.next;
  }
  return hits;
}

/**
 * The same for a cell that holds a number: ten digits, or nine where the leading 0 was lost. As a number it may as well be
 * an amount, so it is less sure.
 */
export function findCprInNumber(value: number): Hit[] {
  const digits = Number.isInteger(value) && value > 0 ? String(value) : "";
  const lost = numberLength - digits.length;
  if (lost < 0 || lost > 1 || !hasDate(digits.padStart(numberLength, "0"))) return [];
  const checked = holdsModulus11(digits.padStart(numberLength, "0"));
  const { [checked ? "checked" : "unchecked"]: confidence } = confidences.bare;
  const surer = lost === 0 ? 1 : leadingZeroLost;
  return [
    { kind: "cpr", start: 0, end: digits.length, masked: mask(digits), confidence: confidence * surer },
  ];
}

const leadingZeroLost = 0.6;

interface Candidate {
  readonly first: number;
  readonly next: number;
  readonly form: Form;
  readonly digits: string;
}

function candidateAt(groups: readonly DigitGroup[], first: number): Candidate | undefined {
  const [one, two, three, four] = groups.slice(first, first + 4);
  if (one?.digits.length === numberLength) {
    return { first, next: first + 1, form: "bare", digits: one.digits };
  }
  if (one?.digits.length === 6 && two?.digits.length === 4) {
    const form = formOf(two.before);
    return form && { first, next: first + 2, form, digits: one.digits + two.digits };
  }
  if (one === undefined || two === undefined || three === undefined || four === undefined) return undefined;
  const lengths = [one, two, three, four].map((group) => group.digits.length).join();
  if (lengths !== "2,2,2,4" || two.before !== three.before || two.before === "none") return undefined;
  if (two.before === "comma" || formOf(four.before) === undefined) return undefined;
  return {
    first,
    next: first + 4,
    form: "pairs",
    digits: groups
      .slice(first, first + 4)
      .map(({ digits }) => digits)
      .join(""),
  };
}

function formOf(gap: Gap): Form | undefined {
  return gap === "dash" ? "dashed" : gap === "space" ? "spaced" : undefined;
}

function judged(text: string, groups: readonly DigitGroup[], found: Candidate): Hit | undefined {
  const { first, next, form, digits } = found;
  const start = groups[first]?.start ?? 0;
  const end = groups[next - 1]?.end ?? 0;
  const around = surroundings(text, start, end);
  if (!hasDate(digits)) return undefined;
  const beside: readonly Neighbour[] = [
    { gap: groups[first]?.before, group: groups[first - 1] },
    { gap: groups[next]?.before, group: groups[next] },
  ];
  const level = confidences[form][holdsModulus11(digits) ? "checked" : "unchecked"];
  const hit = (confidence: number): Hit => ({
    kind: "cpr",
    start,
    end,
    masked: mask(text.slice(start, end)),
    confidence,
  });
  if (announcesCpr(around)) return hit(Math.max(level, announced));
  if (form !== "dashed" && isOtherNumber(around, beside)) return undefined;
  return hit(isDoubtful(form, around, beside) ? level * doubt : level);
}

/** What stands before or after, and how near. */
interface Neighbour {
  readonly gap: Gap | undefined;
  readonly group: DigitGroup | undefined;
}

/** An amount, a telephone number, or a part of a number: at most three digits beyond a dot or comma. */
function isOtherNumber(around: Surroundings, beside: readonly Neighbour[]): boolean {
  if (isAmount(around) || announcesPhone(around) || hasCountryCode(around)) return true;
  return beside.some(
    ({ gap, group }) => (gap === "dot" || gap === "comma") && group !== undefined && group.digits.length <= 3,
  );
}

/** Said to be another register's, glued to a letter, or tied to a number that could not begin or end a CPR number. */
function isDoubtful(form: Form, around: Surroundings, beside: readonly Neighbour[]): boolean {
  if (isGluedToLetter(around) || (form !== "dashed" && announcesRegister(around))) return true;
  return beside.some(
    ({ gap, group }) =>
      (gap === "dash" || gap === "slash") &&
      group !== undefined &&
      ![4, 6, numberLength].includes(group.digits.length),
  );
}

/** Whether the digits begin with a day that there was, in the century that the seventh digit tells. */
function hasDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const year = century(Number(digits[6]), Number(digits.slice(4, 6))) + Number(digits.slice(4, 6));
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0
  );
}

/** The century by the seventh digit and the year's two digits. */
function century(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

function holdsModulus11(digits: string): boolean {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
}
