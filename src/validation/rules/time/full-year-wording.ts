import { grouped } from "../../../plan/grouped";
import type { Status } from "../../../plan/model";
import type { planTables } from "../../../plan/tables";
import { squeeze } from "../../../plan/text";
import type { CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { yearlyClaim } from "./yearly-claim";

/** A half-year status that tells of a whole year: most likely the words of the year before, or of the criterion. */
export const rule: Rule<"full-year-wording"> = {
  id: "full-year-wording",
  *check(context) {
    const criteria = grouped(context.plan.criteria, ({ id }) => id);
    for (const status of context.plan.statuses) {
      const { period, criterionId } = status;
      if (period?.half === undefined) continue;
      const asked = criteria.get(criterionId)?.[0]?.criterion?.raw ?? "";
      const claimed = inSentence(status, period.year, asked, context) ?? inWords(status, period.year);
      if (claimed === undefined) continue;
      const { at, column, text, claim, original } = claimed;
      yield {
        severity: "warning",
        at,
        params: {
          claim,
          year: period.year,
          half: period.half,
          ...(original === undefined ? {} : { original }),
        },
        subject: subjectOf(criterionId, column, text),
        ...(original === undefined ? {} : { related: [original] }),
      };
    }
  },
};

interface Claimed {
  readonly at: CellAddress;
  readonly column: (typeof planTables)["Status"]["columns"][number];
  readonly text: string;
  readonly claim: string;
  /** The full year's status with the same words. */
  readonly original?: CellAddress;
}

/** A sentence that is the criterion's own quotes it, unless the full year's status was taken over with it. */
function inSentence(
  { status: { at, raw }, criterionId }: Status,
  year: number,
  asked: string,
  { statusesOf }: RuleContext,
): Claimed | undefined {
  const original = statusesOf(criterionId).find(
    ({ period, status }) =>
      period !== undefined && period.half === undefined && squeeze(status.raw) === squeeze(raw),
  )?.status.at;
  const quotes = asked !== "" && squeeze(raw).includes(squeeze(asked));
  if (quotes && original === undefined) return undefined;
  const claim = yearlyClaim(raw, { year, isNarrative: false, isFullYears: original !== undefined });
  if (claim === undefined) return undefined;
  return { at, column: "Status", text: raw, claim, ...(original === undefined ? {} : { original }) };
}

function inWords({ words: { at, text } }: Status, year: number): Claimed | undefined {
  const claim = yearlyClaim(text, { year, isNarrative: true, isFullYears: false });
  return claim === undefined ? undefined : { at, column: "Uddybende ord", text, claim };
}
