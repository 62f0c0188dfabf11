import type { Locator, Page } from "playwright-core";
import { places } from "../../../src/taskpane/place";
import { InMemoryExcel } from "../../excel-host";
import type { OfficePageOptions } from "../office-page";
import { accessibilityFaults } from "../workbench-page";
import { findingOf, goTo, isFocused, panelOf, rested, selected, tabOf, words, type OpenPane } from "./pane";
import { openSample, sampleThatCalculates } from "./workbooks";

const looks: readonly (readonly [string, OfficePageOptions, string])[] = [
  ["a white Office", { background: "#FFFFFF" }, "light"],
  ["a black Office", { background: "#0A0A0A" }, "dark"],
  [
    "high contrast",
    { background: "#000000", window: { forcedColors: "active", colorScheme: "dark" } },
    "dark",
  ],
];

/** What must hold whoever the person is, and however they see and steer. */
export function everyonesJourneys(open: OpenPane): void {
  describe.each(looks)("in %s", (_, look, shade) => {
    test("every place can be read by assistive technology and in 320 pixels", async () => {
      const opened = await open(await openSample(), look);
      const { page, pane } = opened;
      expect(await shadeOf(pane)).toBe(shade);
      for (const place of places) {
        const panel = await goTo(pane, place);
        await panel.getByRole("heading").first().waitFor();
        expect({ place, ...(await faultsOf(page)) }).toEqual({ place, ...none });
      }

      const findings = await goTo(pane, "findings");
      await findingOf(pane, "unit-wrong", "I5").click();
      await findings.getByRole("button", { name: words.findings.accept, exact: true }).click();
      await findings.getByRole("button", { name: words.findings.acceptAction, exact: true }).click();
      await findings.getByText(words.findings.reasonMissing).waitFor();
      expect(await faultsOf(page)).toEqual(none);

      const functions = await goTo(pane, "functions");
      const cards = functions.getByRole("listitem").getByRole("heading", { level: 3 }).getByRole("button");
      for (const card of await cards.all()) await card.click();
      expect(await functions.getByRole("button", { name: words.functions.insert }).count()).toBeGreaterThan(
        20,
      );
      expect(await faultsOf(page)).toEqual(none);
    });

    test("so can the new plan, and what is said where something is in the way", async () => {
      const excel = InMemoryExcel.empty();
      const { page, pane } = await open(excel, look);
      const form = pane.getByRole("form", { name: words.newPlan.title });
      await form.getByRole("textbox", { name: words.newPlan.municipality }).fill("En kommune");
      await form.getByRole("button", { name: words.newPlan.action }).click();
      await form.getByText(words.newPlan.nameMissing).waitFor();
      expect(await faultsOf(page)).toEqual(none);
      await form.getByRole("textbox", { name: words.newPlan.name }).fill("Plan");
      excel.book.structureProtection = {};
      await form.getByRole("button", { name: words.newPlan.action }).click();
      await form.getByRole("alert").getByText(words.trouble.details, { exact: true }).click();
      expect(await faultsOf(page)).toEqual(none);
    });
  });

  test("by the keyboard alone a person goes through all four places, corrects, builds and inserts", async () => {
    const { excel, page, pane } = await open(await sampleThatCalculates());
    const { keyboard } = page;
    await tabTo(page, tabOf(pane, "overview"));
    await tabTo(
      page,
      panelOf(pane, "overview").getByRole("button", { name: words.next["fix-errors"].action }),
    );
    await keyboard.press("Enter");
    const findings = panelOf(pane, "findings");
    await findings.waitFor();
    const rows = findings.getByRole("list").getByRole("button");
    await rows.first().waitFor();
    await tabTo(page, rows.first());
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await selected(excel, "Indikatorer!I5");
    expect(await isFocused(findingOf(pane, "unit-wrong", "I5"))).toBe(true);
    await tabTo(page, findings.getByRole("button", { name: words.findings.fix, exact: true }));
    await keyboard.press("Enter");
    await findingOf(pane, "unit-wrong", "I5").waitFor({ state: "detached" });
    await rested(pane);
    expect(excel.sheet("Indikatorer").cell(4, 8).value).toBe("5,5");
    expect(await pane.evaluate((main) => main.contains(document.activeElement))).toBe(true);

    await tabTo(page, tabOf(pane, "findings"), "Shift+Tab");
    await keyboard.press("ArrowRight");
    const skema = panelOf(pane, "skema");
    await tabTo(page, skema.getByRole("button", { name: words.skema.build({ year: 2022 }) }));
    await keyboard.press("Enter");
    await skema.getByText(words.skema.built({ year: 2022 })).waitFor();
    await rested(pane);
    await tabTo(page, skema.getByRole("button", { name: "2022 Kilder" }));
    await keyboard.press("Enter");
    await selected(excel, "2022 Kilder!A1");

    await tabTo(page, tabOf(pane, "skema"), "Shift+Tab");
    await keyboard.press("End");
    const functions = panelOf(pane, "functions");
    await tabTo(page, functions.getByRole("searchbox", { name: words.functions.search }));
    await keyboard.type("HHP.TAL");
    const card = functions.getByRole("button", { name: /^HHP\.TAL/ });
    await tabTo(page, card);
    await keyboard.press("Enter");
    const sheet = excel.book.addSheet("Egne tal");
    excel.book.select(sheet, { top: 2, left: 1, bottom: 2, right: 1 });
    await tabTo(
      page,
      functions.getByRole("button", { name: new RegExp(`^${words.functions.insert} =HHP`) }).first(),
    );
    await keyboard.press("Enter");
    await functions
      .getByText(words.functions.inserted({ cell: "Egne tal!B3" }))
      .first()
      .waitFor();
    expect(sheet.cell(2, 1).formula).toMatch(/HHP\.TAL\(/);
  });
}

const none = { accessibility: [], sideways: [] };

/** What axe finds, and what is wider than the room it has: to be scrolled sideways, or cut off. */
async function faultsOf(page: Page): Promise<{ accessibility: string[]; sideways: string[] }> {
  // What fades in has its colours at the end.
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
  });
  const sideways = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const isRoom = element.matches("html, main, [role=tabpanel]");
        return (
          (isRoom || overflowX === "auto" || overflowX === "scroll") &&
          element.scrollWidth > element.clientWidth
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  return { accessibility: await accessibilityFaults({ page }), sideways };
}

/** Presses Tab until the keyboard is at an element; fails where it does not come there. */
async function tabTo(page: Page, element: Locator, key = "Tab"): Promise<void> {
  await element.waitFor();
  for (let presses = 0; presses < 60 && !(await isFocused(element)); presses++)
    await page.keyboard.press(key);
  expect(await isFocused(element)).toBe(true);
}

/** Whether what is behind the pane's text is light or dark. */
function shadeOf(pane: Locator): Promise<string> {
  return pane.evaluate((main) => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(main).backgroundColor.match(/\d+/g) ?? []).map(
      Number,
    );
    return red + green + blue > 3 * 127 ? "light" : "dark";
  });
}
