import type { NameSnapshot } from "../../../workbook/snapshot";

/** A sheet's own names: some Excels list the workbook's among them. The scope must be loaded. */
export function ownNames({ items }: Excel.NamedItemCollection): Excel.NamedItem[] {
  return items.filter(({ scope }) => scope === "Worksheet");
}

/** Names under which Excel keeps print areas and filters; they are asked for by themselves, where they matter. */
const builtinNames = new Set(["print_area", "print_titles", "_filterdatabase"]);

/** Defined names as plain data, but for Excel's own. */
export function namesOf(items: readonly Excel.NamedItem[]): NameSnapshot[] {
  return items
    .filter(({ name }) => !builtinNames.has(name.toLowerCase()))
    .map(({ name, formula, visible }) => {
      const text = String(formula);
      return { name, formula: text.startsWith("=") ? text.slice(1) : text, hidden: !visible };
    });
}
