/** What an add-in's page has handed over to Office. */
export interface StandIn {
  /** The custom functions by id, in the order they were associated. */
  readonly functions: Record<string, (...ranges: unknown[]) => unknown>;
  /** The names of the ribbon's commands. */
  readonly commands: string[];
}

/** The unofficial member of office.js that keeps `Office.context`. */
interface OfficeFactory {
  readonly _OfficeAppFactory: { readonly setContext: (context: unknown) => void };
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
  const { OSF: office } = window as unknown as { OSF: OfficeFactory };
  const answers = {
    onReady: async (ready?: (info: unknown) => unknown) => {
      while (!("Excel" in window)) await new Promise((later) => setTimeout(later, 10));
      office._OfficeAppFactory.setContext(context);
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
