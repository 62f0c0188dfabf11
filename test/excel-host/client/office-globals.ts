import type { ExcelOptions } from "../in-memory-excel";
import type { Traffic } from "../traffic";
import type { OfficeClient } from "./client";

/** The sets that are there in a current Excel with a shared runtime, with their newest version. */
const newest: Readonly<Record<string, string>> = {
  ExcelApi: "1.20",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  AddinCommands: "1.3",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  RichApiRuntime: "1.1",
  DelayForCellEdit: "1.1",
};

const white = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#262626",
  isDarkTheme: false,
};

type Global = Record<string, unknown>;

/** `Excel`, `OfficeExtension` and a stand-in for `Office`, global while installed. */
export class OfficeGlobals {
  /** The functions that the add-in has given for the ribbon's commands. */
  readonly actions = new Map<string, (event: { completed(): void }) => unknown>();
  /** What the add-in asked of its pane: `show` or `hide`, in order. */
  readonly paneCalls: string[] = [];
  startupBehavior = "none";
  private saved: Global | undefined;
  private restoreClient: () => void = () => undefined;

  constructor(private readonly options: ExcelOptions) {}

  isSetSupported(name: string, version = "1.1"): boolean {
    const known = name === "ExcelApi" ? (this.options.excelApi ?? newest["ExcelApi"]) : newest[name];
    return known !== undefined && !isNewer(version, known);
  }

  install(client: OfficeClient, traffic: Traffic): void {
    const { CommonUtility } = client.OfficeExtension;
    const { isSetSupported } = CommonUtility;
    const { run } = client.Excel;
    CommonUtility.isSetSupported = (name, version) => this.isSetSupported(name, version);
    client.Excel.run = (...args) => {
      traffic.runs.push(runOptions(args));
      return run(...args);
    };
    this.restoreClient = () => {
      CommonUtility.isSetSupported = isSetSupported;
      client.Excel.run = run;
    };
    const here = globalThis as unknown as Global;
    this.saved = { Excel: here["Excel"], OfficeExtension: here["OfficeExtension"], Office: here["Office"] };
    Object.assign(here, {
      Excel: client.Excel,
      OfficeExtension: client.OfficeExtension,
      Office: this.office(),
    });
  }

  uninstall(): void {
    this.restoreClient();
    Object.assign(globalThis, this.saved);
    this.saved = undefined;
  }

  private office(): object {
    const platform = this.options.platform ?? "PC";
    const info = { host: "Excel", platform };
    const language = this.options.culture ?? "en-US";
    return {
      onReady: (callback?: (given: typeof info) => unknown) =>
        Promise.resolve(info).then((given) => {
          callback?.(given);
          return given;
        }),
      HostType: { Excel: "Excel" },
      PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
      StartupBehavior: { none: "none", load: "load" },
      context: {
        requirements: {
          isSetSupported: (name: string, version?: string) => this.isSetSupported(name, version),
        },
        diagnostics: { host: "Excel", platform, version: "16.0.19127.20000" },
        host: "Excel",
        platform,
        displayLanguage: language,
        contentLanguage: language,
        officeTheme: white,
      },
      addin: {
        showAsTaskpane: () => this.pane("show"),
        hide: () => this.pane("hide"),
        setStartupBehavior: (behavior: string) => {
          this.startupBehavior = behavior;
          return Promise.resolve();
        },
        getStartupBehavior: () => Promise.resolve(this.startupBehavior),
        onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
      },
      actions: {
        associate: (name: string, action: (event: { completed(): void }) => unknown) => {
          this.actions.set(name, action);
        },
      },
    };
  }

  private pane(call: string): Promise<void> {
    this.paneCalls.push(call);
    return Promise.resolve();
  }
}

function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [knownMajor = 0, knownMinor = 0] = than.split(".").map(Number);
  return major > knownMajor || (major === knownMajor && minor > knownMinor);
}

function runOptions([first]: readonly unknown[]): Traffic["runs"][number] {
  const has = (name: string) =>
    typeof first === "object" && first !== null && (first as Record<string, unknown>)[name] === true;
  return { delayForCellEdit: has("delayForCellEdit"), mergeUndoGroup: has("mergeUndoGroup") };
}
