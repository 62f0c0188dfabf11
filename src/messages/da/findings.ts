import { danish, type Amount, type NamedCell } from "../format";
import { unitName } from "./units";

const { amount, cell, date, either, list, number, plain } = danish;

const years = (values: readonly number[]) => list(values.map(plain));

const several = (items: readonly string[]) =>
  list(items.length <= 6 ? items : [...items.slice(0, 5), `${number(items.length - 5)} andre`]);

const quoted = (items: readonly string[]) => several(items.map((item) => `»${item}«`));

const maybe = (nearest: string | undefined) => (nearest === undefined ? "" : ` Mente du »${nearest}«?`);

type Counted = Amount & { readonly count?: number };

const counted = (figure: Counted) =>
  amount(figure) + (figure.count === undefined ? "" : ` (antal ${number(figure.count)})`);

/** One sentence per rule: what is wrong, with the figures, and what to do. */
export const findings = {
  "activity-without-criterion": (p: { activity: string }) =>
    `Aktiviteten »${p.activity}« har intet succeskriterie og kan ikke følges op. Skriv mindst ét med et tal og en hyppighed.`,
  "ambiguous-number": (p: { text: string }) =>
    `»${p.text}« kan læses på flere måder og bruges derfor ikke. Skriv decimaler med komma og tusinder med punktum, fx 1.234,5.`,
  "baseline-differs": (p: {
    planCell: NamedCell;
    differences: readonly { name: string; plan: Counted; sheet: Counted }[];
    sameAs?: NamedCell & { year: number };
  }) =>
    `Baseline er ${several(p.differences.map(({ name, plan, sheet }) => `${name === "" ? "" : `${name}: `}${counted(sheet)} her, men ${counted(plan)} i planen`))} (${cell(p.planCell)}). ` +
    (p.sameAs === undefined
      ? "Ret det tal, der er forkert."
      : `Planens tal er det samme som målingen for ${plain(p.sameAs.year)} (${cell(p.sameAs)}): ret det, hvis det er taget fra et forkert år.`),
  "baseline-equals-other-year": (p: { baselineYear: number; year: number; other: NamedCell }) =>
    `Baseline for ${plain(p.baselineYear)} har præcis de samme tal som målingen for ${plain(p.year)} (${cell(p.other)}). Kontrollér, at tallene ikke er taget fra et forkert år.`,
  "baseline-missing": (p: { ids: readonly string[] }) =>
    p.ids.length === 1
      ? `${several(p.ids)} har ingen baseline, hverken i planen eller på et indikatorark. Skriv baseline, eller hvorfor der ingen er.`
      : `Ingen af indikatorerne har en baseline (${several(p.ids)}). Skriv baseline, eller hvorfor der ingen er.`,
  "baseline-only-on-sheet": (p: { id: string; sheetCell: NamedCell }) =>
    `${p.id} har ingen baseline i planen, men den står i ${cell(p.sheetCell)}. Skriv den også i planen.`,
  "baseline-year-differs": (p: { plan: readonly number[]; sheet: readonly number[]; planCell: NamedCell }) =>
    `Baselineåret er ${years(p.sheet)} her, men ${years(p.plan)} i planen (${cell(p.planCell)}). Ret det år, der er forkert.`,
  "baseline-year-missing": (p: { ids: readonly string[] }) =>
    p.ids.length === 1
      ? `${several(p.ids)} har en baseline uden år. Skriv, hvilket år tallet er fra.`
      : `Baselinetallene har ingen år (${several(p.ids)}). Skriv, hvilket år tallene er fra.`,
  "breakdown-not-found": (p: { missing: readonly string[]; choices: readonly string[] }) =>
    `Opgørelse nævner ${quoted(p.missing)}, men ingen af indikatorens celler har en sådan del.` +
    (p.choices.length === 0 ? " Ret eller slet Opgørelse." : ` Vælg mellem ${quoted(p.choices)}.`),
  "column-duplicate": (p: { table: string; column: string; first: NamedCell }) =>
    `Kolonnen »${p.column}« står to gange i ${p.table} (også i ${cell(p.first)}). Slet eller omdøb den ene, så det er klart, hvilken der gælder.`,
  "column-missing": (p: { table: string; columns: readonly string[] }) =>
    p.columns.length === 1
      ? `Tabellen ${p.table} mangler kolonnen ${quoted(p.columns)}. Indsæt den.`
      : `Tabellen ${p.table} mangler kolonnerne ${quoted(p.columns)}. Indsæt dem.`,
  "column-unknown": (p: { table: string; column: string; nearest?: string }) =>
    `Kolonnen »${p.column}« kendes ikke i tabellen ${p.table} og bruges ikke.${maybe(p.nearest)}`,
  "comparison-not-measured": (p: { years: readonly number[]; comparison: string; baselineCell: NamedCell }) =>
    `Området er målt i ${years(p.years)}, men ${p.comparison === "" ? "kommunen" : `sammenligningen »${p.comparison}«`} er det ikke, selv om den har en baseline (${cell(p.baselineCell)}). Skriv tallet, eller hvorfor det mangler.`,
  "conflicting-sources": (p: { year: number; own: Amount; other: Amount; otherCell: NamedCell }) =>
    `${plain(p.year)} er ${amount(p.own)} her, men ${amount(p.other)} i ${cell(p.otherCell)}. Find ud af, hvilken kilde der gælder, og ret den anden.`,
  "criterion-without-target": (p: { id: string; text: string }) =>
    `${p.id} har intet at måle på (»${p.text}«). Skriv et tal og en hyppighed, fx min. 8 pr. år.`,
  "distribution-sum": (p: { total: number; decimals: number; question: string; rounding: boolean }) =>
    `Svarene${p.question === "" ? "" : ` på »${p.question}«`} giver ${number(p.total, p.decimals)} % i alt. ` +
    (p.rounding
      ? "Det skyldes formentlig afrunding."
      : "Kontrollér, om et svar mangler, eller et tal er skrevet forkert."),
  "excel-error": (p: { error: string }) =>
    `Cellen viser fejlen ${p.error}. Ret formlen, eller skriv, hvorfor der ikke er et tal.`,
  "footnote-in-number": (p: { text: string; removed: boolean }) =>
    p.removed
      ? `»${p.text}« er læst som et fodnotetegn og ikke som data. Skriv fodnoten et andet sted, hvis det er rigtigt.`
      : `»${p.text}« kan være et fodnotetegn, der er klistret på tallet. Fjern det, hvis det er en fodnote.`,
  "fraction-for-percent": (p: { value: number; cells: number }) =>
    `${number(p.value)} står uden procentformat og læses som under én procent. Mente du ${number(p.value * 100)} %? Giv cellen procentformat${p.cells === 1 ? "" : ` (det gælder ${number(p.cells)} celler)`}.`,
  "id-duplicate": (p: { table: string; id: string; first: NamedCell }) =>
    `Id »${p.id}« er brugt to gange i tabellen ${p.table} (også i ${cell(p.first)}). Giv den ene række et andet id.`,
  "id-missing": (p: { table: string }) =>
    `Rækken i tabellen ${p.table} har intet id. Skriv et id, som ingen anden række har.`,
  "id-unknown": (p: { table: string; id: string; nearest?: string }) =>
    `Tabellen ${p.table} henviser til »${p.id}«, som ikke findes i planen.${maybe(p.nearest)} Ret id'et, eller opret det.`,
  "implied-denominator": (p: {
    share: Amount;
    count: number;
    population: number;
    least: number;
    most: number;
    expected: number;
  }) =>
    `${amount(p.share)} og antallet ${number(p.count)} svarer til ${number(p.population)} personer i alt, men indikatorens andre tal svarer til ${p.least === p.most ? number(p.least) : `${number(p.least)}-${number(p.most)}`}. Med ${amount(p.share)} skulle antallet være cirka ${number(p.expected)}. Kontrollér begge tal.`,
  "indicator-duplicate": (p: { label: string; first: NamedCell }) =>
    `Indikatoren »${p.label}« står også i ${cell(p.first)}. Slet den ene, eller ret teksten, hvis de måler hver sit.`,
  "indicator-missing": (p: { ids: readonly string[]; label: string }) =>
    p.ids.length === 1
      ? `Planens indikator ${several(p.ids)} (»${p.label}«) står ikke på noget indikatorark. Tilføj rækken, eller ret teksten, så de to er ens.`
      : `Ingen af indsatsområdets indikatorer (${several(p.ids)}) står på et indikatorark. Tilføj arket med deres tal.`,
  "indicator-text-missing": (p: { id: string; goal: string }) =>
    `${p.id} har et mål (»${p.goal}«), men ingen indikator. Skriv, hvad tallene måler.`,
  "indicator-unknown": (p: {
    label: string;
    nearest?: { id: string; label: string; confidence: number };
    rows?: number;
  }) =>
    p.rows !== undefined
      ? `${number(p.rows)} af tabellens rækker (den første er »${p.label}«) er ikke indikatorer i planen, så deres tal bruges ikke.`
      : `»${p.label}« er ikke en indikator i planen, så rækkens tal bruges ikke. ` +
        (p.nearest === undefined
          ? "Ret teksten, eller tilføj indikatoren i planen."
          : `Nærmest er ${p.nearest.id} (»${p.nearest.label}«, ${number(p.nearest.confidence * 100, 0)} % ens): ret teksten, hvis det er den.`),
  "lbf-indicator-missing": (p: { missing: readonly { id: string; label: string }[] }) =>
    p.missing.length === 1
      ? `Planen mangler Landsbyggefondens indikator ${list(p.missing.map(({ id, label }) => `${id} (»${label}«)`))}. Tilføj den i tabellen Indikatorer.`
      : `Planen mangler ${number(p.missing.length)} af Landsbyggefondens indikatorer: ${list(p.missing.map(({ id }) => id))}. Tilføj dem i tabellen Indikatorer.`,
  "malformed-amount": (p: { text: string }) =>
    `Beløbet »${p.text}« er skrevet forkert. Skriv det som kr. 1.234,-.`,
  "missing-measurement": (p: { id?: string; years: readonly number[] }) =>
    p.id === undefined
      ? `Ingen rækker har tal for ${years(p.years)}, selv om tallene burde være kommet. Skriv tallene, eller hvorfor de mangler.`
      : `${p.id} har intet tal for ${years(p.years)}, selv om tallene burde være kommet. Skriv tallet, eller hvorfor det mangler.`,
  "no-measurable-target": (p: { ids: readonly string[] }) =>
    `${several(p.ids)} har intet måltal, så det kan ikke ses, hvornår målet er nået. Overvej et tal, en retning og et år.`,
  "out-of-range": (p: { figure: Amount; least: number; most?: number }) =>
    `${amount(p.figure)} er uden for det mulige: ` +
    (p.most === undefined
      ? `tallet kan ikke være under ${number(p.least)}.`
      : `tallet skal ligge mellem ${number(p.least)} og ${number(p.most)}.`) +
    " Ret tallet eller indikatorens enhed.",
  "overdue-data": (p: { raw: string; due: string }) =>
    `»${p.raw}«: data skulle være kommet senest ${date(p.due)}. Hent tallet, eller skriv, hvornår det kommer.`,
  "parts-against-total": (p: { sum: number; total: number; unplaced: boolean }) =>
    `Delene giver ${number(p.sum)} kr., men der står ${number(p.total)} kr. (en forskel på ${number(Math.abs(p.total - p.sum))} kr.). ` +
    (p.unplaced
      ? "Tilføj en række Fælles, hvis resten ligger uden for indsatsområderne; ret ellers tallet."
      : "Ret det tal, der er forkert."),
  "residents-per-dwelling": (p: {
    residents: number;
    dwellings: number;
    ratio: number;
    swapped?: NamedCell;
  }) =>
    `${number(p.residents)} beboere i ${number(p.dwellings)} boliger er ${number(p.ratio, 1)} pr. bolig, hvilket er usandsynligt. ` +
    (p.swapped === undefined
      ? "Kontrollér begge tal."
      : `Kontrollér, om tallene er byttet om med dem i ${cell(p.swapped)}.`),
  "setting-unreadable": (p: { key: string; text: string; value: number }) =>
    `Indstillingen »${p.key}« er »${p.text}«, som ikke er et tal. Standarden ${number(p.value)} bruges; ret eller slet værdien.`,
  "several-values": (p: { id: string; choices: readonly string[]; cells: number }) =>
    `${p.id} har flere værdier i ${p.cells === 1 ? "én celle" : `${number(p.cells)} celler`}, og planen siger ikke, hvilken der tæller. ` +
    (p.choices.length === 0
      ? "Skriv i cellen, hvad hvert tal er, og vælg i Opgørelse."
      : `Vælg i Opgørelse: ${quoted(p.choices)}.`),
  "share-measured-as-count": (p: { promised: string; unit: string; text: string }) =>
    p.promised === "share"
      ? `»${p.text}« lover en andel, men tallene er ${unitName(p.unit)}. Ret teksten eller enheden, eller skriv andelen i procent.`
      : `»${p.text}« lover et antal, men tallene er ${unitName(p.unit)}. Ret teksten eller enheden.`,
  "share-not-reproducible": (p: { share: Amount; computed: number; n: number; total: number }) =>
    `${number(p.n)} ud af ${number(p.total)} er ${number(p.computed, p.share.decimals)} %, men der står ${amount(p.share)}. Ret det tal, der er forkert.`,
  "sheet-column-missing": (p: { sheet: string; missing: number | "baseline-year" }) =>
    p.missing === "baseline-year"
      ? "Tabellen har en baseline, men ingen kolonne med baselineåret. Indsæt kolonnen »Baseline år«."
      : `Der mangler en kolonne for ${plain(p.missing)} mellem årene før og efter. Indsæt den, eller skriv, hvorfor året ikke er målt.`,
  "sheet-column-unknown": (p: { header: string }) =>
    `Kolonnen »${p.header}« indeholder tal, men overskriften kan ikke genkendes, så tallene bruges ikke. Skriv et år eller en af de kendte overskrifter.`,
  "status-conflict": (p: {
    id: string;
    year: number;
    half?: number;
    own: Amount;
    other: Amount;
    otherCell: NamedCell;
  }) =>
    `${p.id} er ${amount(p.own)} her, men ${amount(p.other)} i ${cell(p.otherCell)} for samme periode (${p.half === undefined ? "" : `${plain(p.half)}. halvår `}${plain(p.year)}). Ret det tal, der er forkert, eller slet den ene række.`,
  "status-missing": (p: { id: string; year: number; half?: number }) =>
    `${p.id} har ingen status for ${p.half === undefined ? "" : `${plain(p.half)}. halvår `}${plain(p.year)}, mens de andre succeskriterier har. Skriv status.`,
  "table-missing": (p: { table: string }) =>
    `Projektmappen mangler tabellen ${p.table}. Opret den (tabelnavn HHP_${p.table.replaceAll(" ", "_")}).`,
  "target-behind-baseline": (p: { target: Amount; baseline: Amount; direction: "up" | "down" }) =>
    `Måltallet ${amount(p.target)} er ${p.direction === "up" ? "lavere" : "højere"} end baseline (${amount(p.baseline)}), selv om tallet skal ${p.direction === "up" ? "op" : "ned"}. Ret måltallet, baseline eller retningen.`,
  "target-conflict": (p: {
    own: number;
    other: number;
    unit: string;
    criterion: string;
    criterionCell: NamedCell;
  }) =>
    `Måltallet er ${number(p.own)} her, men ${number(p.other)} i succeskriteriet ${p.criterion} (${cell(p.criterionCell)}) om det samme. Ret det ene, så de er ens.`,
  "unit-missing": (p: { figure: Amount; siblings: number }) =>
    `${amount(p.figure)} har intet procenttegn, men rækkens andre tal har (${number(p.siblings)} celler). Tilføj %, hvis det er en procent.`,
  "unit-wrong": (p: { expected: string; printed: string; text: string; everywhere?: number }) =>
    p.everywhere === undefined
      ? `»${p.text}« står som ${unitName(p.printed)}, men indikatorens enhed er ${unitName(p.expected)}. Ret enheden i cellen.`
      : `Indikatorens enhed er ${unitName(p.expected)}, men alle ${number(p.everywhere)} celler står som ${unitName(p.printed)}. Ret Enhed i planen, hvis tallene er rigtige.`,
  "unreadable-cell": (p: { raw: string }) =>
    `Cellen kan ikke læses: »${p.raw}«. Skriv ét tal, eller et tal pr. område på hver sin linje.`,
  "unusual-magnitude": (p: { figure: Amount; least: number; most: number }) =>
    `${amount(p.figure)} er langt fra rækkens andre tal, som ligger mellem ${number(p.least)} og ${number(p.most)}. Kontrollér komma og cifre.`,
  "value-after-awaited": (p: { year: number; awaited: string; awaitedYear: number }) =>
    `${plain(p.year)} har et tal, men ${plain(p.awaitedYear)} venter stadig på data (»${p.awaited}«). Flyt tallet, hvis det hører til ${plain(p.awaitedYear)}, eller udfyld ${plain(p.awaitedYear)}.`,
  "value-unknown": (p: { value: string; column: string; choices: readonly string[]; nearest?: string }) =>
    (p.value === ""
      ? `Kolonnen ${p.column} er ikke udfyldt.`
      : `»${p.value}« kendes ikke i kolonnen ${p.column}.${maybe(p.nearest)}`) +
    (p.choices.length === 0 ? "" : ` Skriv fx ${either(p.choices.map((choice) => `»${choice}«`))}.`),
  "words-differ": (p: { id: string; period: string; other: string }) =>
    `De uddybende ord til ${p.id}, ${p.period}, er ikke de samme her og på arket »${p.other}«. Begge er bevaret, og skemaet viser dem, der står her. Ret det ene sted, så ordene er ens.`,
  "year-implausible": (p: { year: number; least: number; most: number }) =>
    `Året ${plain(p.year)} er usandsynligt: et baselineår ligger mellem ${plain(p.least)} og ${plain(p.most)}. Ret året.`,
  "year-not-over": (p: { year: number; asOf: string; figures: number }) =>
    `Kolonnen ${plain(p.year)} har ${p.figures === 1 ? "ét tal" : `${number(p.figures)} tal`}, men året var ikke slut pr. ${date(p.asOf)}. Skriv »1. halvår ${plain(p.year)}« i overskriften, hvis det er et halvår, eller flyt tallene til deres år.`,
} as const;
