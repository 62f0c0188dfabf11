import type { Amount } from "../../../messages/format";
import type { SourcedTarget } from "../../../plan/model";
import type { CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { countedShares } from "./counted-shares";
import { figureCells, isApproximate } from "./figure-cells";
import { isPrintedAs } from "./printed";
import { shareOf, statedShares, type StatedShare } from "./stated-shares";

/**
 * A share that its own "X ud af Y" does not give: in a figure's cell, a target, a status or its words; and a share of a
 * table that the counts beside it do not give, while they give the others.
 */
export const rule: Rule<"share-not-reproducible"> = {
  id: "share-not-reproducible",
  *check(context) {
    for (const { id, column, at, raw, shares } of placesWithShares(context)) {
      for (const { share, n, total } of shares) {
        if (isPrintedAs((100 * n) / total, share)) continue;
        yield {
          severity: "error",
          at,
          params: paramsOf({ share, n, total }),
          subject: subjectOf(id, column, raw),
        };
      }
    }
    for (const { label, column, cell, stated, others } of context.dataTables.flatMap(countedShares)) {
      yield {
        severity: "error",
        at: cell.at,
        params: paramsOf(stated),
        subject: subjectOf(label, column, cell.raw),
        related: others.map(({ at }) => at),
      };
    }
  },
};

function paramsOf({ share: { value, decimals }, n, total }: StatedShare): {
  share: Amount;
  computed: number;
  n: number;
  total: number;
} {
  return { share: { value, decimals, unit: "percent" }, computed: (100 * n) / total, n, total };
}

interface PlaceWithShares {
  readonly id: string;
  readonly column: string;
  readonly at: CellAddress;
  readonly raw: string;
  readonly shares: readonly StatedShare[];
}

function* placesWithShares(context: RuleContext): Iterable<PlaceWithShares> {
  for (const { id, column, cell } of figureCells(context)) {
    if (isApproximate(cell)) continue;
    const { at, raw, reading } = cell;
    yield {
      id,
      column,
      at,
      raw,
      shares: distinct([...reading.values.flatMap(shareOf), ...statedShares(raw)]),
    };
  }
  const { indicators, criteria, statuses } = context.plan;
  for (const { id, target } of indicators) yield* inTarget(id, "Måltal", target);
  for (const { id, criterion, target } of criteria) {
    yield* inTarget(id, "Succeskriterie", criterion);
    yield* inTarget(id, "Måltal", target);
  }
  for (const { criterionId: id, status, result, words } of statuses) {
    yield { id, column: "Status", ...status, shares: statedShares(status.raw) };
    if (result !== undefined) yield { id, column: "Resultat", ...result, shares: statedShares(result.raw) };
    yield { id, column: "Uddybende ord", at: words.at, raw: words.text, shares: statedShares(words.text) };
  }
}

/** "70 % (6 ud af 8)" as a limit is right where 6 is the first of 8 that reaches it. */
function* inTarget(id: string, column: string, target: SourcedTarget | undefined): Iterable<PlaceWithShares> {
  if (target === undefined) return;
  const shares = statedShares(target.raw).filter(
    ({ share, n, total }) =>
      ![Math.ceil, Math.floor].some((round) => round((share.value * total) / 100) === n),
  );
  yield { id, column, at: target.at, raw: target.raw, shares };
}

function distinct(shares: readonly StatedShare[]): StatedShare[] {
  const keyed = new Map(
    shares.map((stated) => [`${stated.share.value}|${stated.n}|${stated.total}`, stated]),
  );
  return [...keyed.values()];
}
