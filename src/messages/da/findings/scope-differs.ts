import { danish, type NamedCell } from "../../format";
import { periodName, population, populations, type NamedPeriod } from "./consistency-phrases";
import { several } from "./phrases";

const { cell } = danish;

/** Figures of somebody else than their place says, by where the fault lies. */
export type ScopeDiffers =
  | { kind: "comparison"; named: readonly string[]; chosen: string }
  | {
      kind: "choice";
      id: string;
      named: readonly string[];
      chosen: string;
      periods: readonly NamedPeriod[];
    }
  | { kind: "area" | "part"; named: readonly string[] }
  | { kind: "none"; id: string; planCell: NamedCell }
  | {
      kind: "header";
      header: string;
      headerCell: NamedCell;
      ids: readonly string[];
      chosen: readonly string[];
    }
  | { kind: "years"; own: string; other: string; planCell: NamedCell };

export const scopeDiffers = (p: ScopeDiffers) => {
  switch (p.kind) {
    case "comparison":
      return `Tallet er for ${populations(p.named)}, men planen sammenligner med ${population(p.chosen)}. Skriv tallet for ${population(p.chosen)}, eller ret Sammenligning, hvis planen sammenligner med ${populations(p.named)}.`;
    case "choice":
      return `Planen sammenligner ${p.id} med ${population(p.chosen)}, men tallene er for ${populations(p.named)} i ${several(p.periods.map(periodName))}. Ret Sammenligning, hvis det er dem, planen sammenligner med; find ellers tallene for ${population(p.chosen)}.`;
    case "area":
      return `Cellen er boligområdets, men har kun et tal for ${populations(p.named)}. Skriv boligområdets tal, eller flyt tallet til sammenligningens kolonne.`;
    case "part":
      return `Tallet er kun for ${populations(p.named)}, mens indikatorens andre tal er for hele området. Skriv tallet for hele området, eller vælg delen i Opgørelse.`;
    case "none":
      return `Sammenligning er »ingen«, men ${p.id} har en baseline at sammenligne med (${cell(p.planCell)}). Skriv, hvem den gælder, eller slet den.`;
    case "header":
      return `Kolonnen hedder »${p.header}« (${cell(p.headerCell)}), men planen sammenligner ${several(p.ids)} med ${populations(p.chosen)}. Ret Sammenligning, hvis overskriften har ret; ret ellers overskriften og kontrollér tallene.`;
    case "years":
      return `Baseline er fra ${p.own} her, men fra ${p.other} i planen (${cell(p.planCell)}). Ret de årstal, der er forkerte.`;
  }
};
