import { calendarText, isCalendar } from "./calendar-format";
import { parseFormat, type Section } from "./format-code";

/** Excel's short and long date follow the machine; these are the Danish ones. */
const danishForms: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd-mm-yyyy",
  "m/d/yy": "dd-mm-yyyy",
  "m/d/yyyy h:mm": "dd-mm-yyyy hh:mm",
  "m/d/yy h:mm": "dd-mm-yyyy hh:mm",
  "[$-f800]dddd, mmmm dd, yyyy": "d. mmmm yyyy",
  "[$-f800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy": "d. mmmm yyyy",
};

const codes = new Map<string, readonly Section[] | undefined>();

function sectionsOf(code: string): readonly Section[] | undefined {
  const known = codes.get(code);
  if (known !== undefined || codes.has(code)) return known;
  const sections = parseFormat(danishForms[code.toLowerCase()] ?? code);
  codes.set(code, sections);
  return sections;
}

/** A number as a Danish Excel shows it under a format code; plain where the format is not read here. */
export function formatNumber(value: number, code: string | undefined): string {
  const all = (code === undefined ? undefined : sectionsOf(code)) ?? [];
  const sections = textSection(all) === undefined ? all : all.slice(0, Math.min(all.length - 1, 3));
  const [first, second, third] = sections;
  if (first === undefined) return plainNumber(value);
  if (value === 0 && third !== undefined) return numberText(0, third);
  if (value < 0 && second !== undefined) return numberText(-value, second);
  if (isCalendar(first)) return calendarText(value, first) ?? plainNumber(value);
  return (value < 0 ? "-" : "") + numberText(Math.abs(value), first);
}

/** A text under a format code: as it is, but for what the format puts around it. */
export function formatText(text: string, code: string | undefined): string {
  const section = code?.includes("@") === true ? textSection(sectionsOf(code) ?? []) : undefined;
  if (section === undefined) return text;
  return section
    .map((token) => (token.kind === "cell-text" ? text : token.kind === "literal" ? token.text : ""))
    .join("");
}

/** A number without a format: at most 11 significant digits, as many as Excel shows. */
export function plainNumber(value: number): string {
  const short = Number(value.toPrecision(11));
  const size = Math.abs(short);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "", exponent = ""] = Number(value.toPrecision(6)).toExponential().split("e");
    return `${digits.replace(".", ",")}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
  }
  return decimalText(short).replace(".", ",");
}

/** All the digits that Excel keeps of a number, as its formula line shows them. */
export function exactNumber(value: number): string {
  return decimalText(Number(value.toPrecision(15)))
    .replace(".", ",")
    .replace("e", "E");
}

function decimalText(value: number): string {
  const text = String(value);
  return /e-/.test(text) ? value.toFixed(20).replace(/0+$/, "") : text;
}

function textSection(sections: readonly Section[]): Section | undefined {
  const last = sections.at(-1);
  return sections[3] ?? (last?.some((token) => token.kind === "cell-text") === true ? last : undefined);
}

function numberText(size: number, section: Section): string {
  if (isCalendar(section)) return calendarText(size, section) ?? plainNumber(size);
  if (section.some(({ kind }) => kind === "slash")) return plainNumber(size);
  const shape = shapeOf(section);
  const percents = section.filter(({ kind }) => kind === "percent").length;
  const shown = roundedDigits(size, 2 * percents - 3 * shape.thousands, shape.decimals);
  if (shown === undefined) return plainNumber(size);
  return filled(section, shape, shown, size);
}

interface Shape {
  readonly wholeSlots: number;
  readonly decimals: number;
  readonly grouping: boolean;
  /** How many times the number is shown in thousands. */
  readonly thousands: number;
}

function shapeOf(section: Section): Shape {
  const point = section.findIndex(({ kind }) => kind === "point");
  const whole = point < 0 ? section : section.slice(0, point);
  const first = whole.findIndex(({ kind }) => kind === "slot");
  const last = whole.findLastIndex(({ kind }) => kind === "slot");
  const commas = (from: number, to?: number) =>
    section.slice(from, to).filter(({ kind }) => kind === "comma").length;
  const slots = (part: Section) => part.filter(({ kind }) => kind === "slot").length;
  const wholeSlots = slots(whole);
  return {
    wholeSlots,
    decimals: slots(section) - wholeSlots,
    grouping: first >= 0 && commas(first, last) > 0,
    thousands: first < 0 ? 0 : commas(last + 1),
  };
}

/**
 * The digits before and after the point of a number times a power of ten, rounded half up in decimal, as Excel does.
 * @returns undefined where the number is too large to be written out.
 */
function roundedDigits(size: number, power: number, decimals: number) {
  const kept = Math.min(decimals, 15);
  const [mantissa = "0", exponent = "0"] = size.toExponential(14).split("e");
  const rounded = Math.round(Number(`${mantissa}e${Number(exponent) + power + kept}`));
  if (rounded >= Number.MAX_SAFE_INTEGER) return undefined;
  const digits = String(rounded).padStart(kept + 1, "0");
  const whole = digits.slice(0, digits.length - kept).replace(/^0+/, "");
  return {
    whole,
    fraction: digits
      .slice(digits.length - kept)
      .padEnd(decimals, "0")
      .slice(0, decimals),
  };
}

/** Puts the digits into their slots: those before the point from the right, the first slot taking all that are left. */
function filled(
  section: Section,
  shape: Shape,
  digits: { whole: string; fraction: string },
  size: number,
): string {
  const { whole, fraction } = digits;
  let slot = 0;
  let decimal = 0;
  let text = "";
  for (const token of section) {
    if (token.kind === "literal") text += token.text;
    else if (token.kind === "percent") text += "%";
    else if (token.kind === "general") text += plainNumber(size);
    else if (token.kind === "point") text += `${shape.wholeSlots === 0 ? whole : ""},`;
    else if (token.kind === "slot" && slot < shape.wholeSlots) {
      const behind = shape.wholeSlots - 1 - slot;
      text += wholeSlot(whole, behind, slot === 0, token.text, shape.grouping);
      slot++;
    } else if (token.kind === "slot") {
      const rest = fraction.slice(decimal);
      const significant = token.text === "0" || /[1-9]/.test(rest);
      text += significant ? rest.charAt(0) : token.text === "?" ? " " : "";
      decimal++;
    }
  }
  return text;
}

/** The digits of one slot; `behind` slots follow it before the point. */
function wholeSlot(whole: string, behind: number, isFirst: boolean, slot: string, grouping: boolean): string {
  const end = whole.length - behind;
  const own = end <= 0 ? "" : isFirst ? whole.slice(0, end) : whole.charAt(end - 1);
  const shown = own === "" ? (slot === "0" ? "0" : slot === "?" ? " " : "") : own;
  if (!grouping) return shown;
  return Array.from(shown, (digit, index) => {
    const place = behind + shown.length - 1 - index;
    return place > 0 && place % 3 === 0 && digit !== " " ? `${digit}.` : digit;
  }).join("");
}
