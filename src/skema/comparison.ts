import type { Indicator } from "../plan/model";
import type { ComparedWith } from "./layout";
import { normalise } from "./rows";

const none = "ingen";

/** What an indicator is compared with where that is not the municipality; undefined too where it is nothing. */
export function otherComparison({ comparison }: Indicator): string | undefined {
  const text = comparison.text.trim();
  return text === "" || normalise(text) === none || isMunicipality(text) ? undefined : text;
}

/** What the columns of a sheet are called after: the municipality, unless every comparison on the sheet is another. */
export function comparedWith(indicators: readonly Indicator[]): ComparedWith {
  const compared = indicators.filter(({ comparison }) => normalise(comparison.text) !== none);
  const isNever = compared.length > 0 && compared.every((each) => otherComparison(each) !== undefined);
  return isNever ? "other" : "municipality";
}

function isMunicipality(text: string): boolean {
  return normalise(text).includes("kommune");
}
