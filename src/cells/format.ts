import type { CellReading, Figure, Unit } from "./reading";
import { unitLabel } from "./units";

const noBreakSpace = "\u00a0";

/** The digits of a finite number without exponent: [integer part, decimals]. */
function plainDigits(value: number): readonly [string, string] {
  const [mantissa = "0", exponentText = "0"] = String(Math.abs(value)).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const exponent = Number(exponentText);
  if (exponent >= 0) {
    const padded = fraction.padEnd(exponent, "0");
    return [(whole + padded.slice(0, exponent)).replace(/^0+(?=\d)/, ""), padded.slice(exponent)];
  }
  const padded = whole.padStart(1 - exponent, "0");
  return [padded.slice(0, exponent) || "0", padded.slice(exponent) + fraction];
}

/**
 * A number as Danish text: "1.234,5". At least the given decimals are shown; none of the value's own is cut off, so
 * that reading the text gives the same number. Empty for what is no finite number.
 */
export function formatNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return "";
  const [whole, fraction] = plainDigits(value);
  let grouped = "";
  for (let end = whole.length; end > 0; end -= 3) {
    const group = whole.slice(Math.max(0, end - 3), end);
    grouped = grouped === "" ? group : `${group}.${grouped}`;
  }
  const shown = fraction.padEnd(decimals, "0");
  const sign = value < 0 ? "-" : "";
  return sign + (shown === "" ? grouped : `${grouped},${shown}`);
}

/** Units that a figure prints behind its number; the others are told by the column. */
const printedUnits: ReadonlySet<Unit> = new Set([
  "percent",
  "dkk",
  "full_year_persons",
  "points",
  "per_1000",
  "hours",
  "pe",
  "dwellings",
]);

/** The number and its unit: "45,2 %", "1.234 kr.", "7,1"; percentage points by name. */
export function formatFigure(figure: Figure): string {
  if (figure.unit === "year") return String(figure.value);
  const number = formatNumber(figure.value, figure.decimals);
  if (figure.category === "procentpoint") return `${number}${noBreakSpace}procentpoint`;
  return printedUnits.has(figure.unit) ? `${number}${noBreakSpace}${unitLabel(figure.unit)}` : number;
}

function formatDetails(figure: Figure): string {
  const details: string[] = [];
  if (figure.n !== undefined && figure.total !== undefined) {
    details.push(`${formatNumber(figure.n)} ud af ${formatNumber(figure.total)}`);
  } else if (figure.n !== undefined) details.push(`antal: ${formatNumber(figure.n)}`);
  else if (figure.total !== undefined) details.push(`n = ${formatNumber(figure.total)}`);
  return details.length === 0 ? "" : ` (${details.join("; ")})`;
}

/** The figure with its year, count and total: "2021: 45,2 % (antal: 57)". */
function formatLine(figure: Figure): string {
  const year = figure.year === undefined || figure.unit === "year" ? "" : `${figure.year}: `;
  return year + formatFigure(figure) + formatDetails(figure);
}

function ownCategory(figure: Figure): string | undefined {
  return figure.category === "procentpoint" ? undefined : figure.category;
}

/** One line per figure; a scope shared by categories is a heading of its own. */
function formatLines(values: readonly Figure[]): string {
  const lines: string[] = [];
  let heading: string | undefined;
  for (const figure of values) {
    const category = ownCategory(figure);
    if (category === undefined) {
      lines.push(figure.scope === undefined ? formatLine(figure) : `${figure.scope}: ${formatLine(figure)}`);
      heading = undefined;
      continue;
    }
    if (figure.scope !== undefined && figure.scope !== heading) {
      lines.push(`${figure.scope}:`);
      heading = figure.scope;
    }
    lines.push(`${category}: ${formatLine(figure)}`);
  }
  return lines.join("\n");
}

function formatRange(values: readonly Figure[]): string {
  const low = values.find((figure) => figure.scope === "min");
  const high = values.find((figure) => figure.scope === "max");
  const rest = values.filter((figure) => figure !== low && figure !== high);
  if (low === undefined || high === undefined) return formatLines(values);
  const span = `${formatFigure(low)}–${formatFigure(high)}`;
  const others = rest.map(
    (figure) =>
      `${figure.scope === "gennemsnit" ? "Gennemsnit" : (figure.scope ?? "")}: ${formatFigure(figure)}`,
  );
  return [span, ...others].join("\n");
}

function formatDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}.${month}.${year}`;
}

const reasons = {
  awaited: "Afventer data",
  none: "Ingen data",
  suppressed: "Diskretioneret",
  not_relevant: "Ikke relevant",
} as const;

function formatAvailability(reading: CellReading): string {
  const { availability } = reading;
  if (availability === undefined) return "*";
  const { reason, when, year } = availability;
  if (reason !== "awaited" || (when === undefined && year === undefined)) return reasons[reason];
  return ["Data tilgængelig", when, year].filter((part) => part !== undefined).join(" ");
}

/**
 * A reading as Danish text that reads back to the same reading under the same unit. Empty for `empty` and for `text`,
 * whose words the reading does not hold.
 */
export function formatReading(reading: CellReading): string {
  switch (reading.kind) {
    case "value":
    case "multi":
    case "distribution":
      return formatLines(reading.values);
    case "range":
      return formatRange(reading.values);
    case "unavailable":
      return formatAvailability(reading);
    case "date":
      return reading.date === undefined ? "" : formatDate(reading.date);
    case "period":
      return reading.period === undefined
        ? ""
        : `${formatDate(reading.period.from)} – ${formatDate(reading.period.to)}`;
    case "empty":
    case "text":
      return "";
  }
}
