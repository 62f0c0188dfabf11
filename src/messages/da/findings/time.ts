import { danish, type Amount, type NamedCell } from "../../format";
import { quoted, several, years } from "./phrases";

const { amount, cell, date, list, number, plain } = danish;

interface Period {
  readonly year: number;
  readonly half?: 1 | 2;
}

const period = ({ year, half }: Period) =>
  half === undefined ? plain(year) : `${half}. halvår ${plain(year)}`;

/** The size of a change, in the measure that suits its unit. */
interface Size {
  readonly value: number;
  readonly measure: "points" | "number" | "percent";
}

const size = ({ value, measure }: Size) =>
  measure === "points"
    ? `${number(value, 1)} procentpoint`
    : measure === "percent"
      ? `${number(value, 0)}\u00a0%`
      : number(value, 1);

const figureOf = (each: { readonly figure: Amount; readonly year: number }) =>
  `${amount(each.figure)} i ${plain(each.year)}`;

const dateProblems = {
  year: "har et årstal, der ikke kan være rigtigt",
  month: "har en måned, der ikke findes",
  day: "er en dag, der ikke findes",
  separator: "mangler tegnet mellem måned og år",
  backwards: "slutter, før det begynder",
};

/** One sentence per rule about years, dates and the course of the figures: what is wrong, with the figures, and what to do. */
export const sentences = {
  "available-too-early": (p: Period & { raw: string; end: string; cells: number }) =>
    `»${p.raw}« lover tal for ${period(p)}, som først slutter ${date(p.end)}${p.cells === 1 ? "" : ` (${number(p.cells)} celler)`}. Tal kan først gøres op bagefter: kontrollér, hvornår de kommer.`,
  "baseline-after-measurement": (p: { ids: readonly string[]; baseline: number; first: number }) =>
    `Baseline er fra ${plain(p.baseline)}, men ${several(p.ids)} er målt allerede i ${plain(p.first)} og har intet tal for ${plain(p.baseline)}. Kontrollér baselineåret og kolonnens år.`,
  "baseline-equals-other-year": (p: {
    baselineYear: number;
    year: number;
    other: NamedCell;
    right?: NamedCell;
  }) =>
    p.right === undefined
      ? `Baseline for ${plain(p.baselineYear)} har præcis de samme tal som målingen for ${plain(p.year)} (${cell(p.other)}). Kontrollér, at tallene ikke er taget fra et forkert år.`
      : `Baseline for ${plain(p.baselineYear)} har præcis de samme tal som ${plain(p.year)} (${cell(p.other)}), men ${plain(p.baselineYear)} har andre tal (${cell(p.right)}). Ret tallene eller baselineåret.`,
  "baseline-year-differs": (
    p:
      | { plan: readonly number[]; sheet: readonly number[]; planCell: NamedCell }
      | {
          named: number;
          text: string;
          stated: readonly number[];
          statedCell: NamedCell;
          ids: readonly string[];
        },
  ) =>
    "named" in p
      ? `»${p.text}« siger, at baseline er fra ${plain(p.named)}, men baselineåret for ${several(p.ids)} er ${years(p.stated)} (${cell(p.statedCell)}). Ret det år, der er forkert.`
      : `Baselineåret er ${years(p.sheet)} her, men ${years(p.plan)} i planen (${cell(p.planCell)}). Ret det år, der er forkert.`,
  "baseline-year-missing": (p: { ids: readonly string[] }) =>
    p.ids.length === 1
      ? `${several(p.ids)} har en baseline uden år. Skriv, hvilket år tallet er fra.`
      : `Baselinetallene har ingen år (${several(p.ids)}). Skriv, hvilket år tallene er fra.`,
  "column-copied": (p: Period & { previous: number; equal: number; rows: number }) =>
    `Kolonnen ${period(p)} gentager kolonnen for ${plain(p.previous)}: ${number(p.equal)} af ${number(p.rows)} rækker har samme tal. Skriv tallene for ${period(p)}, hvis de er kopieret.`,
  "date-implausible": (p: { text: string; problem: keyof typeof dateProblems; meant?: string }) =>
    `»${p.text}« ${dateProblems[p.problem]}. ${p.meant === undefined ? "Ret datoen." : `Mente du »${p.meant}«?`}`,
  "full-year-wording": (p: Period & { claim: string; original?: NamedCell }) =>
    p.original === undefined
      ? `»${p.claim}« gælder et helt år, men status er for ${period(p)}. Skriv, hvad der er nået i halvåret.`
      : `»${p.claim}« gælder et helt år, men status er for ${period(p)} og har samme ordlyd som helårets (${cell(p.original)}). Skriv, hvad der er nået i halvåret.`,
  "measurement-outside-plan": (
    p: { years: readonly number[] } & ({ end: number } | { start: number; oldest: number }),
  ) =>
    "end" in p
      ? `Tabellen har tal for ${years(p.years)}, men planen slutter i ${plain(p.end)}. Kontrollér årstallet og planens periode.`
      : `Tabellen har tal for ${years(p.years)}, længe før planen begynder i ${plain(p.start)}. Kontrollér årstallene, eller udelad år før ${plain(p.oldest)}.`,
  "missing-measurement": (p: { id?: string; years: readonly number[] }) =>
    p.id === undefined
      ? `Ingen rækker har tal for ${years(p.years)}, selv om tallene burde være kommet. Skriv tallene, eller hvorfor de mangler.`
      : `${p.id} har intet tal for ${years(p.years)}, selv om tallene burde være kommet. Skriv tallet, eller hvorfor det mangler.`,
  "overdue-data": (p: { raw: string; due: string }) =>
    `»${p.raw}«: data skulle være kommet senest ${date(p.due)}. Hent tallet, eller skriv, hvornår det kommer.`,
  "period-differs": (p: {
    areas: readonly string[];
    from?: { own: string; plan: string };
    to?: { own: string; plan: string };
  }) => {
    const differences = [
      ...(p.from === undefined ? [] : [`begynder ${date(p.from.own)}, men planen ${date(p.from.plan)}`]),
      ...(p.to === undefined ? [] : [`slutter ${date(p.to.own)}, men planen ${date(p.to.plan)}`]),
    ];
    return `${p.areas.length === 1 ? "Delaftalen" : "Delaftalerne"} ${quoted(p.areas)} ${list(differences)}. Ret den dato, der er forkert.`;
  },
  "period-not-whole-months": (p: { end: "from" | "to"; date: string }) =>
    p.end === "from"
      ? `Perioden begynder ${date(p.date)} og ikke den første i en måned. Kontrollér datoen.`
      : `Perioden slutter ${date(p.date)} og ikke den sidste dag i en måned. Kontrollér datoen.`,
  "plan-period": (
    p:
      | { kind: "missing"; fields: readonly string[] }
      | { kind: "unreadable"; raw: string }
      | { kind: "reversed" | "length"; from: string; to: string; area?: string },
  ) => {
    if (p.kind === "missing") return `Planen mangler ${quoted(p.fields)}. Skriv datoen, fx 1. januar 2022.`;
    if (p.kind === "unreadable") return `»${p.raw}« er ingen dato. Skriv den som fx 31-12-2025.`;
    const own = p.area === undefined ? "Planen" : `Delaftalen »${p.area}«`;
    return p.kind === "reversed"
      ? `${own} slutter ${date(p.to)}, før den begynder ${date(p.from)}. Ret den dato, der er forkert.`
      : `${own} løber fra ${date(p.from)} til ${date(p.to)}, men en plan varer mellem ét og otte år. Kontrollér datoerne.`;
  },
  "rows-swapped": (p: {
    figure: Amount;
    baseline: Amount;
    other: { id: string; figure: Amount; cell: NamedCell; baseline: Amount };
  }) =>
    `${amount(p.figure)} passer med baseline for ${p.other.id} (${amount(p.other.baseline)}) og ikke med rækkens egen (${amount(p.baseline)}); i ${cell(p.other.cell)} er det omvendt (${amount(p.other.figure)}). Kontrollér, om de to rækkers tal er byttet om.`,
  "status-not-over": (
    p: Period & { statuses: number } & ({ asOf: string } | { from: string } | { to: string }),
  ) => {
    const rows = p.statuses === 1 ? "Et resultat" : `${number(p.statuses)} resultater`;
    if ("asOf" in p)
      return `${rows} er skrevet for ${period(p)}, men perioden var ikke slut pr. ${date(p.asOf)}. Ret perioden, hvis resultatet er for noget andet.`;
    return "from" in p
      ? `${rows} er skrevet for ${period(p)}, men planen begynder først ${date(p.from)}. Ret perioden.`
      : `${rows} er skrevet for ${period(p)}, men planen slutter ${date(p.to)}. Ret perioden.`;
  },
  "target-year-implausible": (p: {
    ids: readonly string[];
    kind: "before-baseline" | "before-plan" | "after-plan";
    year: number;
    limit: number;
  }) => {
    const than = {
      "before-baseline": `før baselineåret ${plain(p.limit)}`,
      "before-plan": `før planen begynder i ${plain(p.limit)}`,
      "after-plan": `efter planens slutning i ${plain(p.limit)}`,
    };
    return `Målåret ${plain(p.year)} for ${several(p.ids)} ligger ${than[p.kind]}. Kontrollér målåret.`;
  },
  "unusual-jump": (p: {
    figure: Amount;
    year: number;
    neighbours: readonly { readonly figure: Amount; readonly year: number }[];
    change: Size;
    usual?: Size;
    meant?: Amount;
  }) => {
    const usual = p.usual === undefined ? "" : `; ellers ændrer rækken sig højst ${size(p.usual)} om året`;
    const advice =
      p.meant === undefined
        ? "Kontrollér tallet, eller skriv i en note, hvorfor det ændrer sig."
        : `Kontrollér cifrene: mente du ${amount(p.meant)}?`;
    const distance = `${p.neighbours.length > 1 ? "mindst " : ""}${size(p.change)}`;
    return `${figureOf(p)} ligger ${distance} fra ${list(p.neighbours.map(figureOf))}${usual}. ${advice}`;
  },
  "unusual-magnitude": (p: { figure: Amount; least: number; most: number }) =>
    `${amount(p.figure)} er langt fra rækkens andre tal, som ligger mellem ${number(p.least)} og ${number(p.most)}. Kontrollér komma og cifre.`,
  "value-after-awaited": (p: { year: number; awaited: string; awaitedYear: number }) =>
    `${plain(p.year)} har et tal, men ${plain(p.awaitedYear)} venter stadig på data (»${p.awaited}«). Flyt tallet, hvis det hører til ${plain(p.awaitedYear)}, eller udfyld ${plain(p.awaitedYear)}.`,
  "year-implausible": (p: { year: number; least: number; most: number }) =>
    `Året ${plain(p.year)} er usandsynligt: et baselineår ligger mellem ${plain(p.least)} og ${plain(p.most)}. Ret året.`,
  "year-not-over": (p: Period & { asOf: string; figures: number }) => {
    const figures = p.figures === 1 ? "ét tal" : `${number(p.figures)} tal`;
    return p.half === undefined
      ? `Kolonnen ${plain(p.year)} har ${figures}, men året var ikke slut pr. ${date(p.asOf)}. Skriv »1. halvår ${plain(p.year)}« i overskriften, hvis det er et halvår, eller flyt tallene til deres år.`
      : `Kolonnen ${period(p)} har ${figures}, men halvåret var ikke slut pr. ${date(p.asOf)}. Flyt tallene til deres periode, eller vent, til halvåret er gjort op.`;
  },
} as const;

/** Each rule's name in a few words: the heading over its sentence. */
export const names: Readonly<Record<keyof typeof sentences, string>> = {
  "available-too-early": "Data lovet for tidligt",
  "baseline-after-measurement": "Baseline er senere end målingerne",
  "baseline-equals-other-year": "Baseline ligner et andet år",
  "baseline-year-differs": "Baselineår er ikke det samme",
  "baseline-year-missing": "Baselineår mangler",
  "column-copied": "Kolonne gentager året før",
  "date-implausible": "Usandsynlig dato",
  "full-year-wording": "Halvår omtalt som helt år",
  "measurement-outside-plan": "Måling uden for planen",
  "missing-measurement": "Måling mangler",
  "overdue-data": "Data er forsinkede",
  "period-differs": "Delaftalens periode er en anden",
  "period-not-whole-months": "Periode midt i en måned",
  "plan-period": "Planens periode",
  "rows-swapped": "Rækker byttet om",
  "status-not-over": "Status for forkert periode",
  "target-year-implausible": "Usandsynligt målår",
  "unusual-jump": "Usædvanligt spring",
  "unusual-magnitude": "Usædvanligt tal",
  "value-after-awaited": "Tal efter et år uden",
  "year-implausible": "Usandsynligt år",
  "year-not-over": "Perioden er ikke slut",
};
