interface RunOptions {
  readonly delayForCellEdit: boolean;
  readonly mergeUndoGroup: boolean;
}

/** What has gone over the wire. Requests that only let go of references are not counted. */
export class Traffic {
  syncs = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;
  /** The options of each `Excel.run`. */
  readonly runs: RunOptions[] = [];
  private readonly before = new Map<number, (() => void)[]>();

  reset(): void {
    this.syncs = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.largestRequest = 0;
    this.largestResponse = 0;
    this.runs.length = 0;
    this.before.clear();
  }

  /** Does something when the k-th sync from the last `reset` is done and before the next. */
  afterSync(number: number, action: () => void): void {
    this.before.set(number, [...(this.before.get(number) ?? []), action]);
  }

  beforeSync(): void {
    for (const action of this.before.get(this.syncs) ?? []) action();
    this.before.delete(this.syncs);
  }

  countRequest(bytes: number): void {
    this.syncs++;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  countResponse(bytes: number): void {
    this.responseBytes += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
  }
}
