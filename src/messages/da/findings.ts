import { danish, type Amount, type NamedCell } from "../format";

const { amount, cell, list, number, plain } = danish;

const units: Readonly<Record<string, string>> = {
  percent: "procent",
  grade: "karakter",
  count: "antal",
  dkk: "kroner",
  full_year_persons: "helårspersoner",
  points: "point",
  per_1000: "pr. 1.000",
  year: "årstal",
  hours: "timer",
  pe: "PE",
  dwellings: "boliger",
};

const unitName = (unit: string) => units[unit] ?? "tal uden enhed";

type Counted = Amount & { readonly count?: number };

const counted = (figure: Counted) =>
  amount(figure) + (figure.count === undefined ? "" : ` (antal ${number(figure.count)})`);

/** One sentence per rule: what is wrong, with the figures, and what to do. */
export const findings = {
  "baseline-differs": (p: {
    planCell: NamedCell;
    differences: readonly { name: string; plan: Counted; sheet: Counted }[];
    sameAs?: NamedCell & { year: number };
  }) =>
    `Baseline er ${list(p.differences.map(({ name, plan, sheet }) => `${name === "" ? "" : `${name}: `}${counted(sheet)} her, men ${counted(plan)} i planen`))} (${cell(p.planCell)}). ` +
    (p.sameAs === undefined
      ? "Ret det tal, der er forkert."
      : `Planens tal er det samme som målingen for ${plain(p.sameAs.year)} (${cell(p.sameAs)}): ret det, hvis det er taget fra et forkert år.`),
  "out-of-range": (p: { figure: Amount; least: number; most?: number }) =>
    `${amount(p.figure)} er uden for det mulige: ` +
    (p.most === undefined
      ? `tallet kan ikke være under ${number(p.least)}.`
      : `tallet skal ligge mellem ${number(p.least)} og ${number(p.most)}.`) +
    " Ret tallet eller indikatorens enhed.",
  "unit-wrong": (p: { expected: string; printed: string; everywhere?: number }) =>
    p.everywhere === undefined
      ? `Tallet står som ${unitName(p.printed)}, men indikatorens enhed er ${unitName(p.expected)}. Ret enheden i cellen.`
      : `Indikatorens enhed er ${unitName(p.expected)}, men alle ${number(p.everywhere)} celler står som ${unitName(p.printed)}. Ret Enhed i planen, hvis tallene er rigtige.`,
  "unreadable-cell": (p: { raw: string }) =>
    `Cellen kan ikke læses: »${p.raw}«. Skriv ét tal, eller et tal pr. område på hver sin linje.`,
  "value-after-awaited": (p: { year: number; awaited: string; awaitedYear: number }) =>
    `${plain(p.year)} har et tal, men ${plain(p.awaitedYear)} venter stadig på data (»${p.awaited}«). Flyt tallet, hvis det hører til ${plain(p.awaitedYear)}, eller udfyld ${plain(p.awaitedYear)}.`,
} as const;
