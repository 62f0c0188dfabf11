import { delayForCellEditFlag, requirementOf, type OfficeClient } from "./client/client";
import type { OfficeGlobals } from "./client/office-globals";
import { tell } from "./events";
import type { Faults } from "./faults";
import { workbook } from "./objects/workbook";
import { References } from "./references";
import type { Book } from "./state/book";
import type { Traffic } from "./traffic";
import { dispatch, type DispatcherHost } from "./wire/dispatcher";
import { accessDenied, ExcelError } from "./wire/error";
import { requestBody, type RequestBody, type ResponseBody, type ResponseMessage } from "./wire/messages";

/** What the server works for. */
export interface ServedExcel {
  readonly book: Book;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly office: OfficeGlobals;
}

const largestPayload = 5 * 1024 * 1024;

/** Answers the client's requests, one whole request at a time, with Excel's limits. */
export class RequestServer {
  private readonly references = new References();
  private readonly waiting: (() => void)[] = [];
  private editing = false;
  private readonly host: DispatcherHost;

  constructor(
    private readonly excel: ServedExcel,
    private readonly client: OfficeClient,
  ) {
    const { book, faults } = excel;
    this.host = {
      root: () => workbook(book),
      beforeMember: (className, member) => {
        this.mustKnow(className, member);
      },
      beforeChange: () => {
        faults.countAction();
        if (book.readOnly) throw accessDenied("the workbook is read-only");
      },
      keepReference: (object) => this.references.keep(book, object),
      reference: (id) => this.references.find(id),
      referenceOf: (object) => this.references.idOf(object),
      removeReference: (id) => {
        this.references.remove(book, id);
      },
    };
  }

  /** Goes in or out of editing a cell; what waited for the end of it is let through. */
  edit(editing: boolean): void {
    this.editing = editing;
    if (!editing) for (const go of this.waiting.splice(0)) go();
  }

  /** Answers a request: refused whole, or a body with results or with the first error. */
  async answer(flags: number, body: string): Promise<ResponseMessage> {
    const { traffic, faults } = this.excel;
    if (this.editing && (flags & delayForCellEditFlag) !== 0)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    const request = requestBody.parse(JSON.parse(body));
    if (isCleanup(request)) return answered(JSON.stringify(dispatch(this.host, request)));
    traffic.beforeSync();
    traffic.countRequest(bytesOf(body));
    if (bytesOf(body) > largestPayload)
      return refused("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    if (this.editing) return refused("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    const before = faults.syncRefusal("before");
    if (before !== undefined) return refused(before, "the test has this request refused");
    const response = JSON.stringify(dispatch(this.host, request));
    this.tellEvents(true);
    traffic.countResponse(bytesOf(response));
    if (bytesOf(response) > largestPayload)
      return refused("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    const after = faults.syncRefusal("after");
    return after === undefined ? answered(response) : refused(after, "the test has this answer lost");
  }

  /** Tells the client's listeners what has happened since they were last told. */
  tellEvents(byAddIn: boolean): void {
    for (const event of this.excel.book.events.splice(0)) tell(this.client, event, byAddIn);
  }

  /** An older Excel does not know what came later. */
  private mustKnow(className: string, member: string): void {
    const requirement = requirementOf(this.client, className, member);
    if (requirement === undefined) return;
    const { set, version } = requirement;
    if (!this.excel.office.isSetSupported(set, version))
      throw new ExcelError("ApiNotFound", `${className}.${member} came with ${set} ${version}`);
  }
}

/** Whether a request does nothing but let go of references. */
function isCleanup({ Actions }: RequestBody): boolean {
  const releases = Actions.filter(({ Name }) => Name === "_RemoveReference").length;
  return (
    releases > 0 && Actions.every(({ Name, ActionType }) => ActionType === 1 || Name === "_RemoveReference")
  );
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function answered(body: string): ResponseMessage {
  const Body = JSON.parse(body) as ResponseBody;
  return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body };
}

function refused(code: string, message: string): ResponseMessage {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}
