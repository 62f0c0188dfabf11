import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyWorkbook, openWorkbook, type FileHost } from "../src/hosts/file";
import {
  acceptFinding,
  applyFix,
  buildSkema,
  overviewOf,
  planYears,
  previewSkema,
  startPlan,
  validateWorkbook,
  withdrawAcceptance,
  yearToReport,
  type JobStage,
} from "../src/jobs";
import { Failure } from "../src/messages";
import type { Plan } from "../src/plan/model";
import type { Finding } from "../src/validation";
import { cellAt } from "../src/workbook/snapshot";
import { fromA1 } from "../src/workbook/address";
import { packageOf, simpleBook } from "./packages/package";

const today = "2023-09-01";

function sample(name = "bylivkolding"): FileHost {
  return openWorkbook(readFileSync(join(__dirname, `../assets/samples/${name}.xlsx`)), name);
}

async function findingWhere(host: FileHost, fits: (finding: Finding) => boolean): Promise<Finding> {
  const { validation } = await validateWorkbook(host, today);
  const found = validation.findings.find(fits);
  if (found === undefined) throw new Error("no such finding");
  return found;
}

const acceptable = ({ subject }: Finding) => subject !== undefined;

async function codeOf(promise: Promise<unknown>): Promise<string | undefined> {
  return promise.then(
    () => undefined,
    (error: unknown): string => (error instanceof Failure ? String(error.code) : String(error)),
  );
}

describe("a new plan", () => {
  const plan = { name: "Nyvang", municipality: "Nyby Kommune", from: "2024-01-01", to: "2027-12-31" };

  test("leaves the sheets that the workbook has, whatever their names", async () => {
    const own = '<sheetData><row r="1"><c r="A1"><v>1250</v></c></row></sheetData>';
    const host = openWorkbook(packageOf(simpleBook({ sheets: { budget: own } })), "own sheets");
    const [before] = (await host.read()).sheets;
    await startPlan(host, plan);
    const { sheets } = await host.read();
    expect(sheets[0]?.rows).toEqual(before?.rows);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["budget", "Budget 2", "Plan"]));
    const found = (await validateWorkbook(host, today)).plan;
    expect(found.name?.text).toBe("Nyvang");
    expect(found.indicators.length).toBeGreaterThan(0);
  });

  test("is not made over a plan that is there", async () => {
    const host = openWorkbook(emptyWorkbook(), "planned");
    await startPlan(host, plan);
    const before = host.bytes();
    expect(await codeOf(startPlan(host, { ...plan, name: "Another" }))).toBe("table-name-taken");
    expect(host.bytes()).toEqual(before);
  });
});

describe("the overview", () => {
  test("tells which plan it is, how complete its year is and what is awaited", async () => {
    const { workbook, plan } = await validateWorkbook(sample(), today);
    const year = yearToReport(plan, today);
    const overview = overviewOf(workbook, year);
    expect(planYears(plan)).toEqual([2022, 2023, 2024, 2025]);
    expect(year).toBe(2022);
    expect(overview).toMatchObject({ name: plan.name?.text, year: 2022, from: plan.from, to: plan.to });
    expect(overview.indicators.total).toBe(plan.indicators.length);
    // The rows of the sheets that have a figure in the column 2022: 3 overall, then 2, 3, 3 and 1.
    expect(overview.indicators.measured).toBe(12);
    expect(overview.criteria.reported).toBeGreaterThan(0);
    expect(overview.awaited.length).toBeGreaterThan(0);
    const years = overview.awaited.flatMap((each) => each.year ?? []);
    expect(years).toEqual([...years].sort((one, other) => one - other));
  });

  test("counts the verdicts that the built skema counts", async () => {
    const host = sample();
    const { workbook } = await validateWorkbook(host, today);
    const { verdicts } = overviewOf(workbook, 2022);
    const { summary } = await buildSkema(host, 2022, today);
    const indicators = Object.values(summary.verdicts).reduce((sum, each) => sum + each, 0);
    const counted = Object.values(verdicts).flatMap((area) => Object.values(area));
    expect(counted.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(indicators);
    expect(verdicts.overall.awaiting).toBeLessThanOrEqual(summary.verdicts.awaiting);
  });

  test("reports the last year that is over, within the plan", () => {
    const plan: Pick<Plan, "from" | "to"> = { from: "2021-10-01", to: "2025-09-30" };
    expect(
      ["2020-05-01", "2022-01-01", "2023-12-31", "2030-01-01"].map((day) => yearToReport(plan, day)),
    ).toEqual([2021, 2021, 2022, 2025]);
  });
});

describe("a fix", () => {
  test("changes its cell, and the finding is gone", async () => {
    const host = sample();
    const finding = await findingWhere(host, ({ fix }) => fix !== undefined);
    if (finding.fix === undefined) throw new Error("no fix");
    await applyFix(host, finding.fix);
    const { snapshot, validation } = await validateWorkbook(host, today);
    const { sheet, cell } = finding.fix.at;
    const position = fromA1(cell);
    const data = snapshot.sheets.find(({ name }) => name === sheet);
    expect(data && position && cellAt(data, position.row, position.column)?.value).toBe(finding.fix.after);
    expect(validation.findings).not.toContainEqual(finding);
  });

  test("is refused where the cell has changed since", async () => {
    const host = sample();
    const { fix } = await findingWhere(host, (finding) => finding.fix !== undefined);
    if (fix === undefined) throw new Error("no fix");
    await host.apply({ sheets: [], fixes: [{ at: fix.at, value: "noget andet" }] });
    const before = host.bytes();
    expect(await codeOf(applyFix(host, fix))).toBe("cell-changed");
    expect(host.bytes()).toEqual(before);
  });
});

describe("an accepted finding", () => {
  test("is kept in the workbook with its reason, one row after the other, and can be taken back", async () => {
    const host = sample();
    const before = await validateWorkbook(host, today);
    const [one, other] = before.validation.findings.filter(acceptable);
    if (one === undefined || other === undefined) throw new Error("too few findings");
    await acceptFinding(host, one, "  Er kontrolleret hos kilden.  ", today);
    await acceptFinding(host, other, "Gælder to afdelinger.", today);
    const after = await validateWorkbook(host, today);
    expect(after.validation.accepted.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining([one, other]),
    );
    expect(after.plan.accepted).toMatchObject([
      {
        rule: one.rule,
        reason: "Er kontrolleret hos kilden.",
        date: today,
        lastSeen: `${one.sheet}!${one.cell}`,
      },
      { rule: other.rule, reason: "Gælder to afdelinger." },
    ]);
    const [first] = after.plan.accepted;
    if (first === undefined) throw new Error("nothing accepted");
    await withdrawAcceptance(host, first);
    const back = await validateWorkbook(host, today);
    expect(back.validation.findings).toContainEqual(one);
    expect(back.plan.accepted).toHaveLength(1);
    expect(await codeOf(withdrawAcceptance(host, first))).toBe("cell-changed");
  });

  test("brings the table with it where the workbook has none", async () => {
    const host = openWorkbook(
      packageOf(simpleBook({ sheets: { "Accepterede fund": "<sheetData/>" } })),
      "tom.xlsx",
    );
    const finding: Finding = {
      rule: "unit-missing",
      severity: "warning",
      sheet: "Data",
      cell: "G6",
      params: { figure: { value: 12, unit: "none", decimals: 0 }, siblings: 3 },
      subject: { id: "LBF-1", column: "2022", value: "12" },
    };
    await acceptFinding(host, finding, "Er et antal.", today);
    const { plan, snapshot } = await validateWorkbook(host, today);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Accepterede fund", "Accepterede fund 2"]);
    expect(plan.accepted).toMatchObject([{ rule: "unit-missing", id: "LBF-1", column: "2022", value: "12" }]);
  });

  test("needs a reason", async () => {
    const host = sample();
    const before = host.bytes();
    const finding = await findingWhere(host, acceptable);
    expect(await codeOf(acceptFinding(host, finding, " ", today))).toBe("reason-missing");
    expect(host.bytes()).toEqual(before);
  });
});

describe("the preview of a skema", () => {
  test("adds every sheet at first, then nothing, then what a source has changed", async () => {
    const host = sample("slagelse");
    const first = previewSkema(await validateWorkbook(host, today), 2022, today);
    expect(first).toMatchObject({ exists: false, outdated: false });
    expect(new Set(first.sheets.map(({ change }) => change))).toEqual(new Set(["added"]));

    await buildSkema(host, 2022, today);
    const again = previewSkema(await validateWorkbook(host, today), 2022, today);
    expect(again).toMatchObject({ exists: true, outdated: false, sourcesOutdated: false });
    expect(again.sheets.flatMap(({ changes }) => changes)).toEqual([]);
    expect(new Set(again.sheets.map(({ change }) => change))).toEqual(new Set(["unchanged"]));

    const { plan } = await validateWorkbook(host, today);
    const [indicator] = plan.indicators;
    if (indicator === undefined) throw new Error("no indicator");
    await host.apply({ sheets: [], fixes: [{ at: indicator.baselineArea.at, value: 0.123 }] });
    const changed = previewSkema(await validateWorkbook(host, today), 2022, today);
    expect(changed).toMatchObject({ outdated: true, sourcesOutdated: true });
    const [overall] = changed.sheets.filter(({ name }) => name === "2022 Overordnede mål");
    expect(overall).toMatchObject({ change: "changed", addedRows: 0, removedRows: 0 });
    expect(overall?.changes.length).toBeGreaterThan(0);
  });

  test("is not outdated by the day alone", async () => {
    const host = sample();
    await buildSkema(host, 2022, today);
    expect(previewSkema(await validateWorkbook(host, "2023-09-02"), 2022, "2023-09-02")).toMatchObject({
      outdated: false,
      sourcesOutdated: false,
    });
  });

  test("tells where the findings that the sources list are others by now, though every figure is the same", async () => {
    const host = sample();
    await buildSkema(host, 2022, today);
    const accepted = await findingWhere(host, acceptable);
    await acceptFinding(host, accepted, "Tallet er rigtigt.", today);
    expect(previewSkema(await validateWorkbook(host, today), 2022, today)).toMatchObject({
      outdated: false,
      sourcesOutdated: true,
    });
  });
});

describe("a build", () => {
  test("tells its stages in order", async () => {
    const stages: JobStage[] = [];
    await buildSkema(sample(), 2022, today, { report: (stage) => void stages.push(stage) });
    expect(stages).toEqual(["reading", "checking", "drawing", "writing"]);
  });

  test.each<JobStage>(["reading", "checking", "drawing", "writing"])(
    "stopped as it begins %s has written nothing",
    async (last) => {
      const host = sample();
      const before = host.bytes();
      const stop = new AbortController();
      const report = (stage: JobStage) => {
        if (stage === last) stop.abort();
      };
      await expect(buildSkema(host, 2022, today, { signal: stop.signal, report })).rejects.toThrow(
        expect.objectContaining({ name: "AbortError" }) as Error,
      );
      expect(host.bytes()).toEqual(before);
    },
  );
});
