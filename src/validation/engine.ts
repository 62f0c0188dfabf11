import { addressKey, fromA1, type CellAddress } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { RuleContext } from "./context";
import { severities, type Finding, type RuleId } from "./finding";
import type { AnyRule } from "./rule";

/** What the rules find, each fault once: findings that a rule yields are folded into those of its roots. */
export function findingsOf(registry: readonly AnyRule[], context: RuleContext): Finding[] {
  const found = new Map<RuleId, Finding[]>();
  for (const rule of registry) found.set(rule.id, [...reportedBy(rule, context)]);
  for (const rule of registry) fold(rule, found);
  return [...found.values()].flat();
}

function* reportedBy(rule: AnyRule, context: RuleContext): Iterable<Finding> {
  for (const { at, ...observation } of rule.check(context)) {
    yield { rule: rule.id, sheet: at.sheet, cell: at.cell, ...observation };
  }
}

/** Folds a rule's findings into those of the rules it yields to, where they stand at the same cell. */
function fold(rule: AnyRule, found: Map<RuleId, Finding[]>): void {
  for (const id of rule.yieldsTo ?? []) {
    const roots = [...(found.get(id) ?? [])];
    const rootAt = indexByCell(roots);
    const left = (found.get(rule.id) ?? []).filter((finding) => {
      const index = rootAt.get(addressKey(finding));
      const root = index === undefined ? undefined : roots[index];
      if (index === undefined || root === undefined) return true;
      roots[index] = withRelated(root, finding.related ?? []);
      return false;
    });
    found.set(id, roots);
    found.set(rule.id, left);
  }
}

function indexByCell(findings: readonly Finding[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [position, finding] of findings.entries()) {
    for (const address of [finding, ...(finding.related ?? [])]) {
      const key = addressKey(address);
      if (!index.has(key)) index.set(key, position);
    }
  }
  return index;
}

function withRelated(root: Finding, further: readonly CellAddress[]): Finding {
  const known = new Set([root, ...(root.related ?? [])].map(addressKey));
  const added = further.filter((address) => !known.has(addressKey(address)));
  return added.length === 0 ? root : { ...root, related: [...(root.related ?? []), ...added] };
}

/** Severity, then the workbook's order of sheets, then row and column, then rule. */
export function ordered(findings: readonly Finding[], snapshot: WorkbookSnapshot): Finding[] {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const placed = findings.map((finding) => {
    const position = fromA1(finding.cell) ?? { row: 0, column: 0 };
    const sheet = sheets.get(finding.sheet) ?? -1;
    return { finding, place: [severities.indexOf(finding.severity), sheet, position.row, position.column] };
  });
  placed.sort((one, other) => {
    for (const [index, value] of one.place.entries()) {
      const difference = value - (other.place[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return one.finding.rule < other.finding.rule ? -1 : one.finding.rule > other.finding.rule ? 1 : 0;
  });
  return placed.map(({ finding }) => finding);
}
