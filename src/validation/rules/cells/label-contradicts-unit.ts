import { allCells } from "../../readings";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A cell that calls a percentage a count, or a count a share: "Antal: 16,23%", "Andel: 707". */
export const rule: Rule<"label-contradicts-unit"> = {
  id: "label-contradicts-unit",
  *check(context) {
    for (const { id, column, at, raw } of allCells(context)) {
      const share = shareThatIsCount(raw);
      const count = countThatIsShare(raw);
      const text = count ?? share;
      if (text === undefined) continue;
      yield {
        severity: "warning",
        at,
        params: {
          text,
          promised: count === undefined ? "share" : "count",
          swapped: share !== undefined && count !== undefined,
        },
        subject: subjectOf(id, column, raw),
      };
    }
  },
};

/** What may follow a figure that is said in full. */
const end = String.raw`(?=\s*(?:$|[\n),;]|\.(?:\s|$)|\s\())`;
const figure = String.raw`\d[\d.]*(?:,\d+)?(?![\d.,]*\d)`;
const percentCount = new RegExp(
  String.raw`(?<!\p{L})antal(?:let)?[\s:]{0,4}${figure}\s?(?:%|pct\.?|procent)${end}`,
  "iu",
);
const shareOf = new RegExp(
  String.raw`(?<!\p{L})(?:procent)?andel(?:en)?[\s:]{0,4}(${figure})(\s(?:personer|pers\.|stk\.))?${end}`,
  "iu",
);

function countThatIsShare(raw: string): string | undefined {
  return percentCount.exec(raw)?.[0];
}

/** A share in persons, or one above 100 without a sign that could be a footnote's; a year is neither. */
function shareThatIsCount(raw: string): string | undefined {
  const match = shareOf.exec(raw);
  if (match === null) return undefined;
  const [text, number = "", persons] = match;
  if (persons !== undefined) return text;
  const value = Number(number.replaceAll(".", "").replace(",", "."));
  return value > 100 && !/^(?:19|20)\d\d$/.test(number) ? text : undefined;
}
