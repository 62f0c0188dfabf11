import { areaToA1, type Area } from "../../src/workbook/address";
import { eventTypes, type OfficeClient } from "./client/client";
import { apiValue } from "./state/cell";
import type { Sheet } from "./state/sheet";

/** Something that happened to the workbook, for those who listen. */
export type BookEvent =
  | { readonly kind: "changed"; readonly sheet: Sheet; readonly area: Area; readonly change: ChangeType }
  | { readonly kind: "added" | "deleted"; readonly sheet: Sheet };

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Tells the client's listeners; a change by the add-in itself is told too, as Excel does. */
export function tell(client: OfficeClient, event: BookEvent, byAddIn: boolean): void {
  const { OfficeExtension } = client;
  const { eventWorkbookId, eventMessageCategory } = OfficeExtension.Constants;
  const message = JSON.stringify(argumentsOf(event, byAddIn));
  const targets = event.kind === "changed" ? [eventWorkbookId, event.sheet.id] : [eventWorkbookId];
  OfficeExtension._testTriggerRichApiMessageEvent({
    entries: targets.map((targetId) => ({
      messageCategory: eventMessageCategory,
      messageType: eventTypes[event.kind],
      targetId,
      message,
    })),
  });
}

function argumentsOf(event: BookEvent, byAddIn: boolean): object {
  const common = {
    source: "Local",
    worksheetId: event.sheet.id,
    triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
  };
  if (event.kind !== "changed") return common;
  const { sheet, area, change } = event;
  const isOneCell = change === "RangeEdited" && area.top === area.bottom && area.left === area.right;
  const details = isOneCell ? { valueAfter: apiValue(sheet.cell(area.top, area.left).value) } : {};
  return { ...common, ...details, changeType: change, address: areaToA1(area), shiftDirection: "None" };
}
