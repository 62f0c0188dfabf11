import type { Page } from "playwright-core";
import type { InMemoryExcel } from "../excel-host";
import type { OfficeClient, RichApiMessage } from "../excel-host/client/client";

/** Lets an Excel in memory answer Microsoft's client in a page; to be called before the page is opened. */
export async function answerFrom(excel: InMemoryExcel, page: Page): Promise<void> {
  const client = remoteClient(teller(page));
  excel.install(client);
  const executor = client.OfficeExtension.SessionBase._overrideSession?._createRequestExecutorOrNull();
  // As text: large answers would take seconds to cross over as objects.
  await page.exposeFunction("answerExcel", async (flags: number, body: string) =>
    JSON.stringify(await executor?.executeAsync("", flags, { Body: JSON.parse(body) as unknown })),
  );
}

/** Tells the page of events, all that come at once together; a page that has been closed hears no more. */
function teller(page: Page): (message: RichApiMessage) => void {
  const untold: RichApiMessage[] = [];
  const tell = async (messages: readonly RichApiMessage[]) => {
    try {
      await page.evaluate((events) => {
        const client = OfficeExtension as unknown as OfficeClient["OfficeExtension"];
        for (const event of events) client._testTriggerRichApiMessageEvent(event);
      }, messages);
    } catch (error) {
      if (!page.isClosed()) throw error;
    }
  };
  return (message) => {
    if (untold.push(message) === 1) setImmediate(() => void tell(untold.splice(0)));
  };
}

/** What an Excel in memory sees of a client that runs elsewhere. */
function remoteClient(tell: (message: RichApiMessage) => void): OfficeClient {
  return {
    Excel: { run: () => Promise.resolve() },
    OfficeExtension: {
      SessionBase: {},
      GenericEventRegistration: { s_genericEventRegistrations: {} },
      CommonUtility: { isSetSupported: () => true },
      // As in the client that runs in the page.
      Constants: { eventWorkbookId: "Workbook", eventMessageCategory: 65_536 },
      _testSetRichApiMessageReadyImpl: () => undefined,
      _testTriggerRichApiMessageEvent: tell,
    },
  };
}
