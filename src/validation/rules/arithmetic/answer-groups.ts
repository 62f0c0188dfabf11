import type { Figure } from "../../../cells/reading";
import { grouped } from "../../../plan/grouped";
import type { SourcedReading } from "../../../plan/model";
import { squeeze } from "../../../plan/text";

/** The answers to one question in a cell. */
export interface AnswerGroup {
  readonly question: string;
  /** The answers' names: a cell with the same answers as another is the same kind of distribution. */
  readonly answers: string;
  readonly figures: readonly Figure[];
}

/** The shares of a cell's answers, by whose they are and by question. */
export function answerGroups({ reading }: Pick<SourcedReading, "reading">): AnswerGroup[] {
  const shares = reading.values.filter(isShareOfAnswers);
  const groups = grouped(shares, (figure) => `${squeeze(figure.scope ?? "")}|${questionOf(figure)}`);
  return [...groups.values()].flatMap((figures): AnswerGroup[] => {
    const [first] = figures;
    if (first === undefined || figures.length < 2) return [];
    const names = figures.map(({ category }) => squeeze(category ?? ""));
    return [{ question: questionOf(first), answers: names.sort().join("|"), figures }];
  });
}

function isShareOfAnswers({ unit, category }: Figure): boolean {
  return unit === "percent" && category !== undefined && category !== "";
}

/** The question before the answer, where a cell holds several questions. */
function questionOf({ category = "" }: Figure): string {
  const end = category.lastIndexOf(" | ");
  return end === -1 ? "" : category.slice(0, end);
}
