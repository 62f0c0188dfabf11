import { validateSnapshot } from "../jobs";
import * as core from "./core";
import { beforeFirstCheck, checkReducer, type CheckEvent } from "./check-state";

const trouble = { sentence: "Det gik galt.", details: "" };
const started: CheckEvent = { kind: "started", written: false };
const after = (...events: readonly CheckEvent[]) =>
  events.reduce((state, event) => checkReducer(state, event), beforeFirstCheck);

const snapshot = { sheets: [], names: [], properties: {}, structureProtected: false };
const checked = { ...validateSnapshot(snapshot, "2023-09-01"), core, at: new Date(0) };
const clean = { ...checked, validation: { ...checked.validation, findings: [] } };

describe("checkReducer", () => {
  it("compares a check with the one before, and the first with none", () => {
    const first = after(started, { kind: "done", checked });
    expect(first).toMatchObject({ phase: "resting", checked, since: undefined });
    const second = checkReducer(first, { kind: "done", checked: clean });
    expect(checked.validation.findings).not.toEqual([]);
    expect(second.since?.solved).toEqual(checked.validation.findings);
  });

  it("keeps the last reading in view while the next is made", () => {
    expect(after({ kind: "done", checked }, started).checked).toBe(checked);
  });

  it("forgets an old trouble and an old change when a new check begins", () => {
    const state = after({ kind: "workbook-changed" }, { kind: "failed", trouble }, started);
    expect(state).toMatchObject({ phase: "checking", changed: false, trouble: undefined });
  });

  it("remembers a change that comes while it checks, since it may have come after the reading", () => {
    expect(after(started, { kind: "workbook-changed" }).changed).toBe(true);
  });

  it("still knows of a change, or of what the pane wrote, where the check was stopped or failed", () => {
    const written: CheckEvent = { kind: "started", written: true };
    expect(after({ kind: "workbook-changed" }, started, { kind: "stopped" }).changed).toBe(true);
    expect(after({ kind: "workbook-changed" }, started, { kind: "failed", trouble }).changed).toBe(true);
    expect(after(written, { kind: "stopped" }).changed).toBe(true);
    expect(after(written, started, { kind: "stopped" }).changed).toBe(true);
    expect(after(written, { kind: "done", checked }, started, { kind: "stopped" }).changed).toBe(false);
  });

  it("rests after a failure, with a trouble that can be dismissed", () => {
    const failed = after(started, { kind: "failed", trouble });
    expect(failed).toMatchObject({ phase: "resting", trouble });
    expect(checkReducer(failed, { kind: "trouble-dismissed" }).trouble).toBeUndefined();
  });

  it("says that it was stopped until it begins again", () => {
    expect(after(started, { kind: "stopped" }).stopped).toBe(true);
    expect(after(started, { kind: "stopped" }, started).stopped).toBe(false);
  });
});
