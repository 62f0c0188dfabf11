import { areaToA1, columnLetters, type Area } from "../../../src/workbook/address";
import { ExcelError } from "../wire/error";
import { isEntireColumns, isEntireRows } from "./area";
import type { Book } from "./book";
import { sheetPrefixOf } from "./formula-references";
import type { Sheet } from "./sheet";

/** An area on a sheet; while a client holds it, it moves with its cells. */
export class RangeTarget {
  /** Undefined when its cells have been deleted. */
  private place: Area | undefined;

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    area: Area,
  ) {
    this.place = area;
  }

  /** @throws ExcelError InvalidReference where the cells or the sheet have been deleted */
  get area(): Area {
    if (this.place === undefined || this.sheet.deleted)
      throw new ExcelError("InvalidReference", "the range has been deleted");
    return this.place;
  }

  move(change: (area: Area) => Area | undefined): void {
    if (this.place !== undefined) this.place = change(this.place);
  }

  at(area: Area): RangeTarget {
    return new RangeTarget(this.book, this.sheet, area);
  }

  /** With the sheet's name, as the API answers it. */
  get address(): string {
    return sheetPrefixOf(this.sheet.name) + shortAddress(this.area);
  }
}

function shortAddress(area: Area): string {
  if (isEntireRows(area) && !isEntireColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumns(area) && !isEntireRows(area))
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return areaToA1(area);
}
