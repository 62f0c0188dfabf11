import { workbookFaults } from "./workbook-faults";
import { expectReport } from "./report";

test("what does not belong in the workbook: caught as often as the report says, and at the right cell", async () => {
  await expectReport(workbookFaults, "workbook-faults");
}, 1_800_000);
