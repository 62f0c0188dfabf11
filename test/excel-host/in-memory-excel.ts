import { requestBody, type ResponseMessage } from "./wire/messages";
import { dispatch } from "./wire/dispatcher";
import { delayForCellEditFlag, requirementOf, type OfficeClient } from "./client/client";
import { OfficeGlobals } from "./client/office-globals";
import { Faults } from "./faults";
import { References } from "./references";
import { Traffic } from "./traffic";
import { workbook } from "./objects/workbook";
import { Book } from "./state/book";
import { deleteSheet } from "./state/sheet-changes";
import type { Sheet } from "./state/sheet";
import { areaOf } from "./state/parse-address";
import { writeContent } from "./state/range-content";
import { snapshotOf, type ExcelSnapshot } from "./snapshot";
import { bookOf } from "./file/load";
import { saved, type Origin } from "./file/save";
import { tell } from "./events";
import { openWorkbook } from "../../src/hosts/file";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { accessDenied, ExcelError } from "./wire/error";

/** What kind of Excel it is. */
export interface ExcelOptions {
  /** The newest ExcelApi it knows; members of later sets answer ApiNotFound. */
  readonly excelApi?: string;
  /** The user's culture; the API itself speaks US English whatever it is. */
  readonly culture?: string;
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
}

const largestPayload = 5 * 1024 * 1024;

/** An Excel without Excel: it answers Microsoft's office.js over its wire format, strict where Excel is strict. */
export class InMemoryExcel {
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly office: OfficeGlobals;
  private readonly references = new References();
  private client: OfficeClient | undefined;
  private editing = false;
  private waiting: (() => void)[] = [];

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
    return structuredClone(snapshotOf(this.book));
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

  private byUser(act: () => unknown): void {
    act();
    this.tellEvents(false);
  }

  private tellEvents(byAddIn: boolean): void {
    const { client } = this;
    for (const event of this.book.events.splice(0)) if (client !== undefined) tell(client, event, byAddIn);
  }

  /** Puts itself behind the client, and stands in for `Office`; both are global while it is installed. */
  install(client: OfficeClient): void {
    this.client = client;
    const { OfficeExtension } = client;
    OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
    OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
    OfficeExtension.SessionBase._overrideSession = {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "in-memory", headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: (_, flags, message) => this.execute(flags, JSON.stringify(message.Body)),
      }),
    };
    this.office.install(client, this.traffic);
  }

  uninstall(): void {
    if (this.client === undefined) return;
    this.client.OfficeExtension.SessionBase._overrideSession = undefined;
    this.office.uninstall();
    this.client = undefined;
  }

  /** Whether the person is editing a cell; requests are refused meanwhile, or wait where they asked for it. */
  get editMode(): boolean {
    return this.editing;
  }

  set editMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    for (const go of this.waiting.splice(0)) go();
  }

  private async execute(flags: number, body: string): Promise<ResponseMessage> {
    if (this.editing && (flags & delayForCellEditFlag) !== 0)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    const request = requestBody.parse(JSON.parse(body));
    const isCleanup = request.Actions.every(
      ({ Name, ActionType }) => ActionType === 1 || Name === "_RemoveReference",
    );
    if (isCleanup && request.Actions.some(({ Name }) => Name === "_RemoveReference"))
      return this.answer(request);
    await this.traffic.beforeSync();
    const requestBytes = bytesOf(body);
    this.traffic.countRequest(requestBytes);
    if (requestBytes > largestPayload)
      return refused("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    if (this.editing) return refused("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    const before = this.faults.syncRefusal("before");
    if (before !== undefined) return refused(before, "the request was refused");
    const response = this.answer(request);
    this.tellEvents(true);
    const responseBytes = bytesOf(JSON.stringify(response.Body));
    this.traffic.countResponse(responseBytes);
    if (responseBytes > largestPayload)
      return refused("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    const after = this.faults.syncRefusal("after");
    return after === undefined ? response : refused(after, "the answer was lost");
  }

  private answer(request: Parameters<typeof dispatch>[1]): ResponseMessage {
    const Body = dispatch(
      {
        root: () => workbook(this.book),
        beforeMember: (className, member) => {
          this.mustKnow(className, member);
        },
        beforeChange: () => {
          this.faults.countAction();
          if (this.book.readOnly) throw accessDenied("the workbook is read-only");
        },
        keepReference: (object) => this.references.keep(this.book, object),
        reference: (id) => this.references.find(id),
        referenceOf: (object) => this.references.idOf(object),
        removeReference: (id) => {
          this.references.remove(this.book, id);
        },
      },
      request,
    );
    return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: toWire(Body) };
  }

  /** An older Excel does not know what came later. */
  private mustKnow(className: string, member: string): void {
    if (this.client === undefined || this.options.excelApi === undefined) return;
    const requirement = requirementOf(this.client, className, member);
    if (requirement !== undefined && !this.office.isSetSupported(requirement.set, requirement.version))
      throw new ExcelError(
        "ApiNotFound",
        `${className}.${member} came with ${requirement.set} ${requirement.version}`,
      );
  }
}

function toWire(body: ReturnType<typeof dispatch>): ReturnType<typeof dispatch> {
  return JSON.parse(JSON.stringify(body)) as ReturnType<typeof dispatch>;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function refused(code: string, message: string): ResponseMessage {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}
