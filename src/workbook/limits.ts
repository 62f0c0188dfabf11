import { fromA1 } from "./address";

/** What Excel holds at most, in characters. */
export const longestText = 32_767;
export const longestFormula = 8_192;
export const longestHeader = 255;
export const longestList = 255;
const longestSheetName = 31;

/** Whether Excel takes a name for a sheet: nothing of `: \ / ? * [ ]`, nothing invisible, no apostrophe at the ends, not its own `History`. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== "" &&
    name.length <= longestSheetName &&
    !/[:\\/?*[\]\p{Cc}\uFFFE\uFFFF\p{Cs}]/u.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}

/** Whether Excel takes a name for a table: letters, digits, `_`, `.` and `\`, no digit first, and nothing that reads as a cell. */
export function isTableName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && fromA1(name) === undefined && !/^[rc]$/i.test(name)
  );
}
