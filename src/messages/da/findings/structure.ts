import { danish, type NamedCell } from "../../format";
import { several, quoted, maybe } from "./phrases";

const { cell, either, list, number, plain } = danish;

interface NamedPeriod {
  readonly year: number;
  readonly half?: number;
}

const period = ({ year, half }: NamedPeriod) =>
  `${half === undefined ? "" : `${plain(half)}. halvår `}${plain(year)}`;

/** The beginning of a text that is too long to be quoted whole. */
const begins = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 75).trimEnd()} …`);

/** `række 5`, `rækkerne 5-7 og 9`. */
const lines = (one: string, many: string, names: readonly string[]) =>
  names.length === 0 ? [] : [`${names.length > 1 || names[0]?.includes("-") ? many : one} ${several(names)}`];

/** One sentence per rule about what is there, and what should be: what is wrong, with the figures, and what to do. */
export const sentences = {
  "activity-without-criterion": (p: { activity: string }) =>
    `Aktiviteten »${p.activity}« har intet succeskriterie og kan ikke følges op. Skriv mindst ét med et tal og en hyppighed.`,
  "column-duplicate": (p: { table: string; column: string; first: NamedCell }) =>
    `Kolonnen »${p.column}« står to gange i ${p.table} (også i ${cell(p.first)}). Slet eller omdøb den ene, så det er klart, hvilken der gælder.`,
  "column-missing": (p: { table: string; columns: readonly string[] }) =>
    p.columns.length === 1
      ? `Tabellen ${p.table} mangler kolonnen ${quoted(p.columns)}. Indsæt den.`
      : `Tabellen ${p.table} mangler kolonnerne ${quoted(p.columns)}. Indsæt dem.`,
  "column-unknown": (p: { table: string; column: string; nearest?: string }) =>
    `Kolonnen »${p.column}« kendes ikke i tabellen ${p.table} og bruges ikke.${maybe(p.nearest)}`,
  "criterion-duplicate": (p: {
    ids: readonly string[];
    firsts: readonly string[];
    text: string;
    first: NamedCell;
    activities?: readonly string[];
    targets?: readonly string[];
  }) => {
    const [criterion, row] =
      p.ids.length === 1 ? ["succeskriterie", "rækken"] : ["succeskriterier", "rækkerne"];
    const [own, other] = (p.activities ?? []).map((activity) => ` under »${activity}«`);
    const same = `${several(p.ids)}${own ?? ""} har ordret samme ${criterion} som ${several(p.firsts)}${other ?? ""} (»${begins(p.text)}« i ${cell(p.first)})`;
    if (p.targets !== undefined)
      return `${same}, men måltallene er ${list(p.targets)}. Slet den række, der ikke gælder, eller skriv forskellen i teksten.`;
    return p.activities !== undefined
      ? `${same}. Ret teksten, hvis der skulle stå noget andet.`
      : `${same}. Slet ${row}, eller skriv det, der skulle stå.`;
  },
  "criterion-without-period": (p: {
    ids: readonly string[];
    only?: { text: string; value: number };
    example?: { id: string; text: string };
  }) =>
    p.only === undefined
      ? `${several(p.ids)} siger ikke, hvor ofte eller inden for hvilken tid deres tal skal nås, så de regnes som pr. år. Skriv en hyppighed, hvis det ikke er meningen.`
      : `${several(p.ids)} siger ikke, hvor ofte eller inden for hvilken tid tallet ${number(p.only.value)} skal nås (»${begins(p.only.text)}«), så det regnes som pr. år. Skriv en hyppighed${p.example === undefined ? ", fx pr. år" : `, som ${p.example.id} har (»${begins(p.example.text)}«)`}.`,
  "criterion-without-target": (p: { id: string; text: string }) =>
    `${p.id} har intet at måle på (»${p.text}«). Skriv et tal og en hyppighed, fx min. 8 pr. år.`,
  "hidden-data": (p: {
    kind: "sheet" | "unused-sheet" | "lines" | "filter";
    sheet: string;
    tables: readonly string[];
    rows: readonly string[];
    columns: readonly string[];
  }) => {
    const hidden = list([
      ...lines("række", "rækkerne", p.rows),
      ...lines("kolonne", "kolonnerne", p.columns),
    ]);
    switch (p.kind) {
      case "sheet":
        return `Arket »${p.sheet}« er skjult, men ${p.tables.length === 0 ? "dets tal" : `det, der står i ${quoted(p.tables)},`} bruges. Vis arket, eller slet det, hvis det ikke gælder.`;
      case "unused-sheet":
        return `Arket »${p.sheet}« er skjult og indeholder tal, som ikke bruges. Vis det, eller slet det, før projektmappen sendes videre.`;
      case "filter":
        return `Et filter på arket »${p.sheet}« skjuler ${hidden}, men det, der står der, bruges alligevel. Ryd filteret, så alt kan ses.`;
      case "lines":
        return `På arket »${p.sheet}« er ${hidden} skjult, men det, der står der, bruges. Vis det skjulte, eller slet det, hvis det ikke gælder.`;
    }
  },
  "id-duplicate": (p: { table: string; id: string; first: NamedCell }) =>
    `Id »${p.id}« er brugt to gange i tabellen ${p.table} (også i ${cell(p.first)}). Giv den ene række et andet id.`,
  "id-missing": (p: { table: string }) =>
    `Rækken i tabellen ${p.table} har intet id. Skriv et id, som ingen anden række har.`,
  "id-unknown": (p: { table: string; id: string; nearest?: string }) =>
    `Tabellen ${p.table} henviser til »${p.id}«, som ikke findes i planen.${maybe(p.nearest)} Ret id'et, eller opret det.`,
  "indicator-duplicate": (p: { label: string; first: NamedCell }) =>
    `Indikatoren »${p.label}« står også i ${cell(p.first)}. Slet den ene, eller ret teksten, hvis de måler hver sit.`,
  "indicator-missing": (p: { ids: readonly string[]; label: string }) =>
    p.ids.length === 1
      ? `Planens indikator ${several(p.ids)} (»${p.label}«) står ikke på noget indikatorark. Tilføj rækken, eller ret teksten, så de to er ens.`
      : `Ingen af indsatsområdets indikatorer (${several(p.ids)}) står på et indikatorark. Tilføj arket med deres tal.`,
  "indicator-on-wrong-sheet": (p: {
    id: string;
    label: string;
    area: string;
    table: string;
    sheet?: string;
  }) =>
    `»${p.label}« (${p.id}) hører til indsatsområdet ${p.area}, men tabellens andre rækker hører til ${p.table}. Flyt rækken${p.sheet === undefined ? "" : ` til arket »${p.sheet}«`}, eller ret teksten, hvis der skulle stå en anden indikator.`,
  "indicator-text-missing": (p: { id: string; goal: string }) =>
    p.goal === ""
      ? `${p.id} har tal, men hverken mål eller indikator. Skriv, hvad tallene måler, eller slet rækken.`
      : `${p.id} har et mål (»${p.goal}«), men ingen indikator. Skriv, hvad tallene måler.`,
  "indicator-unknown": (p: {
    label: string;
    nearest?: { id: string; label: string; confidence: number; missed?: NamedCell };
    rows?: number;
  }) =>
    p.rows !== undefined
      ? `${number(p.rows)} af tabellens rækker (den første er »${p.label}«) er ikke indikatorer i planen, så deres tal bruges ikke.`
      : p.label === ""
        ? "Rækken har tal, men ingen indikator, så tallene bruges ikke. Skriv indikatoren i rækken, eller slet tallene."
        : `»${p.label}« er ikke en indikator i planen, så rækkens tal bruges ikke. ` +
          (p.nearest === undefined
            ? "Ret teksten, eller tilføj indikatoren i planen."
            : `Nærmest er ${p.nearest.id} (»${p.nearest.label}«, ${number(p.nearest.confidence * 100, 0)} % ens)${p.nearest.missed === undefined ? "" : `, som ikke har nogen række (${cell(p.nearest.missed)})`}: ret teksten, hvis det er den.`),
  "label-differs": (p: { ids: readonly string[]; label: string; planned: string; likeness: number }) =>
    p.ids.length === 1
      ? `»${p.label}« er læst som ${several(p.ids)}, men i planen hedder den »${p.planned}« (${number(p.likeness * 100, 0)} % ens). Skriv det ens begge steder, eller ret teksten, hvis det er en anden indikator.`
      : `${number(p.ids.length)} af tabellens rækker (${several(p.ids)}) hedder noget andet end i planen, fx »${p.label}« i stedet for »${p.planned}«. Skriv det ens begge steder, så de med sikkerhed er de samme.`,
  "lbf-indicator-missing": (p: { missing: readonly { id: string; label: string }[] }) =>
    p.missing.length === 1
      ? `Planen mangler Landsbyggefondens indikator ${list(p.missing.map(({ id, label }) => `${id} (»${label}«)`))}. Tilføj den i tabellen Indikatorer.`
      : `Planen mangler ${number(p.missing.length)} af Landsbyggefondens indikatorer: ${list(p.missing.map(({ id }) => id))}. Tilføj dem i tabellen Indikatorer.`,
  "no-measurable-target": (p: { ids: readonly string[] }) =>
    `${several(p.ids)} har intet måltal, så det kan ikke ses, hvornår målet er nået. Overvej et tal, en retning og et år.`,
  "row-outside-table": (p: {
    kind: "plan" | "indicators";
    table: string;
    last: number;
    text: string;
    rows: number;
  }) =>
    (p.rows === 1
      ? `Rækken »${begins(p.text)}« står`
      : `${number(p.rows)} rækker (den første er »${begins(p.text)}«) står`) +
    (p.kind === "plan"
      ? ` lige under tabellen ${p.table}, som slutter i række ${plain(p.last)}, og læses derfor ikke. Træk tabellens hjørne ned, så ${p.rows === 1 ? "den" : "de"} kommer med.`
      : ` under tabellen »${p.table}«, som slutter i række ${plain(p.last)}, og læses derfor ikke. Flyt ${p.rows === 1 ? "den" : "dem"} op til tabellens andre rækker, hvis ${p.rows === 1 ? "den" : "de"} hører til.`),
  "setting-unreadable": (p: { key: string; text: string; value: number }) =>
    `Indstillingen »${p.key}« er »${p.text}«, som ikke er et tal. Standarden ${number(p.value)} bruges; ret eller slet værdien.`,
  "sheet-column-missing": (p: { sheet: string; missing: number | "baseline-year" }) =>
    p.missing === "baseline-year"
      ? "Tabellen har en baseline, men ingen kolonne med baselineåret. Indsæt kolonnen »Baseline år«."
      : `Der mangler en kolonne for ${plain(p.missing)} mellem årene før og efter. Indsæt den, eller skriv, hvorfor året ikke er målt.`,
  "sheet-column-unknown": (p: { header: string }) =>
    `Kolonnen »${p.header}« indeholder tal, men overskriften kan ikke genkendes, så tallene bruges ikke. Skriv et år eller en af de kendte overskrifter.`,
  "status-missing": (p: { id: string } & NamedPeriod) =>
    `${p.id} har ingen status for ${period(p)}, mens de andre succeskriterier har. Skriv status.`,
  "table-missing": (p: { table: string }) =>
    `Projektmappen mangler tabellen ${p.table}. Opret den (tabelnavn HHP_${p.table.replaceAll(" ", "_")}).`,
  "value-under-merge": (p: { range: string; cell: string; text: string; shown: string; more?: number }) =>
    `»${begins(p.text)}« i ${p.cell} er skjult under den flettede celle ${p.range}, som viser ${p.shown === "" ? "ingenting" : `»${begins(p.shown)}«`}${p.more === undefined ? "" : ` (og ${number(p.more)} skjulte værdier mere)`}. Ophæv fletningen, og flyt eller slet den skjulte værdi.`,
  "value-unknown": (p: { value: string; column: string; choices: readonly string[]; nearest?: string }) =>
    (p.value === ""
      ? `Kolonnen ${p.column} er ikke udfyldt.`
      : `»${p.value}« kendes ikke i kolonnen ${p.column}.${maybe(p.nearest)}`) +
    (p.choices.length === 0 ? "" : ` Skriv fx ${either(p.choices.map((choice) => `»${choice}«`))}.`),
  "words-repeated": (p: {
    ids: readonly string[];
    period: NamedPeriod;
    from: NamedPeriod & NamedCell;
    hasNumbers: boolean;
    other?: string;
    more?: number;
  }) =>
    p.other === undefined
      ? `De uddybende ord under ${several(p.ids)} for ${period(p.period)} er ordret de samme som for ${period(p.from)} (${cell(p.from)}), også tallene. Ret dem, så de passer til perioden.`
      : `De uddybende ord under ${several(p.ids)} for ${period(p.period)} står ordret også under ${p.other} for ${period(p.from)} (${cell(p.from)})${p.more === undefined ? "" : ` og ${number(p.more)} ${p.more === 1 ? "andet sted" : "andre steder"}`}${p.hasNumbers ? ", også tallene" : ""}. Skriv det, der gælder for hvert kriterie, hvis teksten er kopieret.`,
} as const;

/** Each rule's name in a few words: the heading over its sentence. */
export const names: Readonly<Record<keyof typeof sentences, string>> = {
  "activity-without-criterion": "Aktivitet uden succeskriterie",
  "column-duplicate": "Kolonne to gange",
  "column-missing": "Kolonne mangler",
  "column-unknown": "Ukendt kolonne",
  "criterion-duplicate": "Succeskriterie to gange",
  "criterion-without-period": "Kriterie uden hyppighed",
  "criterion-without-target": "Kriterie uden måltal",
  "hidden-data": "Skjulte data",
  "id-duplicate": "Id brugt to gange",
  "id-missing": "Id mangler",
  "id-unknown": "Ukendt id",
  "indicator-duplicate": "Indikator to gange",
  "indicator-missing": "Indikator uden række",
  "indicator-on-wrong-sheet": "Indikator på forkert ark",
  "indicator-text-missing": "Mål uden indikator",
  "indicator-unknown": "Ukendt indikator",
  "label-differs": "Indikatoren hedder noget andet",
  "lbf-indicator-missing": "LBF-indikator mangler",
  "no-measurable-target": "Intet måltal",
  "row-outside-table": "Række uden for tabellen",
  "setting-unreadable": "Indstilling kan ikke læses",
  "sheet-column-missing": "Kolonne mangler på arket",
  "sheet-column-unknown": "Ukendt overskrift",
  "status-missing": "Status mangler",
  "table-missing": "Tabel mangler",
  "value-under-merge": "Skjult værdi i flettet celle",
  "value-unknown": "Ukendt værdi",
  "words-repeated": "Samme uddybende ord",
};
