import { planFaults } from "./plan-faults";
import { expectReport } from "./report";

test("what is wrong in the plan or against it: caught as often as the report says, and at the right cell", async () => {
  await expectReport(planFaults, "plan-faults");
}, 1_800_000);
