import { findingOf, goTo, isFocused, panelOf, recheck, selected, today, words, type OpenPane } from "./pane";
import { openSample, tableValues } from "./workbooks";

const texts = words.findings;

/** What a person does about the findings in the workbook of a real plan. */
export function findingsJourneys(open: OpenPane): void {
  test("a person goes from the overview to an error, to its cell, corrects it, and sees it solved", async () => {
    const { excel, pane } = await open(await openSample());
    const overview = panelOf(pane, "overview");
    await overview.getByRole("heading", { level: 1, name: /ByLivKolding/ }).waitFor();
    await overview.getByRole("button", { name: words.next["fix-errors"].action }).click();
    const findings = panelOf(pane, "findings");
    const filter = findings.getByRole("group", { name: texts.severityFilter });
    const errors = filter.getByRole("button", { name: texts.severities.error.many });
    expect(await errors.getAttribute("aria-pressed")).toBe("true");
    expect(await findingOf(pane, "several-values", "M12").count()).toBe(0);

    const finding = findingOf(pane, "unit-wrong", "I5");
    await finding.click();
    await selected(excel, "Indikatorer!I5");
    expect(await isFocused(finding)).toBe(true);

    await findings.getByRole("button", { name: texts.fix, exact: true }).click();
    await findings.getByText(since({ solved: 1 }), { exact: true }).waitFor();
    expect(excel.sheet("Indikatorer").cell(4, 8).value).toBe("5,5");
    expect(await finding.count()).toBe(0);
    expect(await findingOf(pane, "unit-wrong", "J5").count()).toBe(1);
    expect(await pane.getByText(words.status.changed).count()).toBe(0);
    await findings.getByRole("button", { name: texts.showSolved }).click();
    await findings.getByText("Indikatorer!I5").waitFor();
  });

  test("a person accepts a finding with a reason, which is kept in the workbook, and takes it back", async () => {
    const { excel, pane } = await open(await openSample());
    const findings = await goTo(pane, "findings");
    const filled = () =>
      (tableValues(excel, table) ?? []).filter(([rule]) => rule === "target-behind-baseline");
    expect(filled()).toEqual([]);

    const finding = findingOf(pane, "target-behind-baseline", "G21");
    await finding.click();
    await findings.getByRole("button", { name: texts.accept, exact: true }).click();
    const field = findings.getByRole("textbox", { name: texts.acceptLabel });
    expect(await isFocused(field)).toBe(true);
    await findings.getByRole("button", { name: texts.acceptAction, exact: true }).click();
    await findings.getByText(texts.reasonMissing).waitFor();
    await field.fill(reason);
    await findings.getByRole("button", { name: texts.acceptAction, exact: true }).click();
    await findings.getByText(since({ accepted: 1 }), { exact: true }).waitFor();
    expect(filled()).toEqual([
      [
        "target-behind-baseline",
        "B5",
        "Måltal",
        "mindst 8 pr. år",
        reason,
        dayNumber(today),
        "Indikatorer!G21",
      ],
    ]);
    expect(await finding.count()).toBe(0);

    await findings.getByRole("searchbox", { name: texts.search }).fill(reason);
    await findings.getByRole("button", { name: new RegExp(`^${texts.accepted}`) }).click();
    await findings.getByRole("button", { name: /Måltal bag baseline.*Indikatorer G21/ }).click();
    await findings.getByRole("button", { name: texts.withdraw }).click();
    await findings.getByRole("button", { name: texts.clearSearch }).click();
    await finding.waitFor();
    expect(filled()).toEqual([]);
    await findings.getByText(since({ reopened: 1 }), { exact: true }).waitFor();
  });

  test("a person searches, groups by rule, and has a figure that somebody typed checked again", async () => {
    const { excel, pane } = await open(await openSample());
    const findings = await goTo(pane, "findings");
    await findings.getByRole("searchbox", { name: texts.search }).fill("karakter LBF-2");
    await findings.getByText(/^2 af \d+ fund$/).waitFor();
    await findings.getByRole("combobox", { name: texts.groupBy }).selectOption(texts.byRule);
    await findings.getByRole("button", { name: /^Forkert enhed\s*2/ }).waitFor();

    excel.userTypes("Indikatorer", "J5", "7,1");
    await pane.getByText(words.status.changed).waitFor();
    await recheck(pane);
    await findings.getByText(/^1 af \d+ fund$/).waitFor();
    await findings.getByText(since({ solved: 1 }), { exact: true }).waitFor();
  });
}

/** What is said of the time since the last check. */
function since(counts: Partial<Parameters<typeof texts.since>[0]>): string {
  return texts.since({ solved: 0, accepted: 0, reopened: 0, added: 0, ...counts });
}

const table = "HHP_Accepterede_fund";
const reason = "Tallet er fra kommunens egen opgørelse.";

/** A date as Excel keeps it: the days since the last day of 1899, with the day too many that it counts in 1900. */
function dayNumber(date: string): number {
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
