import { focusAreaNames } from "../../../plan/focus-area";
import type { Plan, SourcedReading } from "../../../plan/model";
import { fold, letters } from "../../../plan/text";

/** One end of an agreed period. */
export interface AgreedEnd {
  /** Undefined where the plan has no row for it. */
  readonly cell: SourcedReading | undefined;
  /** ISO; undefined where the cell is blank or holds no date. */
  readonly date: string | undefined;
}

/** The period of the plan, or of one of its delaftaler. */
export interface AgreedPeriod {
  /** The indsatsområde as the plan names it; undefined for the plan itself. */
  readonly area: string | undefined;
  readonly from: AgreedEnd;
  readonly to: AgreedEnd;
}

/** The plan's own period. */
export function planPeriod({ fields }: Plan): AgreedPeriod {
  const cellOf = (name: string) => [...fields].find(([field]) => letters(field) === letters(name))?.[1];
  return {
    area: undefined,
    from: endOf(cellOf("Periode fra"), "from"),
    to: endOf(cellOf("Periode til"), "to"),
  };
}

/** The periods of the delaftaler, in order. */
export function subAgreementPeriods({ subAgreements }: Plan): AgreedPeriod[] {
  return subAgreements.map(({ focusArea, from, to }) => ({
    area: focusAreaNames[focusArea],
    from: endOf(from, "from"),
    to: endOf(to, "to"),
  }));
}

/** The date a cell holds; of a period or a year alone its first or last day. */
function endOf(cell: SourcedReading | undefined, end: "from" | "to"): AgreedEnd {
  const { date, period } = cell?.reading ?? {};
  const year = /^(?:år )?((?:19|20)\d\d)$/.exec(fold(cell?.raw ?? ""))?.[1];
  const ofYear = year === undefined ? undefined : year + (end === "from" ? "-01-01" : "-12-31");
  return { cell, date: date ?? period?.[end] ?? ofYear };
}
