import { danish } from "../format";
import { unitName } from "./units";

const longestQuote = 60;
const quote = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim();
  return `»${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}«`;
};
const mostChoices = 5;
const choices = (all: readonly string[]) =>
  danish.either(
    all.length > mostChoices
      ? [...all.slice(0, mostChoices).map(quote), `${all.length - mostChoices} til`]
      : all.map(quote),
  );
const because = (notes: readonly string[]) => (notes.length === 0 ? "" : ` (${danish.list(notes)})`);

/** Why there is no path or trend to follow. */
const projections = {
  "no-baseline": () => "Baseline mangler, så der er ingen vej at følge.",
  "no-target": () => "Måltallet mangler, så der er ingen vej at følge.",
  "no-time": (p: { baselineYear: number; targetYear: number }) =>
    `Målåret ${p.targetYear} ligger ikke efter baselineåret ${p.baselineYear}.`,
  "before-baseline": (p: { year: number; baselineYear: number }) =>
    `${p.year} ligger før baselineåret ${p.baselineYear}.`,
  "after-target": (p: { year: number; targetYear: number }) =>
    `${p.year} ligger efter målåret ${p.targetYear}.`,
  "too-few-years": (p: { measured: number; needed: number }) =>
    `En tendens kræver mindst ${p.needed} målte år, og her er ${p.measured}.`,
  "year-repeated": (p: { year: number }) => `Året ${p.year} står der flere gange med hver sit tal.`,
  "before-first-year": (p: { year: number; firstYear: number }) =>
    `${p.year} ligger før det første målte år, ${p.firstYear}.`,
  "too-large": () => "Tallene er for store at regne med.",
};

/** Why a formula gives no answer, and what to do. */
export const functionErrors = {
  rangesDiffer: () => "Områderne har ikke samme størrelse: markér lige mange rækker og kolonner i dem alle.",
  inputNotAvailable: () => "En celle, som formlen bygger på, er #I/T: der er ingen data i den.",
  inputFault: (p: { code: string }) =>
    `En celle, som formlen bygger på, har selv fejlen ${p.code}: ret den først.`,
  notANumber: (p: { text: string }) => `${quote(p.text)} er ikke et tal: henvis til en celle med et tal.`,
  truth: (p: { value: boolean }): string => (p.value ? "SAND" : "FALSK"),
  unreadable: (p: { text: string; notes: readonly string[] }) =>
    `${quote(p.text)} kan ikke læses som et tal${because(p.notes)}: skriv tallet på dansk, fx 1.234,5 eller 45,2 %.`,
  guess: (p: { text: string; notes: readonly string[] }) =>
    `${quote(p.text)} kan kun gættes${because(p.notes)}: skriv tallet tydeligt i cellen.`,
  dateNotNumber: (p: { text: string }) =>
    `${quote(p.text)} er en dato eller en periode: henvis til cellen med tallet.`,
  blank: () => "Cellen er tom.",
  severalFigures: (p: { choices: readonly string[] }) =>
    p.choices.length === 0
      ? "Cellen har flere tal: skriv, hvilket der menes."
      : p.choices.length === 1
        ? `Tallet gælder ${choices(p.choices)}: skriv navnet, hvis det er det, der menes.`
        : `Cellen har flere tal: skriv, om der menes ${choices(p.choices)}.`,
  whichUnclear: () => "Skriv, hvilket tal der menes: et navn i cellen, et nummer eller »sum«.",
  whichNotFound: (p: { which: string; choices: readonly string[] }) =>
    `${quote(p.which)} findes ikke i cellen${p.choices.length === 0 ? "." : `: den har ${choices(p.choices)}.`}`,
  positionNotFound: (p: { position: number; count: number }) =>
    `Cellen har intet tal nr. ${danish.number(p.position)}: den har ${p.count}.`,
  noCount: () => "Der står intet antal i cellen, kun et tal uden antal.",
  noMunicipality: () => "Kommunens tal mangler: henvis til cellen med det.",
  unitsDiffer: (p: { unit: string; other: string }) =>
    `Enhederne passer ikke sammen (${unitName(p.unit)} og ${unitName(p.other)}): henvis til tal i samme enhed.`,
  percentMissing: (p: { value: number }) =>
    `${danish.number(p.value)} står uden % sammen med procenter: skriv enheden i cellen.`,
  scaleUnclear: (p: { value: number }) =>
    `${danish.number(p.value)} kan både være procent og en andel af 1: giv cellen procentformat, eller skriv % efter tallet.`,
  unitChoice: () => "Enheden kan kun være »procentpoint« eller tom.",
  notADirection: (p: { text: string }) =>
    `${quote(p.text)} er ikke en retning: skriv »op«, »ned« eller »fasthold«.`,
  notAYear: (p: { text: string }) =>
    p.text.trim() === ""
      ? "Året mangler: skriv det som 2022."
      : `${quote(p.text)} er ikke et år: skriv det som 2022.`,
  yearNeeded: () => "Skriv året for tallet, så det kan holdes op mod målåret.",
  yesOrNo: () => "Skriv SAND for at få begrundelsen, eller lad argumentet være tomt.",
  yearsAndFigures: () => "Der skal være lige mange år og tal: markér to lige store områder.",
  targetUnreadable: (p: { text: string }) =>
    `Måltallet ${quote(p.text)} kan ikke læses: skriv et tal eller fx »reduceres med 20 %«.`,
  noLevel: () =>
    "Der er intet måltal at måle op mod, kun en retning eller noget, der skal fastholdes: brug HHP.VURDERING.",
  noWay: () =>
    "Måltallet er lig med baseline eller ligger bag den, så der er ingen vej at måle: brug HHP.VURDERING.",
  tooLarge: () => "Tallene er for store at regne med.",
  projections,
  noBaseline: () => "Planen har ingen baseline for indikatoren.",
  noHeader: () =>
    "Området har ikke planens overskrifter: markér hele tabellen HHP_Indikatorer med overskriftsrækken.",
  indicatorNotFound: (p: { text: string; nearest: string | undefined }) =>
    `Planen har ingen indikator ${quote(p.text)}${p.nearest === undefined ? "." : `: den nærmeste er ${quote(p.nearest)}.`}`,
  fieldUnknown: (p: { field: string; fields: readonly string[] }) =>
    `Planens tabel har intet felt ${quote(p.field)}: vælg ${choices(p.fields)}.`,
  noIndicatorTable: () =>
    "Området har ingen tabel med indikatorer: markér den med overskriftsrækken, som skal have en indikatorkolonne og år.",
  indicatorNotInSheet: (p: { text: string }) => `Området har ingen række for indikatoren ${quote(p.text)}.`,
  halfYearOnly: (p: { year: number }) =>
    `Området har kun tal for et halvt år af ${p.year}: skriv året som »${p.year}H1« eller »${p.year}H2«.`,
};
