import { apiValue } from "./cell";
import type { Table } from "./table";

/** A table's header cells are texts, none empty and none twice; Excel sees to it and names the columns after them. */
export function settleHeader(table: Table): void {
  const { sheet, area } = table;
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  table.columns = [];
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.cell(area.top, column);
    const written = String(apiValue(cell.value));
    const name = freeName(written || `Column${column - area.left + 1}`, taken, written === "" ? 0 : 1);
    taken.add(name.toLowerCase());
    table.columns.push(name);
    if (cell.value !== name || cell.formula !== undefined) {
      sheet.put(area.top, column, { value: name, numberFormat: cell.numberFormat, look: cell.look });
    }
  }
}

function freeName(name: string, taken: ReadonlySet<string>, from: number): string {
  let free = name;
  for (let count = from + 1; taken.has(free.toLowerCase()); count++) free = `${name}${count}`;
  return free;
}
