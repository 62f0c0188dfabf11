import { type Area, contains } from "../workbook/address";
import type { Grid } from "./grid";
import { isIndicatorHeader, roleOf, type SideOf } from "./headers";
import type { ColumnRole, TableColumn } from "./model";

/** The header of one indicator table: one to three rows over a run of columns. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly TableColumn[];
  /** The Excel table it heads, without a totals row. */
  readonly bounds: Area | undefined;
}

const mostRowsAbove = 2;
const mostRowsBelow = 2;
const longestSubHeader = 60;

/** Every header of an indicator table on the sheet, top to bottom, left to right. */
export function findHeaders(grid: Grid, sideOf: SideOf): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let taken = -1;
  for (const { row, cells } of grid.sheet.rows) {
    if (row <= taken) continue;
    const indicators = cells.filter(
      (cell) => typeof cell.value === "string" && isIndicatorHeader(cell.value),
    );
    if (indicators.length === 0) continue;
    const found = readHeaderAt(grid, row, sideOf);
    blocks.push(...found);
    for (const block of found) taken = Math.max(taken, block.bottom);
  }
  return blocks;
}

function readHeaderAt(grid: Grid, row: number, sideOf: SideOf): HeaderBlock[] {
  let lines = new HeaderLines(grid, row, row, row, sideOf);
  for (let step = 0; step < mostRowsBelow; step += 1) {
    const longer = new HeaderLines(grid, row, lines.top, lines.bottom + 1, sideOf);
    if (!longer.isSubHeader(lines.bottom + 1) || longer.recognised <= lines.recognised) break;
    lines = longer;
  }
  for (let step = 0; step < mostRowsAbove && lines.top > 0; step += 1) {
    const longer = new HeaderLines(grid, row, lines.top - 1, lines.bottom, sideOf);
    if (longer.recognised <= lines.recognised) break;
    lines = longer;
  }
  return lines.blocks();
}

/** Some rows read as one header around the row that names the indicator column. */
class HeaderLines {
  readonly recognised: number;
  private readonly columns: readonly TableColumn[];
  private readonly firstIndicator: number;
  private readonly yearsRepeat: boolean;

  constructor(
    private readonly grid: Grid,
    private readonly row: number,
    readonly top: number,
    readonly bottom: number,
    private readonly sideOf: SideOf,
  ) {
    const used = new Set<number>();
    for (let line = top; line <= bottom; line += 1) {
      for (const cell of grid.cells(line)) used.add(cell.column);
      for (const merge of grid.sheet.merges) addMerged(merge, line, used);
    }
    const columns = [...used].sort((left, right) => left - right);
    this.firstIndicator = columns.find((column) => isIndicatorHeader(grid.text(row, column))) ?? 0;
    this.yearsRepeat = this.findRepeatedYears(columns);
    this.columns = columns.map((column) => this.column(column));
    this.recognised = this.columns.reduce((sum, column) => sum + worth(column.role), 0);
  }

  /** Whether the row below goes on with the header: short words or years, none under the goals and indicators. */
  isSubHeader(line: number): boolean {
    const cells = this.grid.cells(line);
    return (
      cells.length > 0 &&
      cells.every((cell) => {
        const text = this.grid.text(line, cell.column);
        const under = roleOf(this.grid.seen(this.row, cell.column), this.sideOf).kind;
        if (text === "") return true;
        if (under === "goal" || under === "indicator" || cell.column <= this.firstIndicator) return false;
        return (
          text.length <= longestSubHeader &&
          (!/^[\d<>*-]/.test(text) || roleOf(text, this.sideOf).kind === "measurement")
        );
      })
    );
  }

  /** Splits the columns into tables: at a further indicator column, or where a gap parts another kind of table off. */
  blocks(): HeaderBlock[] {
    const runs: TableColumn[][] = [];
    let run: TableColumn[] = [];
    for (const column of this.columns) {
      if (run.length > 0 && this.begins(column, run)) {
        runs.push(run);
        run = [];
      }
      run.push(column);
    }
    runs.push(run);
    return runs.filter(isIndicatorTable).flatMap((columns) => this.block(columns));
  }

  private begins(column: TableColumn, run: readonly TableColumn[]): boolean {
    const kinds = run.map((each) => each.role.kind);
    const { kind } = column.role;
    if (kind === "indicator") return kinds.includes("indicator");
    if (kind === "goal")
      return kinds.includes("indicator") && (kinds.includes("goal") || kinds.some(isMeasured));
    const gap = column.column - (run.at(-1)?.column ?? column.column) > 1;
    return gap && kind === "unknown";
  }

  private block(columns: readonly TableColumn[]): HeaderBlock[] {
    const left = columns[0]?.column ?? 0;
    const right = columns.at(-1)?.column ?? 0;
    const table = this.grid.sheet.tables.find((each) => contains(each.area, this.bottom, left));
    const common = { top: this.top, bottom: this.bottom };
    if (table === undefined) return [{ ...common, left, right, columns, bounds: undefined }];
    const inside = columns.filter((column) => column.column <= table.area.right);
    if (!isIndicatorTable(inside)) return [];
    const bounds = { ...table.area, bottom: table.area.bottom - (table.hasTotalsRow ? 1 : 0) };
    return [{ ...common, left, right: inside.at(-1)?.column ?? right, columns: inside, bounds }];
  }

  private column(column: number): TableColumn {
    const texts: string[] = [];
    let role: ColumnRole = { kind: "unknown" };
    for (let line = this.bottom; line >= this.top; line -= 1) {
      const { text, stretched } = this.headerText(line, column, texts.length > 0);
      if (text === "" || texts[0] === text) continue;
      const joined = roleOf([text, ...texts].join(" "), this.sideOf);
      if (texts.length === 0 || this.improves(joined, role, stretched)) {
        texts.unshift(text);
        role = joined;
      }
    }
    const at = this.grid.address(this.grid.text(this.row, column) === "" ? this.bottom : this.row, column);
    return { column, header: texts.join(" "), at, role };
  }

  /** Whether a further line of the header tells more: never that the column holds something else. */
  private improves(joined: ColumnRole, role: ColumnRole, stretched: boolean): boolean {
    if (role.kind === "unknown") return !["unknown", "goal", "indicator"].includes(joined.kind);
    if (role.kind === "measurement" && joined.kind.startsWith("baseline")) return !stretched;
    if (role.kind !== "measurement" || joined.kind !== "measurement" || joined.year !== role.year)
      return false;
    if (role.scope !== undefined || joined.scope === undefined) return false;
    return this.yearsRepeat || this.sideOf(joined.scope) !== "part";
  }

  /** Years stand side by side for several places: then the heading above them tells which place. */
  private findRepeatedYears(columns: readonly number[]): boolean {
    const seen = new Set<string>();
    return columns.some((column) => {
      const role = roleOf(this.grid.text(this.bottom, column), this.sideOf);
      if (role.kind !== "measurement" || role.scope !== undefined) return false;
      const key = `${role.year}H${role.half ?? 0}`;
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    });
  }

  /** A header cell; a group heading stretches over the blank cells to its right that have something below them. */
  private headerText(line: number, column: number, hasBelow: boolean): { text: string; stretched: boolean } {
    const merge = this.grid.merge(line, column);
    if (merge !== undefined) {
      const isTitle =
        line < this.row && merge.left <= this.firstIndicator && merge.right > this.firstIndicator;
      return { text: isTitle ? "" : this.grid.text(merge.top, merge.left), stretched: false };
    }
    const own = line < this.row && column < this.firstIndicator ? "" : this.grid.text(line, column);
    if (own !== "" || !hasBelow) return { text: own, stretched: false };
    for (let left = column - 1; left > this.firstIndicator; left -= 1) {
      const text = this.grid.seen(line, left);
      if (text !== "") return { text, stretched: true };
    }
    return { text: "", stretched: false };
  }
}

function addMerged(merge: Area, line: number, used: Set<number>): void {
  if (line < merge.top || line > merge.bottom || merge.right - merge.left > 200) return;
  for (let column = merge.left; column <= merge.right; column += 1) used.add(column);
}

function isMeasured(kind: ColumnRole["kind"]): boolean {
  return kind === "measurement" || kind.startsWith("baseline");
}

function isIndicatorTable(columns: readonly TableColumn[]): boolean {
  const kinds = columns.map((column) => column.role.kind);
  return kinds.includes("indicator") && kinds.some(isMeasured);
}

/** How much a role says: a year with a place says more than a year, a baseline more than a measurement. */
function worth(role: ColumnRole): number {
  if (role.kind === "unknown") return 0;
  if (role.kind.startsWith("baseline")) return 4;
  return role.kind === "measurement" && role.scope !== undefined ? 3 : 2;
}
