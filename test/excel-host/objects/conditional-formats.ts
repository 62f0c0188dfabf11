import { z } from "zod";
import { encloses, overlaps, without } from "../state/area";
import { mustAllow } from "../state/protection";
import type { RangeTarget } from "../state/range-target";
import type { ConditionalFormat } from "../state/sheet";
import { defineClass, readable, writable, type HostObject } from "../wire/definition";
import type { Json } from "../wire/messages";
import { range } from "./range";

interface FormatTarget {
  readonly range: RangeTarget;
  readonly format: ConditionalFormat;
}

const types = z.enum([
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
]);

/** A part of a conditional format that is kept as it came: its formula, rule, colours. */
function kept(
  name: string,
  properties: readonly string[],
  parts: Readonly<Record<string, (target: FormatTarget) => HostObject>> = {},
) {
  return defineClass<FormatTarget>(() => ({
    name,
    properties: Object.fromEntries(
      properties.map((property) => {
        const key = `${name}.${property}`;
        return [
          property,
          writable<FormatTarget, unknown>(
            z.unknown(),
            ({ format }) => (format.rule[key] ?? null) as Json,
            ({ format }, value) => {
              format.rule[key] = value;
            },
          ),
        ];
      }),
    ),
    objects: parts,
  }));
}

const look = kept("ConditionalRangeFormat", ["NumberFormat"], {
  Fill: kept("ConditionalRangeFill", ["Color"]),
  Font: kept("ConditionalRangeFont", ["Bold", "Color", "Italic", "Strikethrough", "Underline"]),
});

const conditionalFormat: (target: FormatTarget) => HostObject = defineClass<FormatTarget>(() => ({
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  properties: {
    Id: readable(({ format }) => format.id),
    Type: readable(({ format }) => format.type),
    StopIfTrue: writable(
      z.boolean(),
      ({ format }) => (format.rule["stopIfTrue"] ?? false) as Json,
      ({ format }, value) => {
        format.rule["stopIfTrue"] = value;
      },
    ),
  },
  objects: {
    Custom: kept("CustomConditionalFormat", [], {
      Format: look,
      Rule: kept("ConditionalFormatRule", ["Formula"]),
    }),
    CellValue: kept("CellValueConditionalFormat", ["Rule"], { Format: look }),
    TextComparison: kept("TextConditionalFormat", ["Rule"], { Format: look }),
  },
  reads: { GetRange: ({ range: home, format }) => range(home.at(format.area)) },
  changes: {
    Delete: ({ range: { sheet }, format }) => {
      mustAllow(sheet, "allowFormatCells");
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      return undefined;
    },
  },
}));

const formatsOf = ({ sheet, area }: RangeTarget) =>
  sheet.conditionalFormats.filter((each) => overlaps(each.area, area));

export const conditionalFormats: (target: RangeTarget) => HostObject = defineClass<RangeTarget>(() => ({
  name: "ConditionalFormatCollection",
  items: (home) => formatsOf(home).map((format) => conditionalFormat({ range: home, format })),
  item: (home, key) => {
    const format = formatsOf(home).find(({ id }) => id === key);
    return format === undefined ? undefined : conditionalFormat({ range: home, format });
  },
  reads: { GetCount: (home) => formatsOf(home).length },
  changes: {
    Add: (home, args) => {
      mustAllow(home.sheet, "allowFormatCells");
      const format = { id: home.book.newId("format"), area: home.area, type: args.take(0, types), rule: {} };
      home.sheet.conditionalFormats.push(format);
      return conditionalFormat({ range: home, format });
    },
    ClearAll: ({ sheet, area }) => {
      mustAllow(sheet, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
        encloses(area, format.area)
          ? []
          : without(format.area, area).map((left) => ({ ...format, area: left })),
      );
      return undefined;
    },
  },
}));
