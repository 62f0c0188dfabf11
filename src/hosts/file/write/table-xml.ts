import { Failure } from "../../../messages/failure";
import { areaToA1, type Area } from "../../../workbook/address";
import { isTableName } from "../../../workbook/limits";
import type { TableDrawing } from "../../../workbook/patch";
import { addContentType, contentTypes } from "../content-types";
import type { Package } from "../package";
import { addRelationship, relationshipsOf } from "../relationships";
import { readTable } from "../table-reader";
import type { WorkbookPart } from "../workbook-part";
import { encodeAttribute } from "../xml/escape";

interface KnownTable {
  readonly id: number;
  readonly name: string;
  readonly part: string;
  readonly sheetPart: string;
}

/** The tables of a workbook: names and ids are shared by all its sheets. */
export class TableBook {
  private readonly tables: KnownTable[];

  constructor(
    private readonly pack: Package,
    private readonly workbook: WorkbookPart,
  ) {
    this.tables = workbook.sheets.flatMap(({ part }) =>
      relationshipsOf(pack, part)
        .filter((each) => each.type === "table")
        .map(({ target }) => {
          const { id, table } = readTable(pack, target);
          return { id, name: table.name, part: target, sheetPart: part };
        }),
    );
  }

  /** Forgets a table that is taken out, so that its name is free. */
  forget(part: string): void {
    const index = this.tables.findIndex((table) => table.part === part);
    if (index >= 0) this.tables.splice(index, 1);
  }

  /**
   * Writes a table on a sheet and gives the id of its relationship; one of that name there is replaced.
   * @throws Failure where the name is taken elsewhere, or is none that Excel allows.
   */
  write(table: TableDrawing, sheetPart: string): string {
    const lower = table.name.toLowerCase();
    const known = this.tables.find(({ name }) => name.toLowerCase() === lower);
    const taken = this.workbook.names.some(({ name }) => name.toLowerCase() === lower);
    if ((known !== undefined && known.sheetPart !== sheetPart) || taken || !isTableName(table.name)) {
      throw new Failure("table-name-taken", { table: table.name });
    }
    const id = known?.id ?? Math.max(0, ...this.tables.map((each) => each.id)) + 1;
    const part = known?.part ?? this.freePart();
    if (known === undefined) this.tables.push({ id, name: table.name, part, sheetPart });
    this.pack.put(part, tableXml(table, id));
    addContentType(this.pack, part, contentTypes.table);
    return addRelationship(this.pack, sheetPart, "table", part);
  }

  private freePart(): string {
    let number = 1;
    while (this.pack.has(`xl/tables/table${number}.xml`)) number++;
    return `xl/tables/table${number}.xml`;
  }
}

/** A table has at least one row of data, if only a blank one. */
export function tableArea({ area }: TableDrawing): Area {
  return area.bottom > area.top ? area : { ...area, bottom: area.top + 1 };
}

function tableXml(table: TableDrawing, id: number): string {
  const reference = areaToA1(tableArea(table));
  const name = encodeAttribute(table.name);
  const columns = table.columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${encodeAttribute(column)}"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" ` +
    `displayName="${name}" ref="${reference}" headerRowCount="1" totalsRowShown="0"><autoFilter ref="${reference}"/>` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`
  );
}
