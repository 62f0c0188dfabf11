import { danish, type Amount } from "../../format";
import { unitName } from "../units";
import { quoted } from "./phrases";

const { amount, number } = danish;

const decimals = (count: number) => (count === 1 ? "én decimal" : `${number(count)} decimaler`);

/** How many cells a fault concerns, where it is more than the one that is shown. */
const inCells = (cells = 1) => (cells === 1 ? "" : ` (det gælder ${number(cells)} celler)`);

/** How many of some cells. */
const ofCells = (count: number, all = count) =>
  count === all ? `alle ${number(all)}` : `${number(count)} af ${number(all)}`;

/** One sentence per rule about what stands in a cell: what is wrong, with the figures, and what to do. */
export const sentences = {
  "ambiguous-number": (p: { text: string; cells?: number }) =>
    `»${p.text}« kan læses på flere måder og bruges derfor ikke${inCells(p.cells)}. Skriv decimaler med komma og tusinder med punktum, fx 1.234,5.`,
  "excel-error": (p: { error: string; cells?: number }) =>
    `Cellen viser fejlen ${p.error}${p.cells === undefined || p.cells === 1 ? "" : `, og det samme gør ${number(p.cells - 1)} ${p.cells === 2 ? "anden celle" : "andre celler"} af samme grund`}. Ret formlen, eller skriv, hvorfor der ikke er et tal.`,
  "external-formula": (p: { workbook: string; cells: number; names: readonly string[] }) =>
    p.names.length > 0
      ? `${p.names.length === 1 ? "Navnet" : "Navnene"} ${quoted(p.names)} peger på en anden projektmappe (${p.workbook}), som modtageren ikke har. Slet navnet, eller lad det pege på celler i denne projektmappe.`
      : `${p.cells === 1 ? "Formlen" : `${number(p.cells)} formler på arket`} henter tal fra en anden projektmappe (${p.workbook}), som modtageren ikke har. Sæt tallene ind som værdier, og skriv kilden ved siden af.`,
  "footnote-in-number": (p: { text: string; removed: boolean }) =>
    p.removed
      ? `»${p.text}« er læst som et fodnotetegn og ikke som data. Skriv fodnoten et andet sted, hvis det er rigtigt.`
      : `»${p.text}« kan være et fodnotetegn, der er klistret på tallet. Fjern det, hvis det er en fodnote.`,
  "fraction-for-percent": (p: { value: number; cells: number }) =>
    `${number(p.value)} står uden procentformat og læses som under én procent. Mente du ${number(p.value * 100)} %? Giv cellen procentformat${inCells(p.cells)}.`,
  "label-contradicts-unit": (p: { text: string; promised: "share" | "count"; swapped: boolean }) =>
    (p.promised === "share"
      ? `»${p.text}« siger andel, men tallet er et antal. `
      : `»${p.text}« siger antal, men tallet er en procent. `) +
    (p.swapped ? "Kontrollér, om andel og antal er byttet om." : "Ret ordet eller tallet."),
  "malformed-amount": (p: { text: string; meant: string }) =>
    `Beløbet »${p.text}« har punktum før stregen. Skriv »${p.meant}«.`,
  "mixed-decimals": (p: { figure: Amount; decimals: number; others: number; cells: number }) =>
    `${amount(p.figure)} har ${decimals(p.figure.decimals)}, men rækkens andre ${number(p.others)} tal har ${p.decimals === 0 ? "ingen" : number(p.decimals)}${inCells(p.cells)}. Skriv lige mange decimaler, og kontrollér, om tallet er fra en anden kilde.`,
  "number-as-text": (p: { text: string; cells: number; numbers: number; summed: boolean }) =>
    `»${p.text}« står som tekst, mens kolonnens andre ${number(p.numbers)} tal er rigtige tal${inCells(p.cells)}. ` +
    (p.summed
      ? "En formel regner på kolonnen, og den springer tekst over. "
      : "Excel springer tekst over i summer. ") +
    "Skriv det som tal.",
  "out-of-range": (p: { figure: Amount; least: number; most?: number; stored?: number }) =>
    `${amount(p.figure)} er uden for det mulige: ` +
    (p.most === undefined
      ? `tallet kan ikke være under ${number(p.least)}.`
      : `tallet skal ligge mellem ${number(p.least)} og ${number(p.most)}.`) +
    (p.stored === undefined
      ? " Ret tallet eller indikatorens enhed."
      : ` Cellen rummer ${number(p.stored)}, og procentformatet ganger det med 100: skriv ${number(p.stored)} %.`),
  "share-measured-as-count": (p: { promised: string; unit: string; text: string }) =>
    p.promised === "share"
      ? `»${p.text}« lover en andel, men tallene er ${unitName(p.unit)}. Ret teksten eller enheden, eller skriv andelen i procent.`
      : `»${p.text}« lover et antal, men tallene er ${unitName(p.unit)}. Ret teksten eller enheden.`,
  "star-without-footnote": (p: { stars: string; text: string; cells: number }) =>
    `${p.text === p.stars ? `Cellen er kun »${p.stars}«` : `»${p.text}« henviser til en note med ${p.stars}`}, men arket har ingen note, der begynder med ${p.stars}${inCells(p.cells)}. Skriv under tabellen, hvad stjernen betyder, eller fjern den.`,
  "unit-missing": (p: { figure: Amount; siblings: number; line?: "row" | "column"; cells?: number }) =>
    `${amount(p.figure)} har intet procenttegn, men ${p.line === "column" ? "kolonnens" : "rækkens"} andre tal har (${number(p.siblings)} celler). Tilføj %, hvis det er en procent${inCells(p.cells)}.`,
  "unit-wrong": (p: {
    expected: string;
    printed: string;
    text: string;
    /** How many of the indicator's cells have the unit, where it is the plan that is wrong. */
    everywhere?: number;
    /** LBF's indicator, where the plan gives it another unit than LBF. */
    lbf?: string;
    /** The words that promise a grade. */
    promise?: string;
    /** How many cells there are, or how many break the promise. */
    cells?: number;
    /** The row or column of a data table that prints another unit, and how many its other figures are. */
    line?: "row" | "column";
    siblings?: number;
  }) => {
    if (p.lbf !== undefined)
      return `Enheden er ${unitName(p.printed)}, men Landsbyggefonden måler ${p.lbf} i ${unitName(p.expected)}. Ret Enhed i planen.`;
    if (p.everywhere !== undefined)
      return `Indikatorens enhed er ${unitName(p.expected)}, men ${ofCells(p.everywhere, p.cells)} celler står som ${unitName(p.printed)}. Ret Enhed i planen, hvis tallene er rigtige.`;
    if (p.promise !== undefined)
      return `»${p.text}« står som procent, men »${p.promise}« er en karakter. Fjern procenttegnet${inCells(p.cells)}.`;
    if (p.siblings !== undefined)
      return `»${p.text}« står som ${unitName(p.printed)}, men ${p.line === "column" ? "kolonnens" : "rækkens"} andre ${number(p.siblings)} tal er ${unitName(p.expected)}. Ret enheden i cellen, eller kontrollér, om tallet hører til et andet sted.`;
    return `»${p.text}« står som ${unitName(p.printed)}, men indikatorens enhed er ${unitName(p.expected)}. Ret enheden i cellen.`;
  },
  "unreadable-cell": (p: { raw: string }) =>
    `Cellen kan ikke læses: »${p.raw}«. Skriv ét tal, eller et tal pr. område på hver sin linje.`,
  "value-over-formula": (p: {
    text: string;
    line: "column" | "row";
    formulas: number;
    cells: number;
    formula?: string;
  }) =>
    `»${p.text}« er skrevet ind, men ${p.line === "row" ? "rækkens" : "kolonnens"} andre ${number(p.formulas)} tal er formler${inCells(p.cells)}. ` +
    (p.formula === undefined
      ? "Sæt formlen ind igen, hvis den er overskrevet ved en fejl."
      : `Sæt formlen ind igen (=${p.formula}), hvis den er overskrevet ved en fejl.`),
} as const;

/** Each rule's name in a few words: the heading over its sentence. */
export const names: Readonly<Record<keyof typeof sentences, string>> = {
  "ambiguous-number": "Tvetydigt tal",
  "excel-error": "Fejl i formel",
  "external-formula": "Formel ud af projektmappen",
  "footnote-in-number": "Fodnote i et tal",
  "fraction-for-percent": "Brøk i stedet for procent",
  "label-contradicts-unit": "Ord og enhed passer ikke",
  "malformed-amount": "Beløb er skrevet forkert",
  "mixed-decimals": "Flere decimaler end de andre",
  "number-as-text": "Tal skrevet som tekst",
  "out-of-range": "Tal uden for det mulige",
  "share-measured-as-count": "Andel eller antal",
  "star-without-footnote": "Stjerne uden note",
  "unit-missing": "Enhed mangler",
  "unit-wrong": "Forkert enhed",
  "unreadable-cell": "Celle kan ikke læses",
  "value-over-formula": "Tal skrevet oven i en formel",
};
