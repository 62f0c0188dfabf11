import type { Locator } from "playwright-core";
import { da } from "../../../src/messages/da";
import { findingOf, goTo, rested, selected, words, type OpenPane } from "./pane";
import { openSample, sampleThatCalculates } from "./workbooks";

const { fix } = words.findings;

/** What a person meets where Excel lets nothing be written. */
export function hindranceJourneys(open: OpenPane): void {
  test("a protected workbook: building says so in one sentence, changes nothing, and can be tried again", async () => {
    const { excel, pane } = await open(await sampleThatCalculates());
    excel.book.structureProtection = {};
    const before = excel.snapshot();
    const skema = await goTo(pane, "skema");
    await skema.getByRole("button", { name: words.skema.build({ year: 2022 }) }).click();
    await expectSentence(skema, da.failures["excel-structure-protected"]());
    expect(excel.snapshot()).toEqual(before);

    excel.book.structureProtection = undefined;
    await skema.getByRole("button", { name: words.actions.retry }).click();
    await skema.getByText(words.skema.built({ year: 2022 })).waitFor();
  });

  test("a protected sheet: a correction says which one, changes nothing, and the finding stands", async () => {
    const { excel, pane } = await open(await openSample());
    excel.sheet("Indikatorer").protection = { options: {} };
    const before = excel.snapshot();
    const findings = await goTo(pane, "findings");
    await findingOf(pane, "unit-wrong", "I5").click();
    await findings.getByRole("button", { name: fix, exact: true }).click();
    await expectSentence(findings, da.failures["excel-sheet-protected"]({ sheet: "Indikatorer" }));
    expect(excel.snapshot()).toEqual(before);
    expect(await findingOf(pane, "unit-wrong", "I5").count()).toBe(1);
  });

  test("a cell that is being edited: a correction waits for the person, and changes nothing meanwhile", async () => {
    const { excel, pane } = await open(await openSample());
    const findings = await goTo(pane, "findings");
    await findingOf(pane, "unit-wrong", "I5").click();
    await selected(excel, "Indikatorer!I5");
    const before = excel.snapshot();
    excel.editMode = true;
    await findings.getByRole("button", { name: fix, exact: true }).click();
    await expectSentence(findings, da.failures["excel-cell-edit"]());
    expect(excel.snapshot()).toEqual(before);

    excel.editMode = false;
    await findings.getByRole("button", { name: fix, exact: true }).click();
    await findingOf(pane, "unit-wrong", "I5").waitFor({ state: "detached" });
  });

  test("a cell that is being edited when the pane opens: it says so, and reads the workbook when asked again", async () => {
    const excel = await openSample();
    excel.editMode = true;
    const { pane } = await open(excel);
    await expectSentence(pane, da.failures["excel-cell-edit"]());
    excel.editMode = false;
    await pane.getByRole("button", { name: words.actions.retry }).click();
    await pane.getByRole("heading", { level: 1, name: /ByLivKolding/ }).waitFor();
    await rested(pane);
    expect(await pane.getByRole("alert").count()).toBe(0);
  });
}

/** One sentence is said, and behind it are details that tell nothing of what the cells hold. */
async function expectSentence(place: Locator, sentence: string): Promise<void> {
  const alert = place.getByRole("alert");
  await alert.getByText(sentence, { exact: true }).waitFor();
  expect(await alert.getByRole("paragraph").allInnerTexts()).toEqual([sentence]);
  await alert.getByText(words.trouble.details, { exact: true }).click();
  expect(await alert.locator("pre").innerText()).not.toContain("5,5");
}
