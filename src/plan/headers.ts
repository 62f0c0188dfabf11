import { findPeriod, type PeriodInText } from "./period";
import type { ColumnRole, Side } from "./model";
import { editDistance, fold, letters, withoutGluedFootnotes, words } from "./text";

/** Tells whose figure a scope in a header names. */
export type SideOf = (scope: string) => Side;

const longestHeader = 90;

const goalHeaders = new Set(
  (
    "mål målene delmål delmålene deltmål overordnetmål overordnedemål overordnetdelmål lokaltmål lokalemål " +
    "lokaltdelmål lokaledelmål fastmål fastemål målsætning målsætninger delmålsætning delmålsætninger måldelmål " +
    "målogdelmål"
  ).split(" "),
);

const indicatorMarks = ["indikator", "nøgletal", "målepunkt", "måleparameter"];
const notIndicators = new Set("id nr nummer kode type enhed beskrivelse definition gruppe".split(" "));

/** What stands for "baseline" in a header whose letters are run together. */
const baselineMark =
  /baselin(?:e|e?s)?|bas(?:e)?line|basislinje|basismåling(?:en)?|nulpunkt(?:småling)?|startmåling|startværdi|udgangspunkt(?:et)?/;

/** Words that make a column with a year something else than a measurement. */
const otherThanMeasured = [
  "måltal",
  "målsæt",
  "forvent",
  "prognose",
  "budget",
  "udvikling",
  "ændring",
  "forskel",
  "differen",
  "kommentar",
  "bemærkning",
  "uddybende",
  "succeskriteri",
  "kvartal",
  "aktivitet",
  "indsats",
];

/** Words beside a year that say nothing about whose figure it is. */
const yearFillers = new Set(
  (
    "år året årstal status måling målinger målt måletal foreløbig foreløbige foreløbigt endelig endelige opgjort " +
    "opgørelse opgørelser pr per ultimo primo medio resultat resultater data datasæt tal værdi opfølgning skoleår " +
    "skoleåret skole i for af den d og antal andel andele procent pct q1 januar februar marts april maj juni juli " +
    "august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec tilgængelig " +
    "registreret slutmåling midtvejsmåling midtvejs midtvejsstatus årsstatus surveymåling survey undersøgelse n"
  ).split(" "),
);

/** What a column holds, by its header as a person writes it: broken words, footnotes and additions do not matter. */
export function roleOf(header: string, sideOf: SideOf): ColumnRole {
  if (header === "" || header.length > longestHeader) return { kind: "unknown" };
  const joined = letters(header);
  const given = words(header);
  const period = findPeriod(header);
  if (isIndicatorHeader(header)) return { kind: "indicator" };
  if (/^(?:basisår|udgangsår)/.test(joined)) return { kind: "baseline-year" };
  if (baselineMark.test(joined)) return baselineRole(header, joined, sideOf);
  if (/^(?:data)?kilde(?:r|n|rne)?$|^datakilde/.test(joined) && given.length <= 4) return { kind: "source" };
  if (goalHeaders.has(joined) && period === undefined) return { kind: "goal" };
  if (period === undefined) return { kind: "unknown" };
  return measurementRole(header, period, sideOf);
}

/** Whether a header names the indicator column. */
export function isIndicatorHeader(header: string): boolean {
  if (header.length > longestHeader || /^\d/.test(header)) return false;
  const joined = letters(header);
  const near = editDistance(joined, "indikator", 1) <= 1 || editDistance(joined, "indikatorer", 1) <= 1;
  if (!near && !indicatorMarks.some((mark) => joined.includes(mark))) return false;
  const given = words(header);
  if (given.length > 5 || given.some((word) => notIndicators.has(word) || word.startsWith("værdi")))
    return false;
  return near || (!baselineMark.test(joined) && findPeriod(header) === undefined);
}

function baselineRole(header: string, joined: string, sideOf: SideOf): ColumnRole {
  const rest = joined.replace(baselineMark, "").replace(/^s(?=år)/, "");
  if (/^(?:opgjort|måle|start)?år(?!i|l)/.test(rest) || /^årstal/.test(rest))
    return { kind: "baseline-year" };
  const found = findPeriod(header);
  const year = found === undefined ? {} : { year: found.period.year };
  const scope = scopeIn(header, (word) => baselineMark.test(word) || comparisonFillers.has(word));
  if (/boligomr/.test(rest) && /kommun/.test(rest)) return { kind: "baseline-area", ...year };
  const whole = rest.replace(/evt|eventuelt?|anden|andet/g, "");
  const named = [scope, whole].find((name) => ["comparison", "other"].includes(sideOf(name)));
  if (named !== undefined) {
    const eitherWay = /evt|eventuel/.test(rest) && /kommun/.test(rest);
    return { kind: "baseline-comparison", comparison: eitherWay ? "" : named, ...year };
  }
  const inArea =
    [scope, whole].some((name) => name !== "" && sideOf(name) === "area") || /boligomr|målgruppe/.test(rest);
  if (inArea) return { kind: "baseline-area", ...year };
  if (/anden|andet|evt|eventuel|sammenlign/.test(rest)) {
    return { kind: "baseline-comparison", comparison: scope, ...year };
  }
  return { kind: "baseline-area", ...year, ...(scope === "" ? {} : { scope }) };
}

const comparisonFillers = new Set(
  "anden andet evt eventuel eventuelt sammenligning sammenligningsgruppe baselin e base line".split(" "),
);

function measurementRole(header: string, { period, spansYears }: PeriodInText, sideOf: SideOf): ColumnRole {
  const given = words(header);
  if (
    given.includes("mål") ||
    given.some((word) => otherThanMeasured.some((mark) => word.startsWith(mark)))
  ) {
    return { kind: "unknown" };
  }
  if (/(?<![\p{L}\d])q ?[1-4](?!\d)/u.test(fold(header))) return { kind: "unknown" };
  const scope = scopeIn(
    header,
    (word) => yearFillers.has(word) || /^(?:halvår|hå|h|første|andet)$/.test(word),
  );
  if (scope.split(" ").length > 6) return { kind: "unknown" };
  const named = scope !== "" && sideOf(scope) !== "area" ? { scope } : {};
  return { kind: "measurement", ...period, ...named, ...(spansYears ? { spansYears } : {}) };
}

/** The header's words, as written, that are neither a year nor a filler; numbers only beside a name. */
function scopeIn(header: string, isFiller: (word: string) => boolean): string {
  const text = withoutGluedFootnotes(header.normalize("NFC").replace(/[\u00AD\u200B-\u200D]/g, ""));
  const kept = (text.match(/\p{L}+|\d+/gu) ?? []).filter(
    (word) => !/^(?:19|20)\d\d\d?$/.test(word) && !isFiller(word.toLowerCase()),
  );
  while (/^\d/.test(kept[0] ?? "")) kept.shift();
  return kept.join(" ");
}
