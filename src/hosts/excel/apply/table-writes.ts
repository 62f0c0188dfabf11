import { areaToA1 } from "../../../workbook/address";
import type { ListValidation } from "../../../workbook/patch";
import { calls, type Action } from "./actions";
import type { NamedArea } from "./sheet-target";

/** Tables added or given their new size; with `exact`, those that shall not be there become plain cells. */
export function tableWrites(
  sheet: Excel.Worksheet,
  now: readonly NamedArea[],
  wanted: readonly NamedArea[],
  exact: boolean,
): Action[] {
  const key = ({ name }: NamedArea) => name.toLowerCase();
  const known = new Map(now.map((table) => [key(table), table]));
  const keys = new Set(wanted.map(key));
  const gone = exact ? now.filter((table) => !keys.has(key(table))) : [];
  return [
    ...gone.map(({ name }) =>
      calls(() => {
        sheet.tables.getItem(name).convertToRange();
      }),
    ),
    ...wanted.flatMap((table) => {
      const address = areaToA1(table.area);
      const old = known.get(key(table));
      if (old === undefined)
        return [
          calls(() => {
            addTable(sheet, address, table.name);
          }, 6),
        ];
      if (areaToA1(old.area) === address) return [];
      return [
        calls(() => {
          sheet.tables.getItem(table.name).resize(address);
        }, 2),
      ];
    }),
  ];
}

/** The sheet has its own look, so that the table has none. */
function addTable(sheet: Excel.Worksheet, address: string, name: string): void {
  const table = sheet.tables.add(address, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

/** Drop-down lists; another value gives a warning, not a refusal. */
export function validationWrites(sheet: Excel.Worksheet, validations: readonly ListValidation[]): Action[] {
  return validations.map(({ area, choices }) =>
    calls(() => {
      const { dataValidation } = sheet.getRange(areaToA1(area));
      dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    }, 4),
  );
}
