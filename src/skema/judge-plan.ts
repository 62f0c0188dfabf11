import type { CriterionAssessment } from "../analysis/model";
import type { FocusArea, PlanWorkbook } from "../plan/model";
import { allActivityLines } from "./activity-lines";
import { judgeAll } from "./goal-sheet";
import type { JudgedIndicator } from "./shown-periods";

/** What the skema says of a focus area; a criterion once for each period it has a line for. */
export interface JudgedArea {
  readonly indicators: readonly JudgedIndicator[];
  readonly criteria: readonly CriterionAssessment[];
}

/** What the skema of a year says of every indicator and criterion, without drawing it. */
export function judgePlan(workbook: PlanWorkbook, year: number): Readonly<Record<FocusArea, JudgedArea>> {
  const lines = allActivityLines(workbook.plan, year);
  const { indicators, criteria } = judgeAll(workbook, lines, year);
  const of = (area: FocusArea): JudgedArea => ({
    indicators: indicators[area],
    criteria: lines[area].flatMap(({ key }) => criteria.get(key) ?? []),
  });
  return {
    overall: of("overall"),
    education: of("education"),
    employment: of("employment"),
    crime: of("crime"),
    cohesion: of("cohesion"),
  };
}
