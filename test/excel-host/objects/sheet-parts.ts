import { z } from "zod";
import { isEntireColumns, isEntireRows } from "../state/area";
import { lastColumn, lastRow } from "../state/formula-references";
import { areaOf } from "../state/parse-address";
import { mustAllow } from "../state/protection";
import { RangeTarget } from "../state/range-target";
import type { Sheet } from "../state/sheet";
import type { SheetTarget } from "../state/sheet-target";
import { defineClass, readable, text, type HostObject } from "../wire/definition";
import { accessDenied, invalidArgument, invalidOperation } from "../wire/error";
import type { Json } from "../wire/messages";
import { range } from "./range";

/** What a protected sheet still allows, unless its protection says so. */
const options = z
  .strictObject({
    allowAutoFilter: z.boolean(),
    allowDeleteColumns: z.boolean(),
    allowDeleteRows: z.boolean(),
    allowEditObjects: z.boolean(),
    allowEditScenarios: z.boolean(),
    allowFormatCells: z.boolean(),
    allowFormatColumns: z.boolean(),
    allowFormatRows: z.boolean(),
    allowInsertColumns: z.boolean(),
    allowInsertHyperlinks: z.boolean(),
    allowInsertRows: z.boolean(),
    allowPivotTables: z.boolean(),
    allowSort: z.boolean(),
    selectionMode: z.enum(["Normal", "Unlocked", "None"]),
  })
  .partial();

export const worksheetProtection: (target: SheetTarget) => HostObject = defineClass<SheetTarget>(() => ({
  name: "WorksheetProtection",
  properties: {
    Protected: readable(({ sheet }) => sheet.protection !== undefined),
    Options: readable(({ sheet }) => (sheet.protection?.options ?? null) as Json),
  },
  changes: {
    Protect: ({ sheet }, args) => {
      if (sheet.protection !== undefined) throw invalidOperation("the sheet is protected already");
      const given = args.optional(0, options) ?? {};
      const password = args.optional(1, text);
      sheet.protection = { options: given, ...(password === undefined ? {} : { password }) };
      return undefined;
    },
    Unprotect: ({ sheet }, args) => {
      if (sheet.protection?.password !== undefined && sheet.protection.password !== args.optional(0, text))
        throw accessDenied("the password is another");
      sheet.protection = undefined;
      return undefined;
    },
  },
}));

export const freezePanes: (target: SheetTarget) => HostObject = defineClass<SheetTarget>(() => ({
  name: "WorksheetFreezePanes",
  reads: {
    GetLocationOrNullObject: ({ book, sheet }) => {
      const { freeze } = sheet;
      if (freeze === undefined) return null;
      const bottom = freeze.row === 0 ? lastRow : freeze.row - 1;
      const right = freeze.column === 0 ? lastColumn : freeze.column - 1;
      return range(book.range(sheet, { top: 0, left: 0, bottom, right }));
    },
  },
  changes: {
    FreezeAt: ({ book, sheet }, args) => {
      const { area } = args.object(0, RangeTarget) ?? book.range(sheet, areaOf(sheet, args.take(0, text)));
      const row = isEntireColumns(area) ? 0 : area.bottom + 1;
      sheet.freeze = { row, column: isEntireRows(area) ? 0 : area.right + 1 };
      return undefined;
    },
    FreezeRows: ({ sheet }, args) => {
      sheet.freeze = frozen(args.optional(0, z.int()) ?? 1, 0);
      return undefined;
    },
    FreezeColumns: ({ sheet }, args) => {
      sheet.freeze = frozen(0, args.optional(0, z.int()) ?? 1);
      return undefined;
    },
    Unfreeze: ({ sheet }) => {
      sheet.freeze = undefined;
      return undefined;
    },
  },
}));

function frozen(row: number, column: number): { row: number; column: number } | undefined {
  if (row < 0 || column < 0) throw invalidArgument("a count is not negative");
  return row === 0 && column === 0 ? undefined : { row, column };
}

export const autoFilter: (target: SheetTarget) => HostObject = defineClass<SheetTarget>(() => ({
  name: "AutoFilter",
  properties: {
    Enabled: readable(({ sheet }) => sheet.autoFilter !== undefined),
    IsDataFiltered: readable(({ sheet }) => sheet.autoFilter?.filtered ?? false),
  },
  reads: {
    GetRangeOrNullObject: ({ book, sheet }) =>
      sheet.autoFilter === undefined ? null : range(book.range(sheet, sheet.autoFilter.area)),
  },
  changes: {
    Remove: ({ sheet }) => {
      mustAllow(sheet, "none");
      sheet.autoFilter = undefined;
      return undefined;
    },
    ClearCriteria: ({ sheet }) => {
      mustAllow(sheet, "allowAutoFilter");
      if (sheet.autoFilter !== undefined) sheet.autoFilter.filtered = false;
      return undefined;
    },
  },
}));

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Sheet["charts"][number];
}

const chart = defineClass<ChartTarget>(() => ({
  name: "Chart",
  id: ({ chart }) => chart.id,
  properties: { Id: readable(({ chart }) => chart.id), Name: readable(({ chart }) => chart.name) },
  changes: {
    Delete: ({ sheet, chart }) => {
      mustAllow(sheet, "allowEditObjects");
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      return undefined;
    },
  },
}));

/** Charts are known by name alone. */
export const charts: (target: SheetTarget) => HostObject = defineClass<SheetTarget>(() => ({
  name: "ChartCollection",
  properties: { Count: readable(({ sheet }) => sheet.charts.length) },
  items: ({ sheet }) => sheet.charts.map((each) => chart({ sheet, chart: each })),
  item: ({ sheet }, key) => {
    const found = sheet.charts.find(({ id, name }) => id === key || name === key);
    return found === undefined ? undefined : chart({ sheet, chart: found });
  },
  reads: {
    GetCount: ({ sheet }) => sheet.charts.length,
  },
}));
