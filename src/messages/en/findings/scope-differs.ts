import type { ScopeDiffers } from "../../da/findings/scope-differs";
import { english } from "../../format";
import { periodName, population, populations } from "./consistency-phrases";
import { several } from "./phrases";

const { cell } = english;

export const scopeDiffers = (p: ScopeDiffers) => {
  switch (p.kind) {
    case "comparison":
      return `The number is for ${populations(p.named)}, but the plan compares with ${population(p.chosen)}. Write the number for ${population(p.chosen)}, or correct Sammenligning if the plan compares with ${populations(p.named)}.`;
    case "choice":
      return `The plan compares ${p.id} with ${population(p.chosen)}, but the numbers are for ${populations(p.named)} in ${several(p.periods.map(periodName))}. Correct Sammenligning if those are whom the plan compares with; else find the numbers for ${population(p.chosen)}.`;
    case "area":
      return `The cell is the area's, but it holds a number for ${populations(p.named)} alone. Write the area's number, or move the number to the comparison's column.`;
    case "part":
      return `The number is for ${populations(p.named)} alone, while the indicator's other numbers are for the whole area. Write the number for the whole area, or choose the part in Opgørelse.`;
    case "none":
      return `Sammenligning is "ingen", but ${p.id} has a baseline to compare with (${cell(p.planCell)}). Write whose it is, or delete it.`;
    case "header":
      return `The column is headed "${p.header}" (${cell(p.headerCell)}), but the plan compares ${several(p.ids)} with ${populations(p.chosen)}. Correct Sammenligning if the header is right; else correct the header and check the numbers.`;
    case "years":
      return `The baseline is from ${p.own} here but from ${p.other} in the plan (${cell(p.planCell)}). Correct the years that are wrong.`;
  }
};
