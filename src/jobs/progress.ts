/** What a job is doing, in the order it does it. */
export type JobStage = "reading" | "checking" | "drawing" | "writing";

/** How a person follows a job, and stops it. */
export interface JobControl {
  /** Stops the job before its next stage; once it writes, it goes on to the end. */
  readonly signal?: AbortSignal;
  /** Called as each stage begins; the job waits for it, so that a screen can be painted. */
  readonly report?: (stage: JobStage) => Promise<void> | void;
}

/** Begins a stage. @throws the signal's reason where the person has stopped the job. */
export async function begin({ signal, report }: JobControl, stage: JobStage): Promise<void> {
  signal?.throwIfAborted();
  await report?.(stage);
  signal?.throwIfAborted();
}
