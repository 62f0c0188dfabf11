import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openWorkbook } from "../../src/hosts/file";
import { validateWorkbook } from "../../src/jobs";
import { InMemoryExcel } from "../excel-host";
import { launchBrowser } from "./launch";
import { openOfficePage, type OfficePage } from "./office-page";
import { serveFolder, type StaticServer } from "./static-server";

const built = path.resolve("dist", "addin");
const sample = readFileSync(path.join("assets", "samples", "bylivkolding.xlsx"));
const today = "2023-09-01";

describe("the built add-in, served from disk, in Chromium on Microsoft's office.js", () => {
  let browser: Browser;
  let server: StaticServer;
  let opened: OfficePage;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(built)]);
    const excel = await InMemoryExcel.open(sample);
    opened = await openOfficePage(browser, `${server.origin}/taskpane.html`, excel, today);
    await opened.page.getByText("ByLivKolding").first().waitFor();
    await opened.page.waitForLoadState("networkidle");
  }, 60_000);

  afterAll(async () => {
    await opened.close();
    await browser.close();
    await server.close();
  });

  it("registers every function that the metadata tells Excel of, in both languages", async () => {
    const { functions } = await opened.handedOver();
    for (const file of ["functions.json", "functions.da.json"]) {
      const metadata = JSON.parse(readFileSync(path.join(built, file), "utf8")) as {
        functions: readonly { id: string }[];
      };
      expect(functions).toEqual(metadata.functions.map(({ id }) => id));
    }
    expect(functions).not.toHaveLength(0);
  });

  it("answers formulas", async () => {
    const table = [
      ["Id", "Indsatsområde", "Indikator", "Måltal"],
      ["A-1", "Overordnet", "Andel 1-5-årige i dagtilbud", "92,5%"],
    ];
    expect(await opened.call("TAL", [["Andel: 51,14% (Antal: 2.228)"]])).toEqual([[0.5114]]);
    expect(await opened.call("INDIKATOR", table, [["A-1"]], [["Måltal"]])).toEqual([["92,5%"]]);
  });

  it("reads the workbook that is open in Excel", async () => {
    const { counts } = (await validateWorkbook(openWorkbook(sample, "sample.xlsx"), today)).validation;
    await expect(opened.page.getByRole("main").textContent()).resolves.toContain(`${counts.error} fejl`);
  });

  it("associates every command that the manifest puts on a button", async () => {
    const manifest = readFileSync(path.join(built, "manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>([^<]*)<\/FunctionName>/g)].map(([, name]) => name);
    expect((await opened.handedOver()).commands.toSorted()).toEqual(named.toSorted());
  });

  it("asks nobody but its own host and Microsoft's office.js for anything", () => {
    expect(opened.foreignRequests).toEqual([]);
  });

  it("runs without an error and within its Content-Security-Policy", () => {
    expect(opened.errors).toEqual([]);
  });

  it("is styled: the policy lets Fluent's own rules through", async () => {
    const styled = await opened.page.evaluate(() =>
      Array.from(document.styleSheets).some((sheet) => sheet.cssRules.length > 0),
    );
    expect(styled).toBe(true);
  });
});
