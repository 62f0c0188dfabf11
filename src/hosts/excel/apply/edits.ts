/** A cell that somebody changed while a patch was being written. */
export interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly value: unknown;
  /** How many requests had been carried out by then. */
  readonly requests: number;
  readonly isSingle: boolean;
}

/** Listens to changes that are not this add-in's own. */
export class EditWatch {
  readonly edits: Edit[] = [];
  /** Requests carried out so far. */
  requests = 0;
  private readonly registrations: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>[] = [];

  /** Listens to a sheet from the next round trip on. */
  listen(sheet: Excel.Worksheet, name: string): void {
    this.registrations.push(
      sheet.onChanged.add((change) => {
        this.hear(name, change);
        return Promise.resolve();
      }),
    );
  }

  /** Stops listening with the next round trip. */
  stop(): void {
    for (const registration of this.registrations.splice(0)) registration.remove();
  }

  private hear(sheet: string, change: Partial<Excel.WorksheetChangedEventArgs>): void {
    if (change.triggerSource === "ThisLocalAddin") return;
    const { address = "", details, changeType } = change;
    if (changeType !== undefined && changeType !== "RangeEdited") return;
    const isSingle = details !== undefined;
    this.edits.push({ sheet, address, value: details?.valueAfter, requests: this.requests, isSingle });
  }
}
