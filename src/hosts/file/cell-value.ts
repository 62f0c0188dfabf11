import type { CellValue } from "../../workbook/snapshot";
import { decodeText } from "./xml/escape";

const dayInMilliseconds = 86_400_000;
/** Days between the first days of the 1900 and the 1904 date systems. */
export const days1904 = 1462;

/**
 * The value of a cell of type `type` (its `t`) whose `v` holds `raw`; null where it holds none.
 * @returns undefined where the text is no value of the type.
 */
export function parseValue(
  type: string,
  raw: string,
  strings: readonly string[],
): CellValue | null | undefined {
  switch (type) {
    case "s":
      return raw === "" ? null : strings[Number(raw)];
    case "str":
    case "inlineStr":
      return decodeText(raw);
    case "b":
      return raw === "" ? null : raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return raw === "" ? null : { error: raw.trim() };
    case "d":
      return raw === "" ? null : serialOfIso(raw.trim());
    default:
      return parseNumber(raw);
  }
}

function parseNumber(raw: string): number | null | undefined {
  const number = Number(raw);
  if (number === 0 && raw.trim() === "") return null;
  return Number.isFinite(number) ? number : undefined;
}

/** The serial number (1900 system) of an ISO 8601 date or time. */
function serialOfIso(text: string): number | undefined {
  const time = /^\d{2}:/.test(text) ? `1899-12-30T${text}` : text;
  const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(time) || !time.includes("T") ? time : `${time}Z`;
  const moment = Date.parse(zoned);
  return Number.isNaN(moment) ? undefined : moment / dayInMilliseconds + 25569;
}
