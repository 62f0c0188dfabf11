import { InMemoryExcel } from "../../excel-host";
import { criterion, sample, table } from "../../skema-sheets";
import { goTo, isFocused, selected, type OpenPane } from "./pane";

const count = 2000;

/** A plan with faults by the thousand. */
export function manyFindingsJourneys(open: OpenPane): void {
  test("of two thousand findings a person gets those in view, and comes to the last with one key", async () => {
    const { excel, page, pane } = await open(InMemoryExcel.fromSnapshot(faulty()));
    const findings = await goTo(pane, "findings");
    const list = findings.getByRole("list");
    await list.getByRole("listitem").first().waitFor();
    const all = Number(await list.getByRole("listitem").first().getAttribute("aria-setsize"));
    expect(all).toBeGreaterThan(count);
    expect(await list.getByRole("listitem").count()).toBeLessThan(40);
    expect(await page.locator("*").count()).toBeLessThan(700);

    const rows = list.getByRole("button");
    await rows.nth(1).focus();
    await page.keyboard.press("End");
    const last = list.locator(`[aria-posinset="${all}"]`).getByRole("button").first();
    await last.waitFor();
    expect(await isFocused(last)).toBe(true);
    expect(await list.getByRole("listitem").count()).toBeLessThan(40);
    await page.keyboard.press("Enter");
    await selected(excel, `Succeskriterier!D${count + 1}`);
  });
}

/** Criteria that say nothing that can be measured. */
function faulty() {
  const area = "Uddannelse og livschancer";
  const rows = Array.from({ length: count }, (_, index) =>
    criterion(`1.${index + 1}`, area, "Beboerne er glade for tilbuddet"),
  );
  return sample(table("Succeskriterier", rows), table("Status", []));
}
