import { skemaMark } from "../../src/plan/tables";
import { cellAt } from "../../src/workbook/snapshot";
import {
  accessibilityFaults,
  chooseFile,
  downloaded,
  openSample,
  selectedCell,
  type WorkbenchPage,
} from "./workbench-page";
import { servedWorkbench } from "./workbench-setup";

let opened: WorkbenchPage;
const open = servedWorkbench();

test("the first screen says that nothing leaves the machine, and asks for no file code before it is needed", async () => {
  opened = await open();
  const { page, ownRequests } = opened;
  await page.getByText("Filen bliver på din computer.").waitFor();
  await page.waitForLoadState("networkidle");
  expect(ownRequests.filter((name) => /^(?:file|core|workspace)\./.test(name))).toEqual([]);
  expect(await accessibilityFaults(opened)).toEqual([]);
  await openSample(opened);
  expect(ownRequests.filter((name) => name.startsWith("file."))).toHaveLength(1);
}, 30_000);

test("from a plan with faults to a skema in the downloaded file", async () => {
  opened = await open();
  const { page, pane, grid } = opened;
  await openSample(opened);
  const sheets = page.getByRole("tablist", { name: "Ark" });
  const count = await sheets.getByRole("tab").count();

  await pane.getByRole("tab", { name: /^Fund/ }).click();
  const finding = pane.getByRole("button", { name: /Forkert enhed I5/ });
  await finding.click();
  await grid.and(page.getByLabel("Indikatorer")).waitFor();
  expect(await selectedCell(opened)).toBe("4,8");
  const cell = grid.locator("[data-row='4'][data-column='8']");
  expect(await cell.getAttribute("data-severity")).toBe("error");
  expect(await cell.getAttribute("title")).toContain("»5,5%« står som procent");
  expect(await page.getByRole("group", { name: "Markeret celle" }).innerText()).toContain(
    "»5,5%« står som procent",
  );
  expect(await finding.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await accessibilityFaults(opened)).toEqual([]);

  await pane.getByRole("button", { name: "Ret", exact: true }).click();
  await cell.getByText("5,5", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Fortryd" }).click();
  await cell.getByText("5,5%", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Fortryd" }).waitFor({ state: "detached" });
  expect(await page.getByRole("button", { name: "Hent resultatet" }).isDisabled()).toBe(true);

  await pane.getByRole("tab", { name: "Skema" }).click();
  await pane.getByRole("combobox", { name: "År" }).selectOption("2022");
  await pane.getByRole("button", { name: "Byg skema 2022" }).click();
  await sheets.getByRole("tab", { name: "2022 Overordnede mål" }).waitFor();
  expect(await sheets.getByRole("tab").count()).toBe(count + 7);
  await sheets.getByRole("tab", { name: "2022 Overordnede mål" }).click();
  await grid.getByText("Målopfyldelsesskema 2022 – Overordnede mål").waitFor();
  expect(await accessibilityFaults(opened)).toEqual([]);

  const { name, workbook } = await downloaded(opened, () =>
    page.getByRole("button", { name: "Hent resultatet" }).click(),
  );
  expect(name).toBe("eksempel-kontrolleret.xlsx");
  const read = await workbook.read();
  const skema = read.sheets.filter(({ names }) => names.some((each) => each.name === skemaMark));
  expect(skema.map((sheet) => sheet.name)).toEqual([
    "2022 Forside",
    "2022 Overordnede mål",
    "2022 Uddannelse",
    "2022 Beskæftigelse",
    "2022 Kriminalitet",
    "2022 Sammenhæng",
    "2022 Kilder",
  ]);
  const source = read.sheets.find((sheet) => sheet.name === "Indikatorer");
  expect(source && cellAt(source, 4, 8)?.value).toBe("5,5%");
}, 60_000);

test("a finding that is accepted after the build makes the sheet of sources old, until it is opened again", async () => {
  opened = await open();
  const { page, pane } = opened;
  await openSample(opened);
  await pane.getByRole("tab", { name: "Skema" }).click();
  await pane.getByRole("combobox", { name: "År" }).selectOption("2022");
  await pane.getByRole("button", { name: "Byg skema 2022" }).click();
  await pane.getByRole("button", { name: "Opdater skema 2022" }).waitFor();

  await pane.getByRole("tab", { name: /^Fund/ }).click();
  await pane.getByRole("button", { name: /Forkert enhed I5/ }).click();
  await pane.getByRole("button", { name: "Accepter …" }).click();
  await pane.getByLabel("Hvorfor er tallet rigtigt?").fill("Kontrolleret med kommunen.");
  await pane.getByRole("button", { name: "Accepter", exact: true }).click();
  await pane.getByText("1 accepteret siden sidste kontrol.").waitFor();
  const older = pane.getByText("Tallene er ajour, men arket med kilder viser ældre fund eller kilder.");
  await pane.getByRole("tab", { name: "Skema" }).click();
  await older.waitFor();

  await pane.getByRole("tab", { name: /^Fund/ }).click();
  await pane.locator("[data-row-button]").first().focus();
  await page.keyboard.press("End");
  await pane.getByRole("button", { name: /^Accepterede fund/ }).click();
  await pane.getByRole("button", { name: /Forkert enhed Indikatorer I5/ }).click();
  await pane.getByRole("button", { name: "Åbn fundet igen" }).click();
  await pane.getByText("1 åbnet igen siden sidste kontrol.").waitFor();
  await pane.getByRole("tab", { name: "Skema" }).click();
  await older.waitFor({ state: "detached" });
}, 60_000);

test("a new plan begins in a blank workbook", async () => {
  opened = await open();
  const { page, pane, grid } = opened;
  await page.getByRole("button", { name: "Begynd en ny plan" }).click();
  await pane.getByLabel("Planens navn").fill("Plan for en by");
  await pane.getByLabel("Kommune").fill("En kommune");
  await pane.getByRole("button", { name: "Lav planen" }).click();
  await page.getByRole("tablist", { name: "Ark" }).getByRole("tab", { name: "Indikatorer" }).waitFor();
  await pane.getByRole("button", { name: "Gå til planen" }).click();
  await grid.and(page.getByLabel("Indikatorer")).waitFor();
  expect(await selectedCell(opened)).toBe("3,0");
  const { name, workbook } = await downloaded(opened, () =>
    page.getByRole("button", { name: "Hent resultatet" }).click(),
  );
  expect(name).toBe("ny-plan-kontrolleret.xlsx");
  const { sheets } = await workbook.read();
  expect(sheets.flatMap(({ tables }) => tables.map((table) => table.name))).toContain("HHP_Indikatorer");
}, 30_000);

const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

test.each([
  ["brev.txt", new TextEncoder().encode("Kære alle"), "brev.txt er ikke en Excel-projektmappe (.xlsx)."],
  ["gammel.xls", Uint8Array.of(...compound, ...new Uint8Array(512)), "gammel.xls er"],
  ["tom.xlsx", new Uint8Array(), "tom.xlsx er ikke en Excel-projektmappe (.xlsx)."],
])(
  "%s gets a sentence, and another file can be opened",
  async (name, bytes, sentence) => {
    opened = await open();
    const { page } = opened;
    await chooseFile(opened, name, bytes);
    expect(await page.getByRole("alert").innerText()).toContain(sentence);
    expect(await accessibilityFaults(opened)).toEqual([]);
    await openSample(opened);
    await page.getByRole("alert").waitFor({ state: "detached" });
  },
  30_000,
);

test("a file dropped on the page is opened", async () => {
  opened = await open();
  const { page } = opened;
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["Kære alle"], "brev.txt"));
    for (const kind of ["dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  expect(await page.getByRole("alert").innerText()).toContain("brev.txt");
}, 30_000);

test("changes that have not been downloaded are not lost without a word", async () => {
  opened = await open();
  const { page, pane } = opened;
  await openSample(opened);
  await pane.getByRole("tab", { name: /^Fund/ }).click();
  await pane.getByRole("button", { name: /Forkert enhed I5/ }).click();
  await pane.getByRole("button", { name: "Ret", exact: true }).click();
  await page.getByText("Ændringerne er ikke hentet").waitFor();

  const letter = new TextEncoder().encode("Kære alle");
  await chooseFile(opened, "brev.txt", letter);
  const dialog = page.getByRole("dialog", { name: "Ændringerne er ikke hentet" });
  expect(await accessibilityFaults(opened)).toEqual([]);
  await dialog.getByRole("button", { name: "Annuller" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await page.getByRole("heading", { level: 1, name: "eksempel.xlsx" }).isVisible()).toBe(true);

  await chooseFile(opened, "brev.txt", letter);
  await dialog.getByRole("button", { name: "Hent resultatet først" }).waitFor();
  const asked: string[] = [];
  page.on("dialog", (question) => {
    asked.push(question.type());
    void question.dismiss();
  });
  await page.reload({ timeout: 2000 }).catch(() => undefined);
  expect(asked).toEqual(["beforeunload"]);
  const { name } = await downloaded(opened, () =>
    dialog.getByRole("button", { name: "Hent resultatet først" }).click(),
  );
  expect(name).toBe("eksempel-kontrolleret.xlsx");
  expect(await page.getByRole("alert").innerText()).toContain("brev.txt");
}, 30_000);
