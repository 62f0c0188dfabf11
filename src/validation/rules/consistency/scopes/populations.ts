import type { Figure } from "../../../../cells/reading";
import type { Indicator, Plan, SourcedReading } from "../../../../plan/model";
import { classifyScope } from "../../../../plan/scope";
import { fold, squeeze, words } from "../../../../plan/text";

const nowhere = { sheet: "", cell: "" };

/** Whether two names are of the same population; an empty one is the plan's municipality. */
export function isSamePopulation(one: string, other: string, plan: Plan): boolean {
  if (one === "" || other === "") return one === other || isChosen(one === "" ? other : one, plan, "");
  return isChosen(one, plan, other) || isChosen(other, plan, one);
}

/** Whether one of the names is of the same population. */
export function isAmong(name: string, names: readonly string[], plan: Plan): boolean {
  return names.some((other) => other === name || isSamePopulation(name, other, plan));
}

/**
 * Whether a name is of a population that plans compare themselves with, whichever the indicator has chosen. "Kommunale
 * tilbud" is an answer: a population has a noun for who it is, or the municipality's own name.
 */
export const isPopulation = remembered((name, plan) => {
  if (!["comparison", "other"].includes(classifyScope(name, plan))) return false;
  const own = new Set(words(plan.municipality?.text ?? ""));
  return words(name).some((word) => whoNouns.test(word) || own.has(word) || own.has(word.replace(/s$/, "")));
});

const whoNouns =
  /kommune(?:n|s|ns|r|rne)?$|^kommunegennemsnit|^(?:hhp|landet|danmark)s?$|^helhedsplaner|^lands|^nation|befolkning|politikreds|^region|sektor|(?:afdelinger|områder|organisationer|boliger)(?:ne)?$/;

/** Whether a name is of a population that a *Sammenligning* chooses. */
export function isChosen(name: string, plan: Plan, chosen: string): boolean {
  return classifyScope(name, plan, { comparison: { at: nowhere, text: chosen } }) === "comparison";
}

/** Whether a name is of the plan's whole area by its own name, and not by a word such as "total" or "boligområde". */
export const isNamedArea = remembered((name, plan) => {
  if (classifyScope(name, plan) !== "area") return false;
  return classifyScope(name, { name: undefined, municipality: undefined, departments: [] }) !== "area";
});

/** The same few names stand in very many cells of a plan. */
function remembered(decide: (name: string, plan: Plan) => boolean): (name: string, plan: Plan) => boolean {
  const known = new WeakMap<Plan, Map<string, boolean>>();
  return (name, plan) => {
    const ofPlan = known.get(plan) ?? new Map<string, boolean>();
    known.set(plan, ofPlan);
    const decided = ofPlan.get(name) ?? decide(name, plan);
    ofPlan.set(name, decided);
    return decided;
  };
}

/** What an indicator is compared with: undefined where that is nothing, or not known. */
export function chosenComparison({ comparison }: Indicator, plan: Plan): string | undefined {
  const text = comparison.text.trim();
  if (text === "") return text;
  const parts = text.split(/[;,]| og /).map((part) => part.trim());
  return parts.every((part) => isPopulation(part, plan)) ? text : undefined;
}

/** Whether the plan says that an indicator is compared with nothing. */
export function isCompared({ comparison }: Indicator): boolean {
  return fold(comparison.text) !== "ingen";
}

/** The name a figure has been given by its cell: a name that the reader inferred stands nowhere in it. */
export function printedScope({ scope }: Figure, { raw }: SourcedReading): string | undefined {
  if (scope === undefined || raw.includes(scope)) return scope;
  return squeeze(raw).includes(squeeze(scope)) ? scope : undefined;
}
