import type { Section, Token } from "./format-code";

const secondsPerDay = 86_400;
/** The day number of 1 January 1970. */
const epochDay = 25_569;
/** From here on the day numbers are right: Excel counts a 29 February 1900 that never was. */
const firstSoundDay = 61;
const lastDay = 2_958_465;

/** Whether a section shows a date, a time of day or a duration. */
export function isCalendar(section: Section): boolean {
  return section.some(({ kind }) => kind === "calendar" || kind === "elapsed");
}

/**
 * A day number (1900 system, the time of day as its fraction) as a date or a time, months and weekdays in Danish.
 * @returns undefined where the number is no date that can be shown.
 */
export function calendarText(value: number, section: Section): string | undefined {
  if (value < 0 || value >= lastDay + 1) return undefined;
  const fraction = fractionDigits(section);
  const scale = 10 ** fraction;
  const seconds = Math.round(value * secondsPerDay * scale) / scale;
  const needsDate = section.some((token, at) => isDatePart(section, token, at));
  if (needsDate && value < firstSoundDay) return undefined;
  const moment: Moment = {
    date: new Date((Math.floor(seconds / secondsPerDay) - epochDay) * secondsPerDay * 1000),
    seconds,
    twelve: section.some(({ kind }) => kind === "half-day"),
    fraction,
  };
  return section
    .map((token, at) => piece(token, moment, isMinutes(section, at), isFraction(section, at)))
    .join("");
}

interface Moment {
  readonly date: Date;
  /** Since day 0. */
  readonly seconds: number;
  readonly twelve: boolean;
  /** Digits of a second's fraction. */
  readonly fraction: number;
}

function piece(token: Token, moment: Moment, minutes: boolean, fraction: boolean): string {
  switch (token.kind) {
    case "literal":
      return token.text;
    case "slash":
      return "-";
    case "comma":
      return ",";
    case "point":
      return fraction ? `,${(moment.seconds % 1).toFixed(moment.fraction).slice(2)}` : ".";
    case "half-day":
      return Math.floor(moment.seconds / 3600) % 24 < 12 ? "AM" : "PM";
    case "elapsed":
      return padded(Math.floor(moment.seconds / secondsIn(token.unit)), token.width);
    case "calendar":
      return minutes ? padded(Math.floor(moment.seconds / 60) % 60, token.width) : part(token, moment);
    default:
      return "";
  }
}

function part({ unit, width }: { unit: string; width: number }, { date, seconds, twelve }: Moment): string {
  const hour = Math.floor(seconds / 3600) % 24;
  switch (unit) {
    case "y":
      return width > 2 ? String(date.getUTCFullYear()) : padded(date.getUTCFullYear() % 100, 2);
    case "m":
      return width > 2 ? monthName(date, width) : padded(date.getUTCMonth() + 1, width);
    case "d":
      return width > 2 ? weekday(date, width) : padded(date.getUTCDate(), width);
    case "h":
      return padded(twelve ? hour % 12 || 12 : hour, width);
    default:
      return padded(Math.floor(seconds) % 60, width);
  }
}

const months = new Intl.DateTimeFormat("da-DK", { month: "long", timeZone: "UTC" });
const weekdays = new Intl.DateTimeFormat("da-DK", { weekday: "long", timeZone: "UTC" });

function monthName(date: Date, width: number): string {
  const name = months.format(date);
  return width === 3 ? name.slice(0, 3) : width === 5 ? name.slice(0, 1) : name;
}

function weekday(date: Date, width: number): string {
  const name = weekdays.format(date);
  return width === 3 ? name.slice(0, 2) : name;
}

function padded(number: number, width: number): string {
  return String(number).padStart(Math.min(width, 2), "0");
}

function secondsIn(unit: string): number {
  return unit === "h" ? 3600 : unit === "m" ? 60 : 1;
}

/** An `m` after hours or before seconds is minutes. */
function isMinutes(section: Section, at: number): boolean {
  const token = section[at];
  if (token?.kind !== "calendar" || token.unit !== "m" || token.width > 2) return false;
  return (
    unitOf(section.slice(0, at).findLast(isTime)) === "h" ||
    unitOf(section.slice(at + 1).find(isTime)) === "s"
  );
}

function isTime(token: Token): boolean {
  return token.kind === "calendar" || token.kind === "elapsed";
}

function unitOf(token: Token | undefined): string | undefined {
  return token?.kind === "calendar" || token?.kind === "elapsed" ? token.unit : undefined;
}

function isDatePart(section: Section, token: Token, at: number): boolean {
  if (token.kind !== "calendar") return false;
  return token.unit === "y" || token.unit === "d" || (token.unit === "m" && !isMinutes(section, at));
}

/** A point with zeros behind it, after seconds, is their fraction. */
function isFraction(section: Section, at: number): boolean {
  return (
    section[at]?.kind === "point" &&
    section[at + 1]?.kind === "slot" &&
    unitOf(section.slice(0, at).findLast(isTime)) === "s"
  );
}

function fractionDigits(section: Section): number {
  const point = section.findIndex((_, at) => isFraction(section, at));
  if (point < 0) return 0;
  const after = section.slice(point + 1);
  const end = after.findIndex(({ kind }) => kind !== "slot");
  return Math.min(end < 0 ? after.length : end, 3);
}
