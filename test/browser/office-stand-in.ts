import type { OfficeClient } from "../excel-host/client/client";

/** What an add-in's page has handed over to Office. */
export interface StandIn {
  /** The custom functions by id, in the order they were associated. */
  readonly functions: Record<string, (...ranges: unknown[]) => unknown>;
  /** What the ribbon's buttons do, by name. */
  readonly commands: Record<string, (event: { completed(): void }) => unknown>;
}

/** What of Office a page can see. */
export interface OfficeSetting {
  /** The background of Office's own windows, `#RRGGBB`. */
  readonly background: string;
}

interface PageGlobals {
  /** The unofficial member of office.js that keeps `Office.context`. */
  readonly OSF: { readonly _OfficeAppFactory: { readonly setContext: (context: unknown) => void } };
  readonly OfficeExtension: OfficeClient["OfficeExtension"];
  /** Answers a request of the client, JSON for JSON, where an Excel in memory stands behind the page. */
  readonly answerExcel?: (flags: number, body: string) => Promise<string>;
}

/**
 * Runs in the page right after office.js: answers for the host that is not there, and keeps what is handed over.
 * It is sent to the browser as text, so it uses nothing but what it declares.
 */
export function standInForOffice({ background }: OfficeSetting): void {
  const functions: StandIn["functions"] = {};
  const commands: StandIn["commands"] = {};
  const associate = CustomFunctions.associate as (id: string, call: StandIn["functions"][string]) => void;
  const context = {
    displayLanguage: "da-DK",
    contentLanguage: "da-DK",
    officeTheme: { bodyBackgroundColor: background },
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
        executeAsync: async (_, flags, message) =>
          JSON.parse(await answer(flags, JSON.stringify(message.Body))) as unknown,
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
    actions: {
      associate: (name: string, command: StandIn["commands"][string]) => {
        commands[name] = command;
      },
    },
    // Frozen, since the client for Excel would put its own in place.
    addin: Object.freeze({ showAsTaskpane: () => Promise.resolve() }),
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
