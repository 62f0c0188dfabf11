import { fold } from "../../../plan/text";
import type { MatchedRow } from "../../context";

/** Words of labels and sources whose figures come from asking people on some day, not from a register of a whole year. */
const asking =
  /survey|undersøgelse|spørgeskema|interview|(?<!\p{L})vive(?!\p{L})|livsmestring|trivsel|tryg|tilfreds|tillid|(?<!\p{L})(?:føler|oplever|vurderer)(?!\p{L})|stemt|(?:kommunal|folketings)valg/u;

/** Whether an indicator is measured by a survey or at an election. */
export function isAsked({ indicator, row }: MatchedRow): boolean {
  const sources = row.cells.flatMap(({ column, raw }) => (column.role.kind === "source" ? [raw] : []));
  return [indicator.label.text, indicator.source.text, ...sources].some((text) => asking.test(fold(text)));
}
