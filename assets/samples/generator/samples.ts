import { emptyWorkbook, openWorkbook } from "../../../src/hosts/file";
import { drawPlanTables } from "../../../src/plan/drawing";
import type { SheetDrawing } from "../../../src/workbook/patch";
import { correctedPlan } from "./kolding/corrected-plan";
import { correctedIndicatorSheets } from "./kolding/corrected-indicator-sheets";
import { correctedTables } from "./kolding/corrected-tables";
import { printedIndicatorSheets } from "./kolding/printed-indicator-sheets";
import { printedPlan } from "./kolding/printed-plan";
import { printedTables } from "./kolding/printed-tables";
import { drawDataSheet } from "./data-sheet";
import type { FactSheet, PlanFacts, Places } from "./facts";
import { drawPlanFacts } from "./plan-sheets";
import { agreedPlan, agreedSheets } from "./slagelse";

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the document's cells stand; undefined where the workbook is no document's. */
  readonly places: Places | undefined;
}

/** The sample workbooks, the same bytes each time: a real plan with its faults, the same corrected, an agreement without baselines. */
export async function makeSamples(): Promise<Sample[]> {
  return [
    await planSample("bylivkolding", printedPlan, [...printedIndicatorSheets, ...printedTables], true),
    await planSample(
      "bylivkolding-rettet",
      correctedPlan,
      [...correctedIndicatorSheets, ...correctedTables],
      false,
    ),
    await agreementSample(),
  ];
}

async function planSample(
  name: string,
  plan: PlanFacts,
  sheets: readonly FactSheet[],
  document: boolean,
): Promise<Sample> {
  const { drawings, places } = drawPlanFacts(plan);
  const data = sheets.map(drawDataSheet);
  const bytes = await write(name, [...drawings, ...data.map((each) => each.drawing)]);
  return {
    name,
    bytes,
    places: document ? inOrder([places, ...data.map((each) => each.places)]) : undefined,
  };
}

async function agreementSample(): Promise<Sample> {
  const data = agreedSheets.map(drawDataSheet);
  const bytes = await write("slagelse", [...drawPlanTables(agreedPlan), ...data.map((each) => each.drawing)]);
  return { name: "slagelse", bytes, places: inOrder(data.map((each) => each.places)) };
}

async function write(name: string, sheets: readonly SheetDrawing[]): Promise<Uint8Array> {
  const host = openWorkbook(emptyWorkbook(), `${name}.xlsx`);
  await host.apply({ sheets, fixes: [] });
  return host.bytes();
}

function inOrder(places: readonly Places[]): Places {
  const all = places.flatMap((each) => Object.entries(each));
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}
