import { selectFigures } from "../../../../plan/breakdown";
import { grouped } from "../../../../plan/grouped";
import type { Indicator, Plan, SourcedReading } from "../../../../plan/model";
import { classifyScope } from "../../../../plan/scope";
import { squeeze } from "../../../../plan/text";
import type { RuleContext } from "../../../context";
import type { Observation } from "../../../rule";
import { subjectOf } from "../../../subject";
import { isPopulation, printedScope } from "./populations";

/** Cells of the area that hold the comparison's figure alone, or that of one part of an area measured as a whole elsewhere. */
export function* wrongAreas(
  indicator: Indicator,
  context: RuleContext,
): Iterable<Observation<"scope-differs">> {
  const cells = areaCells(indicator, context);
  const whole = cells.filter(({ names }) => names.some((name) => name.of === "area"));
  const compared = cells.filter(({ names }) => names.every((name) => name.of === "population"));
  const known = new Set(whole.flatMap(({ names }) => names.map(({ scope }) => squeeze(scope))));
  const parts = cells.filter((each) => isOnePart(each, known, indicator, context.plan));
  yield* found("area", compared, whole.length > 0, indicator, context);
  if (parts.length < whole.length) yield* found("part", parts, false, indicator, context);
}

interface AreaCell {
  readonly cell: SourcedReading;
  /** Whether its header says that it is the area's. */
  readonly isBaseline: boolean;
  readonly names: readonly { readonly scope: string; readonly of: "area" | "part" | "population" }[];
}

function areaCells(indicator: Indicator, { plan, rowsOf }: RuleContext): AreaCell[] {
  if (/kommun/i.test(indicator.label.text)) return [];
  const cells: Omit<AreaCell, "names">[] = [{ cell: indicator.baselineArea, isBaseline: true }];
  for (const { row } of rowsOf(indicator.id)) {
    for (const cell of row.cells) {
      const { role } = cell.column;
      const isBaseline = role.kind === "baseline-area";
      if ((isBaseline || role.kind === "measurement") && role.scope === undefined)
        cells.push({ cell, isBaseline });
    }
  }
  return cells
    .filter(({ cell }) => cell.reading.values.length > 0 && !tellsWhy(cell.raw))
    .map((each) => ({ ...each, names: namesIn(each.cell, plan, indicator) }));
}

function namesIn(cell: SourcedReading, plan: Plan, indicator: Indicator): AreaCell["names"] {
  return cell.reading.values.map((figure) => {
    const scope = printedScope(figure, cell) ?? "";
    const isPart = classifyScope(scope, plan, indicator) !== "area";
    return { scope, of: isPopulation(scope, plan) ? "population" : isPart ? "part" : "area" };
  });
}

/** "- (Kommune 85 %)": the cell itself says that the area has no figure. */
function tellsWhy(raw: string): boolean {
  return /^\s*[-–—*](?![\d.,])|\b(?:data|tilgængelig\w*|mangler|ukendt)\b/i.test(raw);
}

/** A single part of the area that is no choice of the plan's, and known to be a part: by Områder, or beside a whole. */
function isOnePart(
  { cell, names }: AreaCell,
  besideWhole: ReadonlySet<string>,
  { breakdowns, label }: Indicator,
  plan: Plan,
): boolean {
  const [first] = names;
  if (first?.of !== "part" || names.some(({ scope }) => squeeze(scope) !== squeeze(first.scope)))
    return false;
  if (breakdowns.some((each) => selectFigures(each, cell.reading.values).figures.length > 0)) return false;
  if (squeeze(label.text).includes(squeeze(first.scope))) return false;
  return besideWhole.has(squeeze(first.scope)) || isDepartment(first.scope, plan);
}

function isDepartment(scope: string, { departments }: Plan): boolean {
  const wanted = squeeze(scope).replace("afdeling", "afd");
  return departments.some(({ quarter, organisation, department, name }) => {
    const number = `afd${squeeze(department.text)}`;
    return [quarter.text, name.text, number, organisation.text + number].map(squeeze).includes(wanted);
  });
}

function* found(
  kind: "area" | "part",
  cells: readonly AreaCell[],
  isCertain: boolean,
  { id }: Indicator,
  context: RuleContext,
): Iterable<Observation<"scope-differs">> {
  for (const [, group] of grouped(cells, ({ names }) => names.map(({ scope }) => scope).join("\n"))) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const { at, raw } = first.cell;
    yield {
      severity: isCertain && group.some(({ isBaseline }) => isBaseline) ? "error" : "warning",
      at,
      params: { kind, named: [...new Set(first.names.map(({ scope }) => scope))] },
      subject: subjectOf(id, context.columnAt(at), raw),
      related: others.map(({ cell }) => cell.at),
    };
  }
}
