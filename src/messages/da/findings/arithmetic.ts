import { danish, type Amount, type NamedCell } from "../../format";

const { amount, cell, list, number, plain } = danish;

interface SummedLine {
  readonly title: string;
  readonly total: number;
  readonly decimals: number;
}

interface Ages {
  readonly from: number;
  readonly to: number;
}

const aged = ({ from, to }: Ages) => {
  if (to >= 120) return `${from}-årige og ældre`;
  return from === to ? `${from}-årige` : `${from}-${to}-årige`;
};

const inDepartment = (name: string) => {
  if (name === "") return "";
  return /^\d/.test(name) ? ` i afd. ${name}` : ` i ${name}`;
};

/** A sentence's end after an amount that may itself end in a full stop: "34.000 kr." */
const ended = (text: string) => (text.endsWith(".") ? text : `${text}.`);

interface SumHint {
  readonly kind: "swapped" | "extra" | "lost" | "left-out" | "twice";
  readonly cell: NamedCell;
}

const hinted = ({ kind, cell: at }: SumHint) =>
  ({
    swapped: `Det passer, hvis to cifre er byttet om i ${cell(at)}. Kontrollér tallet.`,
    extra: `Det passer, hvis der er et ciffer for meget i ${cell(at)}. Kontrollér tallet.`,
    lost: `Det passer, hvis der mangler et ciffer i ${cell(at)}. Kontrollér tallet.`,
    "left-out": `Det passer, hvis ${cell(at)} ikke er talt med. Ret summen.`,
    twice: `Det passer, hvis ${cell(at)} er talt med to gange. Ret summen.`,
  })[kind];

/** Of money with its unit; "en forskel på 1" needs none. */
const differenceOf = ({ sum, total }: { readonly sum: Amount; readonly total: Amount }) =>
  amount({
    value: Math.abs(total.value - sum.value),
    unit: total.unit === "dkk" ? "dkk" : "none",
    decimals: Math.max(sum.decimals, total.decimals),
  });

/** One sentence per rule about sums, shares and what they imply: what is wrong, with the figures, and what to do. */
export const sentences = {
  "average-of-percentages": (p: {
    cells: number;
    /** A typed total, and what the counts give instead. */
    mean?: Amount;
    weighted?: Amount;
  }) =>
    (p.mean === undefined || p.weighted === undefined
      ? `Gennemsnittet af ${number(p.cells)} procenttal vægter små og store lige meget. `
      : `${amount(p.mean)} er det simple gennemsnit af ${number(p.cells)} procenttal, men efter antallene er det ${amount(p.weighted)}. `) +
    "Beregn procenten af antallene: alle tællere tilsammen divideret med alle nævnere.",
  "criterion-condition": (p: { least: number; of: number; times: number; words: NamedCell }) =>
    `Kriteriet kræver mindst ${number(p.least)}${p.of === 0 ? "" : ` ud af ${number(p.of)}`} gange, men efter de uddybende ord (${cell(p.words)}) er et forløb kun holdt ${number(p.times)} gange. Kontrollér, om det kan tælle med.`,
  "denominator-of-other-group": (p: {
    share: Amount;
    count: number;
    population: number;
    ages: Ages;
    otherPopulation: number;
    otherAges: Ages;
    other: NamedCell;
  }) =>
    `${amount(p.share)} og antallet ${number(p.count)} svarer til ${number(p.population)} personer i alt. Det er lige så mange som de ${aged(p.otherAges)} i ${cell(p.other)} (${number(p.otherPopulation)}), så andelen er næppe af de ${aged(p.ages)} alene. Ret teksten, eller beregn andelen af de ${aged(p.ages)}.`,
  "distribution-sum": (p: {
    total: number;
    decimals: number;
    question: string;
    rounding: boolean;
    /** Where the answers stand in a line of a table. */
    line?: {
      readonly others: readonly SummedLine[];
      readonly whole?: SummedLine;
      readonly culprit?: { readonly label: string; readonly sign: "decimals" | "digits" };
    };
  }) => {
    const own = `${number(p.total, p.decimals)} %`;
    if (p.line === undefined)
      return (
        `Svarene${p.question === "" ? "" : ` på »${p.question}«`} giver ${own} i alt. ` +
        (p.rounding
          ? "Det skyldes formentlig afrunding."
          : "Kontrollér, om et svar mangler, eller et tal er skrevet forkert.")
      );
    const { others, whole, culprit } = p.line;
    const lines = list([
      `»${p.question}« giver ${own} i alt`,
      ...others.map(({ title, total, decimals }) => `»${title}« ${number(total, decimals)} %`),
    ]);
    const check =
      culprit === undefined
        ? "Kontrollér, om et svar mangler, eller et tal er skrevet forkert."
        : culprit.sign === "decimals"
          ? `»${culprit.label}« er skrevet med flere decimaler end de andre svar: kontrollér, om det er en andel af noget andet.`
          : `Kontrollér især »${culprit.label}«: med cifrene rettet kan det give 100 %.`;
    return `${lines}, ${whole === undefined ? "men skulle give 100 %" : `mens »${whole.title}« giver ${number(whole.total, whole.decimals)} %`}. ${check}`;
  },
  "halves-against-year": (p: {
    year: number;
    whole: Amount;
    first?: Amount;
    second?: Amount;
    /** The half that is more than the year; absent where the two do not make it. */
    larger?: 1 | 2;
  }) => {
    const half = p.larger === 1 ? p.first : p.second;
    if (p.larger !== undefined && half !== undefined)
      return `${p.larger}. halvår ${plain(p.year)} er sat til ${amount(half)}, men hele ${plain(p.year)} kun til ${ended(amount(p.whole))} Ret det tal, der er forkert.`;
    const halves = [p.first, p.second].flatMap((each) => each ?? []);
    const sum = halves.reduce((total, { value }) => total + value, 0);
    const decimals = Math.max(...halves.map((each) => each.decimals));
    return `1. og 2. halvår ${plain(p.year)} giver ${amount({ ...p.whole, value: sum, decimals })} tilsammen (${list(halves.map(amount))}), men hele ${plain(p.year)} er sat til ${ended(amount(p.whole))} Ret det tal, der er forkert.`;
  },
  "identical-series": (p: {
    kind: "indicator" | "comparison" | "row";
    name: string;
    figures: number;
    other: NamedCell;
  }) => {
    const figures = `${number(p.figures)} tal er præcis de samme`;
    if (p.kind === "comparison")
      return `${figures} for området og det, der sammenlignes med. Kontrollér, at det ene ikke er kopieret fra det andet.`;
    const name = p.kind === "row" ? `»${p.name}«` : p.name;
    return `${figures} som for ${name} (${cell(p.other)}). Kontrollér, at de ikke er kopieret fra en forkert række.`;
  },
  "implied-denominator": (p: {
    share: Amount;
    count: number;
    population: number;
    least: number;
    most: number;
    expectedCount: number;
    expectedShare: Amount;
    /** The same share in other years, the other shares of its column, or the other answers in its cell. */
    among: "series" | "column" | "answers";
    /** Where there is only one to compare with. */
    other?: NamedCell;
  }) => {
    const others =
      p.other === undefined
        ? { series: "de andre tal for det samme", column: "kolonnens andre tal", answers: "de andre svar" }[
            p.among
          ]
        : `tallene i ${cell(p.other)}`;
    const populations = p.least === p.most ? number(p.least) : `${number(p.least)}-${number(p.most)}`;
    return `${amount(p.share)} og antallet ${number(p.count)} svarer til ${number(p.population)} personer i alt, men ${others} svarer til ${populations}. Med andelen ${amount(p.share)} skulle antallet være cirka ${number(p.expectedCount)}; med antallet ${number(p.count)} skulle andelen være ${amount(p.expectedShare)}. Kontrollér begge tal.`;
  },
  "narrative-share": (p: { share: Amount; parts: readonly number[]; whole: number; computed: number }) =>
    `Status siger ${amount(p.share)}, men efter de uddybende ord er det ${list(p.parts.map((part) => number(part)))} ud af ${number(p.whole)}, hvilket er ${amount({ ...p.share, value: p.computed })}. Ret det tal, der er forkert.`,
  "narrative-sum": (p: {
    kind: "total" | "parts" | "share" | "halves" | "status";
    parts: readonly number[];
    sum: number;
    total: number;
  }) => {
    const parts = list(p.parts.map((part) => number(part)));
    const [first = 0, second = 0] = p.parts;
    const told = {
      total: `${parts} giver ${number(p.sum)}, men der står ${number(p.total)} i alt`,
      parts: `${parts} giver ${number(p.sum)}, men skulle give ${number(p.total)}`,
      share:
        p.parts.length > 1
          ? `${parts} giver ${number(p.sum)}, men det er flere end de ${number(p.total)}, de er en del af`
          : `${parts} er flere end de ${number(p.total)}, de er en del af`,
      halves: `${number(first)} i 1. halvår og ${number(second)} i 2. halvår giver ${number(p.sum)}, men status er ${number(p.total)}`,
      status: `Status siger ${number(p.total)} i alt, men de uddybende ord siger ${number(p.sum)}`,
    }[p.kind];
    return `${told}. Ret det tal, der er forkert.`;
  },
  "parts-against-total": (p: {
    sum: Amount;
    total: Amount;
    unplaced: boolean;
    /** The one thing that alone would explain the difference. */
    hint?: SumHint;
    /** The totals of the row and the column that the number stands in, where it throws both off. */
    totals?: readonly NamedCell[];
  }) => {
    const difference = differenceOf(p);
    const told = `Delene giver ${amount(p.sum)}, men der står ${amount(p.total)} (en forskel på ${difference}). `;
    if (p.totals !== undefined)
      return `Tallet passer hverken med rækkens eller kolonnens sum (${list(p.totals.map(cell))}): begge er ${difference} fra delene. Kontrollér tallet.`;
    if (p.unplaced)
      return `${told}Tilføj en række Fælles, hvis resten ligger uden for indsatsområderne; ret ellers tallet.`;
    return told + (p.hint === undefined ? "Ret det tal, der er forkert." : hinted(p.hint));
  },
  "range-impossible": (p: { least: Amount; most: Amount; mean?: Amount }) =>
    p.mean === undefined
      ? `Den mindste værdi (${amount(p.least)}) er større end den største (${amount(p.most)}). Kontrollér, om de to tal er byttet om, eller et af dem er skrevet forkert.`
      : `Gennemsnittet (${amount(p.mean)}) ligger uden for spændet fra ${amount(p.least)} til ${amount(p.most)}. Ret det tal, der er forkert.`,
  "residents-per-dwelling": (p: {
    department: string;
    residents: number;
    dwellings: number;
    ratio: number;
    /** A department whose numbers would fit if they were this one's. */
    swapped?: {
      readonly department: string;
      readonly residents: number;
      readonly dwellings: number;
      readonly at: NamedCell;
    };
  }) =>
    `${number(p.residents)} beboere i ${number(p.dwellings)} boliger${inDepartment(p.department)} er ${number(p.ratio, 1)} pr. bolig, hvilket er usandsynligt. ` +
    (p.swapped === undefined
      ? "Kontrollér begge tal."
      : `Kontrollér, om tallene er byttet om med dem i ${cell(p.swapped.at)} (${number(p.swapped.residents)} beboere i ${number(p.swapped.dwellings)} boliger${inDepartment(p.swapped.department)}).`),
  "share-not-reproducible": (p: { share: Amount; computed: number; n: number; total: number }) =>
    `${number(p.n)} ud af ${number(p.total)} er ${number(p.computed, p.share.decimals)} %, men der står ${amount(p.share)}. Ret det tal, der er forkert.`,
} as const;

/** Each rule's name in a few words: the heading over its sentence. */
export const names: Readonly<Record<keyof typeof sentences, string>> = {
  "distribution-sum": "Svar giver ikke 100 %",
  "average-of-percentages": "Gennemsnit af procenter",
  "criterion-condition": "Kriteriets betingelse",
  "denominator-of-other-group": "Andel af en anden gruppe",
  "halves-against-year": "Halvår passer ikke med året",
  "identical-series": "Samme tal i to rækker",
  "implied-denominator": "Andel og antal passer ikke",
  "narrative-share": "Andel passer ikke med ordene",
  "narrative-sum": "Tal i teksten giver ikke summen",
  "parts-against-total": "Dele giver ikke summen",
  "range-impossible": "Umuligt spænd",
  "residents-per-dwelling": "Beboere pr. bolig",
  "share-not-reproducible": "Andel passer ikke med tallene",
};
