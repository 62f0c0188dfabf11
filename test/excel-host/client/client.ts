/** The unofficial members of Microsoft's client that this Excel relies on; `canary.test.ts` checks each of them. */
export interface OfficeClient {
  readonly Excel: ExcelNamespace;
  readonly OfficeExtension: OfficeExtensionNamespace;
}

export interface ExcelNamespace {
  run: (...args: readonly unknown[]) => Promise<unknown>;
  /** Classes by name. */
  readonly [name: string]: unknown;
}

export interface OfficeExtensionNamespace {
  readonly SessionBase: { _overrideSession?: Session | undefined };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  readonly CommonUtility: { isSetSupported: (name: string, version?: string) => boolean };
  readonly Constants: { readonly eventWorkbookId: string; readonly eventMessageCategory: number };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: RichApiMessage) => void;
}

export interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ readonly url: string; readonly headers: object }>;
  _createRequestExecutorOrNull(): Executor;
}

export interface Executor {
  executeAsync(customData: string, flags: number, message: { readonly Body: unknown }): Promise<unknown>;
}

export interface RichApiMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** The flag of a request that waits while a cell is being edited (`delayForCellEdit`). */
export const delayForCellEditFlag = 64;

/** The numbers by which the client knows its events. */
export const eventTypes = { changed: 10, added: 13, deleted: 15 } as const;

interface Requirement {
  readonly set: string;
  readonly version: string;
}

/**
 * The requirement set that a member came with, as the client's own check has it; undefined where it came with the first.
 * @param member its name on the wire (PascalCase)
 */
export function requirementOf(
  client: OfficeClient,
  className: string,
  member: string,
): Requirement | undefined {
  const prototype = prototypeOf(client.Excel[className]);
  const name = member.startsWith("_") ? member : member.charAt(0).toLowerCase() + member.slice(1);
  const descriptor = prototype === undefined ? undefined : Object.getOwnPropertyDescriptor(prototype, name);
  const code: unknown =
    descriptor === undefined ? undefined : Reflect.get(descriptor, descriptor.get ? "get" : "value");
  if (typeof code !== "function") return undefined;
  const match = /\("(\w+)\.(\w+)", ?([\w."]+), ?"(\d+\.\d+)"/.exec(String(code));
  if (match === null || match[2] !== name) return undefined;
  const set = match[3] ?? "";
  return { set: set.startsWith('"') ? set.slice(1, -1) : "ExcelApi", version: match[4] ?? "" };
}

function prototypeOf(value: unknown): object | undefined {
  return typeof value === "function" ? (value.prototype as object) : undefined;
}
