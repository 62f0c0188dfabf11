import { nextStep } from "./next-step";

const counts = (error: number, warning: number, info = 0) => ({ error, warning, info });

describe("nextStep", () => {
  it("puts what is wrong before the skema, and the skema before rest", () => {
    expect(nextStep(counts(1, 4), "missing", true)).toBe("fix-errors");
    expect(nextStep(counts(0, 4), "current", true)).toBe("review-warnings");
    expect(nextStep(counts(0, 0, 9), "missing", true)).toBe("build-skema");
    expect(nextStep(counts(0, 0), "behind", true)).toBe("rebuild-skema");
    expect(nextStep(counts(0, 0), "current", true)).toBe("done");
  });

  it("asks for an update where the skema still lists findings that have been solved", () => {
    expect(nextStep(counts(0, 0), "listing-behind", true)).toBe("renew-sources");
  });

  it("sends a person with a plan and no figure to fill it, before anything is called wrong", () => {
    expect(nextStep(counts(1, 1), "missing", false)).toBe("fill-plan");
    expect(nextStep(counts(1, 0), "current", false)).toBe("fix-errors");
  });
});
