import type { Page } from "playwright-core";
import { skema as drawn } from "../../../src/messages/da/skema";
import { fromA1, toA1 } from "../../../src/workbook/address";
import type { InMemoryExcel } from "../../excel-host";
import { goTo, recheck, rested, selected, words, type OpenPane } from "./pane";
import { calculateAs, sampleThatCalculates, sampleWithSkema, withSkema } from "./workbooks";

const texts = words.skema;
const correction = { at: { sheet: "Status", cell: "C10" }, value: "Der er afholdt 3 dialogmøder" };
const education = "2022 Uddannelse";
const sheets = [
  "Forside",
  "Overordnede mål",
  "Uddannelse",
  "Beskæftigelse",
  "Kriminalitet",
  "Sammenhæng",
  "Kilder",
];

/** What a person does to get a skema, and to keep it up to date. */
export function skemaJourneys(open: OpenPane): void {
  test("a person sees what will be added before anything is written, builds, and goes to a sheet", async () => {
    const { excel, page, pane } = await open(await sampleThatCalculates());
    const skema = await goTo(pane, "skema");
    await skema.getByRole("combobox", { name: words.year }).selectOption("2022");
    const preview = skema.getByRole("region", { name: texts.preview });
    await preview.getByText(texts.nothingWritten).waitFor();
    expect(await preview.getByRole("listitem").allInnerTexts()).toEqual(
      sheets.map(
        (name) => expect.stringMatching(new RegExp(`^2022 ${name}\\s+${texts.changes.added}$`)) as string,
      ),
    );
    const before = excel.snapshot();
    expect(before.sheets.filter(({ name }) => name.startsWith("2022 "))).toEqual([]);

    const saidTogether = await watchFor(page, [texts.built({ year: 2022 }), texts.nothingWritten]);
    await skema.getByRole("button", { name: texts.build({ year: 2022 }) }).click();
    await skema.getByText(texts.built({ year: 2022 })).waitFor();
    await rested(pane);
    expect(await saidTogether()).toBe(false);
    const after = excel.snapshot();
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(
      sheets.map((name) => `2022 ${name}`),
    );
    await skema.getByRole("button", { name: "2022 Uddannelse" }).click();
    await selected(excel, "2022 Uddannelse!A1");
  });

  test("a person writes words in the skema, a source changes, and the next build keeps the words", async () => {
    const { excel, pane } = await open(await sampleWithSkema());
    const words2022 = cellFor(excel, "2.3-3", drawn.activityColumns.words);
    const status2022 = cellFor(excel, "2.3-3", drawn.activityColumns.status);
    const skema = await goTo(pane, "skema");
    await skema.getByRole("combobox", { name: words.year }).selectOption("2022");
    await skema.getByText(texts.upToDate({ year: 2022 })).waitFor();

    excel.userTypes(education, words2022, "Sagt på beboermødet");
    excel.userTypes(correction.at.sheet, correction.at.cell, correction.value);
    await skema.getByText(texts.checkFirst).waitFor();
    await recheck(pane);
    await skema.getByText(texts.sourcesChanged).waitFor();
    const preview = skema.getByRole("region", { name: texts.preview });
    await preview
      .getByRole("listitem")
      .filter({ hasText: education })
      .getByText(texts.changes.changed, { exact: true })
      .waitFor();
    await preview.getByText("Uddybende ord bevares").waitFor();
    expect(valueAt(excel, education, status2022)).toBe("Der er afholdt 2 dialogmøder");

    await calculateAs(excel, await withSkema(correction));
    await skema.getByRole("button", { name: texts.rebuild({ year: 2022 }) }).click();
    await skema.getByText(texts.built({ year: 2022 })).waitFor();
    expect(valueAt(excel, education, words2022)).toBe("Sagt på beboermødet");
    expect(valueAt(excel, education, status2022)).toBe(correction.value);
  });

  test("a person stops a build before it writes, and nothing is written", async () => {
    const { excel, page, pane } = await open(await sampleThatCalculates());
    const before = excel.snapshot();
    const skema = await goTo(pane, "skema");
    for (const stage of ["reading", "checking", "drawing"] as const) {
      await pressWhenSeen(page, words.actions.cancel, texts.stages[stage]);
      await skema.getByRole("button", { name: texts.build({ year: 2022 }) }).click();
      await skema.getByText(texts.stopped).waitFor();
    }
    expect(excel.snapshot()).toEqual(before);
  });
}

/** Has a button pressed once a text is seen: a person as quick as can be. */
async function pressWhenSeen(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([wanted, seen]) => {
      const observer = new MutationObserver(() => {
        if (!document.body.innerText.includes(seen)) return;
        const buttons = document.querySelectorAll<HTMLElement>("[role=tabpanel] button");
        for (const button of buttons) if (button.textContent === wanted) button.click();
        observer.disconnect();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [name, text] as const,
  );
}

/** From now on watches whether texts are ever seen together, however briefly. */
async function watchFor(page: Page, texts: readonly string[]): Promise<() => Promise<boolean>> {
  const seen = await page.evaluateHandle((wanted) => {
    const watched = { together: false };
    new MutationObserver(() => {
      const { innerText } = document.body;
      watched.together ||= wanted.every((text) => innerText.includes(text));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return watched;
  }, texts);
  return () => seen.evaluate(({ together }) => together);
}

/** The address of a criterion's cell below a header. */
function cellFor(excel: InMemoryExcel, id: string, header: string): string {
  const cells = [...excel.sheet(education).cells()];
  const row = cells.find(({ column, cell }) => column === 0 && cell.value === id)?.row;
  const column = cells.find(({ cell }) => cell.value === header)?.column;
  if (row === undefined || column === undefined) throw new Error(`no ${header} of ${id} on ${education}`);
  return toA1(row, column);
}

function valueAt(excel: InMemoryExcel, sheet: string, address: string): unknown {
  const at = fromA1(address);
  return at && excel.sheet(sheet).cell(at.row, at.column).value;
}
