import { panelOf, rested, tabOf, words, type OpenPane } from "./pane";
import { openSample } from "./workbooks";

/** The buttons that the add-in puts on the ribbon. */
export function ribbonJourneys(open: OpenPane): void {
  test("the ribbon's button for checking opens the findings and checks what has changed", async () => {
    const { excel, pane, press } = await open(await openSample());
    const before = await countOf(tabOf(pane, "findings"));
    excel.userTypes("Indikatorer", "I5", "5,5");
    await pane.getByText(words.status.changed).waitFor();
    await press("validate");
    await panelOf(pane, "findings").waitFor();
    await panelOf(pane, "findings")
      .getByText(/løst siden sidste kontrol/)
      .waitFor();
    expect(await countOf(tabOf(pane, "findings"))).toBe(before - 1);
  });

  test("the ribbon's button for the skema opens its place and writes nothing", async () => {
    const { excel, pane, press } = await open(await openSample());
    const before = excel.snapshot();
    await press("buildSkema");
    await panelOf(pane, "skema").getByRole("heading", { name: words.skema.title }).waitFor();
    await panelOf(pane, "skema").getByText(words.skema.nothingWritten).waitFor();
    await rested(pane);
    expect(excel.snapshot()).toEqual(before);
  });
}

/** The number on a tab. */
async function countOf(tab: ReturnType<typeof tabOf>): Promise<number> {
  return Number((await tab.innerText()).replace(/\D/g, ""));
}
