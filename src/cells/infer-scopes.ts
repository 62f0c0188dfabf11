import type { Entry } from "./entry";
import { isComparison } from "./labels";
import type { ReadingNote } from "./reading";

/** An unlabelled first figure beside a bracketed or municipal one is the area's. */
export function inferScopes(entries: readonly Entry[], notes: ReadingNote[]): void {
  if (entries.some((entry) => entry.role === "place" && isComparison(entry.label ?? "")))
    entries.forEach(toPlace);
  if (entries.length < 2) return;
  const present = new Set(entries);
  for (const entry of entries) {
    const area = entry.pairOf;
    if (area === undefined || !present.has(area)) continue;
    const unlabelled = entry.label === undefined || entry.label === area.label;
    if (unlabelled) {
      if (area.scope === undefined && isScope(area, entries)) continue;
      area.scope ??= "Boligområde";
      entry.scope = "Kommune";
      notes.push({ code: "scope-inferred", text: entry.figure.text });
    } else if (area.label === undefined && area.scope === undefined && isComparison(entry.label ?? "")) {
      area.scope = "Boligområde";
      notes.push({ code: "scope-inferred", text: area.figure.text });
    }
  }
  const [first, second] = entries;
  const plain = first !== undefined && first.label === undefined && first.scope === undefined;
  if (entries.length === 2 && plain && second?.pairOf === undefined && isComparison(second?.label ?? "")) {
    first.scope = "Boligområde";
    notes.push({ code: "scope-inferred", text: first.figure.text });
  }
}

/** "I boligområdet" beside "I kommunen" is a place, not an answer. */
function toPlace(entry: Entry): void {
  if (!/^i \p{L}+$/iu.test(entry.label ?? "")) return;
  entry.role = "place";
  entry.label = entry.label?.slice(2);
}

function isScope(entry: Entry, entries: readonly Entry[]): boolean {
  return entry.label !== undefined && entry.role === "place" && entries.length === 2;
}
