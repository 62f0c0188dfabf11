import type { FileHost } from "../hosts/file";
import { Failure } from "../messages/failure";
import type { CellAddress } from "../workbook/address";
import type { WorkbookHost } from "../workbook/host";
import type { SheetDrawing, WorkbookPatch } from "../workbook/patch";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What the view beside the pane must know of. */
export interface WorkbenchEvents {
  /** The workbook, or whether it has been downloaded, is not as it was. */
  readonly changed: () => void;
  readonly revealed: (cell: CellAddress) => void;
}

/** The workbook as it was at one time. */
interface Version {
  readonly bytes: Uint8Array;
  /** The sheets that were drawn here, as they were drawn: a snapshot tells nothing of looks. */
  readonly drawings: ReadonlyMap<string, SheetDrawing>;
}

type Open = (bytes: Uint8Array, name: string) => FileHost;

/** As many changes as can be undone. */
const mostEarlier = 20;

/** A workbook file that is open beside the pane: it shows cells, can be taken back a step, and knows what is not downloaded. */
export class WorkbenchHost implements WorkbookHost {
  private readonly listeners = new Set<WorkbenchEvents>();
  private reading: Promise<WorkbookSnapshot> | undefined;
  private takenBack = false;

  private constructor(
    readonly name: string,
    private readonly open: Open,
    private readonly file: FileHost,
    private current: Version,
    private earlier: readonly Version[],
    private downloaded: Version,
  ) {}

  /**
   * Opens the bytes of a workbook file and reads it once.
   * @param open what makes a workbook of the bytes.
   * @throws Failure where they are no sound workbook.
   */
  static async open(bytes: Uint8Array, name: string, open: Open): Promise<WorkbenchHost> {
    const version = { bytes, drawings: new Map() };
    const host = new WorkbenchHost(name, open, open(bytes, name), version, [], version);
    await host.read();
    return host;
  }

  /** The pane and the view beside it read the same workbook: it is read once between two changes. */
  read(): Promise<WorkbookSnapshot> {
    this.reading ??= this.file.read();
    return this.reading;
  }

  /** @throws Failure where the workbook has been taken back a step meanwhile, or the patch cannot be written. */
  async apply(patch: WorkbookPatch): Promise<void> {
    if (this.takenBack) throw new Failure("changed-meanwhile", { sheet: sheetOf(patch) });
    await this.file.apply(patch);
    this.reading = undefined;
    this.earlier = [...this.earlier, this.current].slice(-mostEarlier);
    const drawn = patch.sheets.map((drawing) => [drawing.name, drawing] as const);
    this.current = { bytes: this.file.bytes(), drawings: new Map([...this.current.drawings, ...drawn]) };
    this.tell((each) => {
      each.changed();
    });
  }

  reveal(cell: CellAddress): Promise<void> {
    this.tell((each) => {
      each.revealed(cell);
    });
    return Promise.resolve();
  }

  /** The drawing of a sheet that was drawn here. */
  drawingOf(sheet: string): SheetDrawing | undefined {
    return this.current.drawings.get(sheet);
  }

  /** The file as it now is. */
  get bytes(): Uint8Array {
    return this.current.bytes;
  }

  get canUndo(): boolean {
    return this.earlier.length > 0;
  }

  /** Whether the file on the person's disk is behind. */
  get undownloaded(): boolean {
    return this.current !== this.downloaded;
  }

  /** To be called when the file as it now is has been handed to the person. */
  noteDownloaded(): void {
    this.downloaded = this.current;
    this.tell((each) => {
      each.changed();
    });
  }

  /** The workbook before its last change, as a host of its own; to this one nothing more is written. */
  undone(): WorkbenchHost {
    const before = this.earlier.at(-1);
    if (before === undefined) return this;
    this.takenBack = true;
    const { name, open, downloaded } = this;
    return new WorkbenchHost(
      name,
      open,
      open(before.bytes, name),
      before,
      this.earlier.slice(0, -1),
      downloaded,
    );
  }

  /** Calls back at every event until the function it gives is called. */
  listen(events: WorkbenchEvents): () => void {
    this.listeners.add(events);
    return () => {
      this.listeners.delete(events);
    };
  }

  private tell(say: (events: WorkbenchEvents) => void): void {
    for (const each of this.listeners) say(each);
  }
}

function sheetOf({ sheets, fixes, rows = [] }: WorkbookPatch): string {
  return sheets[0]?.name ?? fixes[0]?.at.sheet ?? rows[0]?.table ?? "";
}
