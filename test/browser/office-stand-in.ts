import type { OfficeClient } from "../excel-host/client/client";

/** What an add-in's page has handed over to Office. */
export interface StandIn {
  /** The custom functions by id, in the order they were associated. */
  readonly functions: Record<string, (...ranges: unknown[]) => unknown>;
  /** The names of the ribbon's commands. */
  readonly commands: string[];
}

interface PageGlobals {
  /** The unofficial member of office.js that keeps `Office.context`. */
  readonly OSF: { readonly _OfficeAppFactory: { readonly setContext: (context: unknown) => void } };
  readonly OfficeExtension: OfficeClient["OfficeExtension"];
  /** Answers a request of the client, where an Excel in memory stands behind the page. */
  readonly answerExcel?: (flags: number, body: unknown) => Promise<unknown>;
}

/**
 * Runs in the page right after office.js: answers for the host that is not there, and keeps what is handed over.
 * It is sent to the browser as text, so it uses nothing but what it declares.
 */
export function standInForOffice(): void {
  const functions: StandIn["functions"] = {};
  const commands: string[] = [];
  const associate = CustomFunctions.associate as (id: string, call: StandIn["functions"][string]) => void;
  const context = {
    displayLanguage: "da-DK",
    contentLanguage: "da-DK",
    officeTheme: { bodyBackgroundColor: "#FFFFFF" },
    requirements: { isSetSupported: () => true },
  };
  const { OSF: office, answerExcel } = window as unknown as PageGlobals;
  const connect = (answer: NonNullable<PageGlobals["answerExcel"]>) => {
    const { SessionBase, _testSetRichApiMessageReadyImpl } = (window as unknown as PageGlobals)
      .OfficeExtension;
    _testSetRichApiMessageReadyImpl(() => Promise.resolve());
    SessionBase._overrideSession = {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "in-memory", headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: (_, flags, message) => answer(flags, message.Body),
      }),
    };
  };
  const answers = {
    onReady: async (ready?: (info: unknown) => unknown) => {
      while (!("Excel" in window)) await new Promise((later) => setTimeout(later, 10));
      office._OfficeAppFactory.setContext(context);
      if (answerExcel !== undefined) connect(answerExcel);
      const info = { host: "Excel", platform: "PC" };
      await ready?.(info);
      return info;
    },
    actions: { associate: (name: string) => commands.push(name) },
    addin: { showAsTaskpane: () => Promise.resolve() },
  };
  for (const [name, value] of Object.entries(answers)) Object.defineProperty(Office, name, { value });
  Object.assign(CustomFunctions, {
    associate: (id: string, call: StandIn["functions"][string]) => {
      functions[id] = call;
      associate(id, call);
    },
  });
  Object.assign(window, { standIn: { functions, commands } });
}
