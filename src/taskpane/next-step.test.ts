import { nextStep } from "./next-step";

const counts = (error: number, warning: number, info = 0) => ({ error, warning, info });

describe("nextStep", () => {
  it("puts what is wrong before the skema, and the skema before rest", () => {
    expect(nextStep(counts(1, 4), "missing")).toBe("fix-errors");
    expect(nextStep(counts(0, 4), "current")).toBe("review-warnings");
    expect(nextStep(counts(0, 0, 9), "missing")).toBe("build-skema");
    expect(nextStep(counts(0, 0), "behind")).toBe("rebuild-skema");
    expect(nextStep(counts(0, 0), "current")).toBe("done");
  });
});
