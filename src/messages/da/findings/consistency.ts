import { danish, type Amount, type NamedCell } from "../../format";
import {
  agedText,
  capital,
  periodName,
  populations,
  voice,
  type AgedText,
  type NamedPeriod,
  type Voice,
} from "./consistency-phrases";
import { scopeDiffers } from "./scope-differs";
import { years, several, quoted, counted, type Counted } from "./phrases";

const { amount, cell, list, number, plain } = danish;

/** One sentence per rule about plan against sheet, plan against plan: what is wrong, with the figures, and what to do. */
export const sentences = {
  "age-group-differs": (p: { own: AgedText; other: AgedText & { cell: NamedCell } }) =>
    `${capital(agedText(p.own))}, men ${agedText(p.other)} (${cell(p.other.cell)}). Ret aldersgruppen dér, hvor den er forkert, så mål, indikator og tal gælder de samme.`,
  "baseline-against-measurement": (p: {
    year: number;
    name: string;
    baseline: Counted;
    measured: Counted;
    measuredCell: NamedCell;
  }) =>
    `Baseline for ${plain(p.year)} er ${p.name === "" ? "" : `${p.name}: `}${counted(p.baseline)} her, men ${plain(p.year)} er målt til ${counted(p.measured)} (${cell(p.measuredCell)}). Ret det tal, der er forkert.`,
  "baseline-differs": (p: {
    planCell: NamedCell;
    differences: readonly {
      name: string;
      plan: Counted;
      sheet: Counted;
      years?: { plan: number; sheet: number };
    }[];
    sameAs?: NamedCell & { whose: "plan" | "sheet"; year: number };
  }) =>
    `Baseline er ${several(
      p.differences.map(
        ({ name, plan, sheet, years: of }) =>
          `${name === "" ? "" : `${name}: `}${counted(sheet)}${of === undefined ? "" : ` i ${plain(of.sheet)}`} her, ` +
          `men ${counted(plan)}${of === undefined ? "" : ` i ${plain(of.plan)}`} i planen`,
      ),
    )} (${cell(p.planCell)}). ` +
    (p.sameAs === undefined
      ? "Ret det tal, der er forkert."
      : `${p.sameAs.whose === "plan" ? "Planens" : "Arkets"} tal er det samme som målingen for ${plain(p.sameAs.year)} (${cell(p.sameAs)}): ret det, hvis det er taget fra et forkert år.`),
  "baseline-missing": (p: { ids: readonly string[] }) =>
    p.ids.length === 1
      ? `${several(p.ids)} har ingen baseline, hverken i planen eller på et indikatorark. Skriv baseline, eller hvorfor der ingen er.`
      : `Ingen af indikatorerne har en baseline (${several(p.ids)}). Skriv baseline, eller hvorfor der ingen er.`,
  "baseline-only-on-sheet": (p: { id: string; sheetCell: NamedCell; isComparison: boolean }) =>
    `${p.id} har ingen baseline ${p.isComparison ? "for sammenligningen " : ""}i planen, men den står i ${cell(p.sheetCell)}. Skriv den også i planen.`,
  "breakdown-not-found": (p: { missing: readonly string[]; choices: readonly string[] }) =>
    `Opgørelse nævner ${quoted(p.missing)}, men ingen af indikatorens celler har en sådan del.` +
    (p.choices.length === 0 ? " Ret eller slet Opgørelse." : ` Vælg mellem ${quoted(p.choices)}.`),
  "comparison-changes": (p: {
    was: NamedPeriod & { names: readonly string[]; cell: NamedCell };
    now: readonly { names: readonly string[]; periods: readonly NamedPeriod[] }[];
  }) =>
    `Sammenligningen er ${populations(p.was.names)} i ${periodName(p.was)} (${cell(p.was.cell)}), men ${several(p.now.map(({ names: who, periods }) => `${populations(who)} i ${several(periods.map(periodName))}`))}. To udviklinger kan kun holdes op mod hinanden, når det er de samme, der måles: find tallene for én af dem.`,
  "comparison-not-measured": (p: { years: readonly number[]; comparison: string; baselineCell: NamedCell }) =>
    `Området er målt i ${years(p.years)}, men ${p.comparison === "" ? "kommunen" : `sammenligningen »${p.comparison}«`} er det ikke, selv om den har en baseline (${cell(p.baselineCell)}). Skriv tallet, eller hvorfor det mangler.`,
  "conflicting-sources": (p: {
    differences: readonly (NamedPeriod & {
      name: string;
      own: Counted;
      other: Counted;
      otherCell: NamedCell;
    })[];
  }) =>
    `${capital(
      several(
        p.differences.map(
          (each) =>
            `${periodName(each)} er ${each.name === "" ? "" : `${each.name}: `}${counted(each.own)} her, men ${counted(each.other)} i ${cell(each.otherCell)}`,
        ),
      ),
    )}. Find ud af, hvilken kilde der gælder, og ret den anden.`,
  "direction-conflict": (p: { own: Voice; others: readonly Voice[] }) =>
    `${capital(voice({ source: p.own.source, ways: p.own.ways, text: p.own.text }))}, men ${list(p.others.map(voice))}. Ret det, der er forkert, så de siger det samme.`,
  "scope-differs": scopeDiffers,
  "several-values": (p: { id: string; choices: readonly string[]; cells: number }) =>
    `${p.id} har flere værdier i ${p.cells === 1 ? "én celle" : `${number(p.cells)} celler`}, og planen siger ikke, hvilken der tæller. ` +
    (p.choices.length === 0
      ? "Skriv i cellen, hvad hvert tal er, og vælg i Opgørelse."
      : `Vælg i Opgørelse: ${quoted(p.choices)}.`),
  "status-conflict": (p: {
    id: string;
    year: number;
    half?: number;
    own: Amount;
    other: Amount;
    otherCell: NamedCell;
  }) =>
    `${p.id} er ${amount(p.own)} her, men ${amount(p.other)} i ${cell(p.otherCell)} for samme periode (${p.half === undefined ? "" : `${plain(p.half)}. halvår `}${plain(p.year)}). Ret det tal, der er forkert, eller slet den ene række.`,
  "target-ambiguous": (p: {
    text: string;
    size: number;
    /** Whether the number has no unit at all. */
    isBare: boolean;
    levels?: { baseline: Amount; byPercent: Amount; byPoints: Amount };
  }) =>
    p.isBare
      ? `»${p.text}« siger ikke, om det er ${number(p.size)} % eller ${number(p.size)} procentpoint. Skriv enheden, eller skriv det tal, der skal nås.`
      : `»${p.text}« kan være ${number(p.size)} % af baseline eller ${number(p.size)} procentpoint` +
        (p.levels === undefined
          ? ""
          : `: fra ${amount(p.levels.baseline)} til ${amount(p.levels.byPercent)} eller til ${amount(p.levels.byPoints)}`) +
        ". Skriv »procentpoint«, hvis det er det, eller skriv det tal, der skal nås.",
  "target-behind-baseline": (p: {
    target: Amount;
    baseline: Amount;
    direction: "up" | "down";
    /** Where the target is somebody else's level. */
    words?: string;
  }) =>
    `Måltallet ${amount(p.target)}${p.words === undefined ? "" : ` (»${p.words}«)`} er ${p.direction === "up" ? "lavere" : "højere"} end baseline (${amount(p.baseline)}), selv om tallet skal ${p.direction === "up" ? "op" : "ned"}. Ret måltallet, baseline eller retningen.`,
  "target-conflict": (p: {
    own: number;
    others: readonly { value: number; criterion?: string; cell: NamedCell }[];
  }) =>
    `Måltallet er ${number(p.own)} her, men ${list(
      p.others.map(
        ({ value, criterion, cell: place }) =>
          `${number(value)} i ${criterion === undefined ? "teksten" : `succeskriteriet ${criterion}`} (${cell(place)})`,
      ),
    )} om det samme. Ret det, der er forkert, så de er ens.`,
} as const;

/** Each rule's name in a few words: the heading over its sentence. */
export const names: Readonly<Record<keyof typeof sentences, string>> = {
  "age-group-differs": "Aldersgrupper er ikke de samme",
  "baseline-against-measurement": "Baseline mod årets måling",
  "baseline-differs": "Baseline er ikke den samme",
  "baseline-missing": "Baseline mangler",
  "baseline-only-on-sheet": "Baseline mangler i planen",
  "breakdown-not-found": "Opgørelse findes ikke",
  "comparison-changes": "Sammenligningen skifter",
  "comparison-not-measured": "Sammenligning mangler",
  "conflicting-sources": "Kilder er uenige",
  "direction-conflict": "To retninger",
  "scope-differs": "Tal for de forkerte",
  "several-values": "Flere værdier i en celle",
  "status-conflict": "To forskellige statustal",
  "target-ambiguous": "Måltal kan læses på to måder",
  "target-behind-baseline": "Måltal bag baseline",
  "target-conflict": "Måltal er uenige",
};
