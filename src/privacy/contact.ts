import { digitGroups, type DigitGroup, type Gap } from "./digit-groups";
import { mask, type Hit } from "./hit";
import {
  announcesPhone,
  announcesRegister,
  hasCountryCode,
  isAmount,
  isGluedToLetter,
  surroundings,
  type Surroundings,
} from "./surroundings";

const longestLocal = 64;
const longestDomain = 253;
const inLocal = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const inDomain = /[\p{L}\p{N}.-]/u;
const emailConfidence = 0.95;

/**
 * The e-mail addresses in a text. Source: RFC 5321 for the lengths, RFC 5322 for the characters (quoted names left out),
 * RFC 6531 for letters such as æ.
 *
 * Takes time linear in the text.
 */
export function findEmails(text: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestLocal && inLocal.test(text.charAt(start - 1))) start--;
    while (start < at && /[.'/]/.test(text.charAt(start))) start++;
    let end = at + 1;
    while (end < text.length && end - at <= longestDomain && inDomain.test(text.charAt(end))) end++;
    while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end--;
    if (start === at || text.charAt(at - 1) === "." || !isDomain(text.slice(at + 1, end))) continue;
    hits.push({
      kind: "email",
      start,
      end,
      masked: mask(text.slice(start, end)),
      confidence: emailConfidence,
    });
  }
  return hits;
}

function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  return (
    labels.length >= 2 && labels.every((label) => label !== "") && /^\p{L}{2,}$/u.test(labels.at(-1) ?? "")
  );
}

/** How the eight digits of a Danish number stand, and how sure each is without more. */
const phoneForms: readonly { readonly lengths: string; readonly confidence: number }[] = [
  { lengths: "2,2,2,2", confidence: 0.7 },
  { lengths: "4,4", confidence: 0.4 },
  { lengths: "2,3,3", confidence: 0.4 },
  { lengths: "8", confidence: 0.4 },
];
const announced = 0.95;

/**
 * The Danish telephone numbers in a text: eight digits of which the first is 2-9, in pairs, in fours or together, with or
 * without +45 or 0045 before. Not amounts, dates, years, nor numbers that are said to be another register's.
 *
 * Takes time linear in the text. Source: the Danish numbering plan (ITU-T E.164, country code 45).
 */
export function findPhones(text: string): Hit[] {
  const hits: Hit[] = [];
  const groups = digitGroups(text);
  for (let at = 0; at < groups.length;) {
    const found = phoneAt(text, groups, at);
    if (found !== undefined) hits.push(found.hit);
    at = found?.next ?? at + 1;
  }
  return hits;
}

function phoneAt(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
): { readonly hit: Hit; readonly next: number } | undefined {
  const country = withoutCountry(text, groups, first);
  if (country === undefined) return undefined;
  for (const { lengths, confidence } of phoneForms) {
    const count = lengths.split(",").length;
    const parts = country.groups.slice(0, count);
    if (parts.map(({ digits }) => digits.length).join() !== lengths) continue;
    const next = first + country.skipped + count;
    const hit = phone(text, parts, groups[next], { ...country, confidence, attached: groups[first]?.before });
    if (hit !== undefined) return { hit, next };
  }
  return undefined;
}

interface Country {
  readonly start: number;
  readonly skipped: number;
  readonly groups: readonly DigitGroup[];
  readonly abroad: boolean;
}

/** The groups after +45 or 0045, which may stand alone or glued to the number; all of them where there is none. */
function withoutCountry(text: string, groups: readonly DigitGroup[], first: number): Country | undefined {
  const group = groups[first];
  if (group === undefined) return undefined;
  const plus = text.charAt(group.start - 1) === "+";
  const code = plus ? "45" : "0045";
  const start = plus ? group.start - 1 : group.start;
  const following = groups.slice(first, first + 5);
  if (group.digits === code) return { start, skipped: 1, groups: following.slice(1), abroad: true };
  if (plus && !group.digits.startsWith(code)) return undefined;
  if (!group.digits.startsWith(code) || group.digits.length !== code.length + 8) {
    return { start: group.start, skipped: 0, groups: following, abroad: false };
  }
  const rest = { ...group, digits: group.digits.slice(code.length) };
  return { start, skipped: 0, groups: [rest, ...following.slice(1)], abroad: true };
}

function phone(
  text: string,
  parts: readonly DigitGroup[],
  following: DigitGroup | undefined,
  found: Country & { readonly confidence: number; readonly attached: Gap | undefined },
): Hit | undefined {
  const end = parts.at(-1)?.end ?? found.start;
  const around = surroundings(text, found.start, end);
  const said = found.abroad || announcesPhone(around);
  if (!isWellFormed(parts)) return undefined;
  if (!said && (isNoPhone(around) || !standsAlone(parts, [found.attached, following?.before])))
    return undefined;
  const confidence = said ? announced : found.confidence;
  return { kind: "phone", start: found.start, end, masked: mask(text.slice(found.start, end)), confidence };
}

function isWellFormed(parts: readonly DigitGroup[]): boolean {
  const [gap = "space", ...others] = new Set(parts.slice(1).map((part) => part.before));
  return (
    others.length === 0 && ["space", "dash", "dot"].includes(gap) && !/^[01]/.test(parts[0]?.digits ?? "")
  );
}

/** What nothing announces must be neither part of a longer number nor a date, a version or a span of years. */
function standsAlone(parts: readonly DigitGroup[], beside: readonly (Gap | undefined)[]): boolean {
  const free = parts.length > 1 ? ["none"] : ["none", "space"];
  if (beside.some((gap) => gap !== undefined && !free.includes(gap))) return false;
  const gap = parts[1]?.before;
  if (gap === "dot" || (gap === "dash" && parts.length === 2)) return false;
  return !looksLikeTime(parts.map((part) => part.digits).join(""));
}

function isNoPhone(around: Surroundings): boolean {
  return isAmount(around) || announcesRegister(around) || hasCountryCode(around) || isGluedToLetter(around);
}

/** `20220131`, or two years side by side: `2021 2022`. */
function looksLikeTime(digits: string): boolean {
  const year = /^(?:19|20)\d\d/;
  const month = Number(digits.slice(4, 6));
  const isDate = month >= 1 && month <= 12 && Number(digits.slice(6)) <= 31;
  return year.test(digits) && (isDate || year.test(digits.slice(4)));
}
