import { grouped } from "../plan/grouped";
import type { Accepted, Finding, RuleId, Severity } from "../validation";
import { keyOfFinding } from "./since-last";

export type Grouping = "sheet" | "rule";

/** How a person looks at the findings. */
export interface FindingsView {
  /** Only these severities; empty: all. */
  readonly severities: readonly Severity[];
  readonly search: string;
  readonly grouping: Grouping;
  /** Groups that are folded, by their key. */
  readonly folded: readonly string[];
  /** The finding that shows its details, by its row's key. */
  readonly open: string | undefined;
}

export type FindingsEvent =
  | { readonly kind: "severity-toggled"; readonly severity: Severity }
  | { readonly kind: "severity-chosen"; readonly severity: Severity }
  | { readonly kind: "searched"; readonly search: string }
  | { readonly kind: "grouped"; readonly grouping: Grouping }
  | { readonly kind: "group-toggled"; readonly group: string }
  | { readonly kind: "row-toggled"; readonly row: string }
  | { readonly kind: "cleared" };

/** Accepted findings come last and begin folded. */
export const acceptedGroup = "accepted";

export const firstView: FindingsView = {
  severities: [],
  search: "",
  grouping: "sheet",
  folded: [acceptedGroup],
  open: undefined,
};

/** The next way of looking. */
export function findingsReducer(view: FindingsView, event: FindingsEvent): FindingsView {
  switch (event.kind) {
    case "severity-toggled":
      return { ...view, severities: toggled(view.severities, event.severity) };
    case "severity-chosen":
      return { ...view, severities: [event.severity], search: "" };
    case "searched":
      return { ...view, search: event.search };
    case "grouped":
      return { ...view, grouping: event.grouping };
    case "group-toggled":
      return { ...view, folded: toggled(view.folded, event.group) };
    case "row-toggled":
      return { ...view, open: view.open === event.row ? undefined : event.row };
    case "cleared":
      return { ...view, severities: [], search: "" };
  }
}

function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((each) => each !== item) : [...items, item];
}

/** A finding with the words a person searches in. */
export interface WordedFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly title: string;
  readonly sentence: string;
  readonly added: boolean;
  readonly accepted?: Accepted["acceptance"];
}

export type Row =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: string;
      readonly name: string;
      readonly count: number;
      readonly folded: boolean;
    }
  | ({
      readonly kind: "finding";
      /** 1-based among those shown. */ readonly position: number;
    } & WordedFinding);

/** The rows to show: groups in the order of their first finding, the accepted ones last. */
export function rowsOf(
  open: readonly WordedFinding[],
  accepted: readonly WordedFinding[],
  view: FindingsView,
  acceptedName: string,
): { readonly rows: readonly Row[]; readonly shown: number } {
  const matches = matcher(view.search);
  const kept = open.filter(
    (each) =>
      (view.severities.length === 0 || view.severities.includes(each.finding.severity)) && matches(each),
  );
  const byGroup = grouped(kept, (each) => groupOf(each, view.grouping));
  const groups = [...byGroup].map(([group, members]) => ({
    group,
    name: nameOf(members, view.grouping),
    members,
  }));
  const keptAccepted = accepted.filter(matches);
  if (keptAccepted.length > 0)
    groups.push({ group: acceptedGroup, name: acceptedName, members: keptAccepted });
  let position = 0;
  const rows = groups.flatMap(({ group, name, members }): Row[] => {
    const folded = view.folded.includes(group);
    const head: Row = { kind: "group", key: `group ${group}`, group, name, count: members.length, folded };
    return [
      head,
      ...(folded ? [] : members.map((each): Row => ({ kind: "finding", position: ++position, ...each }))),
    ];
  });
  return { rows, shown: kept.length };
}

function groupOf({ finding }: WordedFinding, grouping: Grouping): string {
  return grouping === "sheet" ? `sheet ${finding.sheet}` : `rule ${finding.rule}`;
}

function nameOf([first]: readonly WordedFinding[], grouping: Grouping): string {
  if (first === undefined) return "";
  return grouping === "sheet" ? first.finding.sheet : first.title;
}

/** Every word of the search must be in the finding's words, sheet, cell or id, in any order. */
function matcher(search: string): (finding: WordedFinding) => boolean {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return () => true;
  return ({ finding, title, sentence, accepted }) => {
    const { sheet, cell, subject } = finding;
    const text = [title, sentence, sheet, cell, subject?.id, accepted?.reason].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** Findings in words, each with a key of its own that holds from one check to the next. */
export function worded(
  findings: readonly { readonly finding: Finding; readonly accepted?: Accepted["acceptance"] }[],
  words: { readonly title: (rule: RuleId) => string; readonly sentence: (finding: Finding) => string },
  added: ReadonlySet<Finding>,
): WordedFinding[] {
  const seen = new Map<string, number>();
  return findings.map(({ finding, accepted }) => {
    const key = `${accepted === undefined ? "open" : "accepted"}\n${keyOfFinding(finding)}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return {
      key: `${key}\n${times}`,
      finding,
      title: words.title(finding.rule),
      sentence: words.sentence(finding),
      added: added.has(finding),
      ...(accepted !== undefined && { accepted }),
    };
  });
}
