import type { Page } from "playwright-core";
import type { InMemoryExcel } from "../excel-host";
import type { OfficeClient, RichApiMessage } from "../excel-host/client/client";

/** Lets an Excel in memory answer Microsoft's client in a page; to be called before the page is opened. */
export async function answerFrom(excel: InMemoryExcel, page: Page): Promise<void> {
  const client = remoteClient((message) => {
    void page.evaluate((event) => {
      (OfficeExtension as unknown as OfficeClient["OfficeExtension"])._testTriggerRichApiMessageEvent(event);
    }, message);
  });
  excel.install(client);
  const executor = client.OfficeExtension.SessionBase._overrideSession?._createRequestExecutorOrNull();
  await page.exposeFunction("answerExcel", (flags: number, body: unknown) =>
    executor?.executeAsync("", flags, { Body: body }),
  );
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
