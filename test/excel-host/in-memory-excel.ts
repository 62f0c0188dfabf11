import { openWorkbook } from "../../src/hosts/file";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { OfficeClient } from "./client/client";
import { OfficeGlobals } from "./client/office-globals";
import { Faults } from "./faults";
import { bookOf } from "./file/load";
import { saved, type Origin } from "./file/save";
import { RequestServer } from "./request-server";
import { snapshotOf, type ExcelSnapshot } from "./snapshot";
import { Book } from "./state/book";
import { copyBook } from "./state/copy-book";
import { areaOf } from "./state/parse-address";
import { writeContent } from "./state/range-content";
import type { Sheet } from "./state/sheet";
import { deleteSheet } from "./state/sheet-changes";
import { Traffic } from "./traffic";

/** What kind of Excel it is. */
export interface ExcelOptions {
  /** The newest ExcelApi it knows; members of later sets answer ApiNotFound. */
  readonly excelApi?: string;
  /** The user's culture; the API itself speaks US English whatever it is. */
  readonly culture?: string;
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
}

/** An Excel without Excel: it answers Microsoft's office.js over its wire format, strict where Excel is strict. */
export class InMemoryExcel {
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly office: OfficeGlobals;
  private editing = false;
  private installed: { readonly client: OfficeClient; readonly server: RequestServer } | undefined;

  private constructor(
    readonly book: Book,
    readonly options: ExcelOptions,
    private readonly origin: Origin | undefined,
  ) {
    this.office = new OfficeGlobals(this.options);
    book.culture = options.culture ?? book.culture;
  }

  /** A workbook with one blank sheet, `Sheet1`. */
  static empty(options: ExcelOptions = {}): InMemoryExcel {
    return new InMemoryExcel(new Book("Sheet1"), options, undefined);
  }

  static fromSnapshot(snapshot: WorkbookSnapshot, options: ExcelOptions = {}): InMemoryExcel {
    return new InMemoryExcel(bookOf(snapshot), options, undefined);
  }

  /** Another Excel with the same in its workbook. */
  copy(): InMemoryExcel {
    return new InMemoryExcel(copyBook(this.book), this.options, this.origin);
  }

  /** Opens an .xlsx file; of looks, widths and heights nothing is read. Rejects with a `Failure` where it is none. */
  static async open(bytes: Uint8Array, options: ExcelOptions = {}): Promise<InMemoryExcel> {
    const book = bookOf(await openWorkbook(bytes, "workbook.xlsx").read());
    return new InMemoryExcel(book, options, { bytes, snapshot: snapshotOf(book) });
  }

  /** The workbook as an .xlsx file. */
  bytes(): Promise<Uint8Array> {
    return saved(this.book, this.origin);
  }

  /** Everything in the workbook as plain data, for `toEqual`. */
  snapshot(): ExcelSnapshot {
    return snapshotOf(this.book);
  }

  /** The state of a sheet, for tests that set up or look at what no request can. */
  sheet(name: string): Sheet {
    const sheet = this.book.sheetNamed(name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }

  /** A person writes into a cell, as in the user interface; whoever listens is told. */
  userTypes(sheet: string, cell: string, value: string | number | boolean): void {
    const home = this.sheet(sheet);
    this.byUser(() => {
      writeContent(this.book.range(home, areaOf(home, cell)), value);
    });
  }

  userAddsSheet(name: string): void {
    this.byUser(() => this.book.addSheet(name));
  }

  userDeletesSheet(name: string): void {
    this.byUser(() => {
      deleteSheet(this.book, this.sheet(name));
    });
  }

  /** Puts itself behind the client, and stands in for `Office`; both are global while it is installed. */
  install(client: OfficeClient): void {
    const server = new RequestServer(this, client);
    server.edit(this.editing);
    this.installed = { client, server };
    const { OfficeExtension } = client;
    OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
    OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
    OfficeExtension.SessionBase._overrideSession = {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "in-memory", headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: (_, flags, message) => server.answer(flags, JSON.stringify(message.Body)),
      }),
    };
    this.office.install(client, this.traffic);
  }

  uninstall(): void {
    if (this.installed === undefined) return;
    this.installed.client.OfficeExtension.SessionBase._overrideSession = undefined;
    this.office.uninstall();
    this.installed = undefined;
  }

  /** Whether the person is editing a cell; requests are refused meanwhile, or wait where they asked for it. */
  get editMode(): boolean {
    return this.editing;
  }

  set editMode(editing: boolean) {
    this.editing = editing;
    this.installed?.server.edit(editing);
  }

  private byUser(act: () => unknown): void {
    act();
    this.installed?.server.tellEvents(false);
  }
}
