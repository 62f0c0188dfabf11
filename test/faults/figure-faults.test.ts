import { figureFaults } from "./figure-faults";
import { expectReport } from "./report";

test("slips of the hand in figures: caught as often as the report says, and at the right cell", async () => {
  await expectReport(figureFaults, "figure-faults");
}, 1_800_000);
