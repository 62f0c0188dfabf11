import { timeFaults } from "./time-faults";
import { expectReport } from "./report";

test("years and dates that slip: caught as often as the report says, and at the right cell", async () => {
  await expectReport(timeFaults, "time-faults");
}, 1_800_000);
