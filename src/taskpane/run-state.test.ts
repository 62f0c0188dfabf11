import { runReducer, type RunEvent, type RunState } from "./run-state";

const trouble = { sentence: "Det gik galt.", details: "" };
const after = (...events: readonly RunEvent[]) =>
  events.reduce<RunState>((state, event) => runReducer(state, event), { phase: "idle" });

describe("runReducer", () => {
  it("follows a job through its stages to its end", () => {
    expect(after({ kind: "started" }, { kind: "stage", stage: "drawing" })).toEqual({
      phase: "running",
      stage: "drawing",
      stopping: false,
    });
    expect(after({ kind: "started" }, { kind: "done" })).toEqual({ phase: "done" });
    expect(after({ kind: "started" }, { kind: "failed", trouble })).toEqual({ phase: "failed", trouble });
  });

  it("is stopping until the job says that it has stopped", () => {
    expect(after({ kind: "started" }, { kind: "stop-asked" })).toMatchObject({
      phase: "running",
      stopping: true,
    });
    expect(after({ kind: "started" }, { kind: "stop-asked" }, { kind: "stopped" })).toEqual({
      phase: "stopped",
    });
  });

  it("ends well where the job was too far to be stopped", () => {
    expect(after({ kind: "started" }, { kind: "stop-asked" }, { kind: "done" })).toEqual({ phase: "done" });
  });

  it("hears nothing from a job that has ended, and clears no job that runs", () => {
    expect(after({ kind: "started" }, { kind: "done" }, { kind: "stage", stage: "writing" })).toEqual({
      phase: "done",
    });
    expect(after({ kind: "started" }, { kind: "cleared" })).toMatchObject({ phase: "running" });
    expect(after({ kind: "started" }, { kind: "done" }, { kind: "cleared" })).toEqual({ phase: "idle" });
  });
});
