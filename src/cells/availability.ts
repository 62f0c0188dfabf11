import type { Availability } from "./reading";
import { timeAt } from "./time";
import type { Token } from "./token";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const phrases = (text: string): ReadonlySet<string> => new Set(text.split("|"));

const noData = phrases(
  "...|…|ingen|ingen data|ingen tal|ingen måling|ingen målinger|ingen baseline|ingen oplysninger|ingen opgørelse|ingen besvarelser|" +
    "n/a|na|n.a.|n.a|i/t|i.t.|i/a|#n/a|#i/t|findes ikke|ikke opgjort|ej opgjort|ikke målt|ej målt|ikke oplyst|ej oplyst|uoplyst|ukendt|" +
    "ikke tilgængelig|ikke tilgængeligt|ikke tilgængelige|foreligger ikke|haves ikke|intet|mangler|data mangler|" +
    "mangler data|kan ikke opgøres|opgøres ikke|måles ikke|ikke muligt|ikke muligt at opgøre|udgået|udgår|bortfaldet|" +
    "ikke kendt|ikke undersøgt|ikke til rådighed|ikke registreret|ingen registrering",
);
const notRelevant = phrases(
  ".|ikke relevant|ej relevant|irrelevant|ikke aktuelt|ikke aktuel|uaktuelt|bortfalder|i/r|i.r.|ir|ikke anvendelig|ikke omfattet|ikke relevant her",
);
const withheld = phrases(
  "..|for få|for få besvarelser|for få svar|for få personer|for få observationer|for få respondenter|skjult|sløret|" +
    "diskretion|anonymiseret|fortroligt|fortrolig|undertrykt|maskeret|må ikke vises|kan ikke vises|under diskretionsgrænsen|" +
    "for lille population|for lavt antal|for lille datagrundlag|for spinkelt datagrundlag",
);
const expected = phrases(
  "data følger|tal følger|data kommer|tal kommer|afventer|afventes|kommer|kommer senere|følger|på vej|ikke klar|ikke klar endnu|endnu ikke|endnu ikke opgjort|ikke opgjort endnu|" +
    "endnu ikke tilgængelig|under opgørelse|under udarbejdelse|opgøres senere|eftersendes|tilgår|foreligger senere|" +
    "måles senere|mangler endnu|indsamles|dataindsamling i gang|endnu ikke målt|ikke målt endnu|under indsamling",
);

const dataNouns = set(
  "data tal tallet tallene måling målingen målinger resultat resultatet resultater opgørelse opgørelsen opgørelser " +
    "oplysninger survey surveyen undersøgelse undersøgelsen datagrundlag datagrundlaget rapport rapporten værdi " +
    "statistik statistikken tallene dataindsamling dataudtræk baselinemåling midtvejsmåling slutmåling baseline",
);
const presence = set(
  "tilgængelig tilgængeligt tilgængelige klar klart foreligger findes haves opgjort opgøres offentliggøres offentliggjort " +
    "modtaget leveret leveres udgives udgivet publiceres målt måles indsamlet indsamles oplyst registreret muligt mulige " +
    "rådighed fås opdateres opdateret færdig færdige kommer kendt vises offentliggørelse",
);
const tooFew = set("observationer besvarelser svar respondenter personer borgere unge");
const negations = set("ikke ej ingen intet mangler manglende utilgængelig utilgængelige uden");
const stillToCome = set(
  "endnu forventes forventet forventeligt afventer afventes afvent kommer senere snart følger først klar tilgængelig tilgængelige " +
    "tilgængeligt opgøres offentliggøres leveres udgives publiceres måles indsamles foreligger næste opdateres udkommer gennemføres fastsættes fastlægges etableres udarbejdes indhentes kortlægges",
);

/** "Data tilgængelig ultimo 2023": the words and the time they give. */
function whenOf(tokens: readonly Token[]): { when?: string; year?: number } {
  let found: { when?: string; year?: number } = {};
  for (let at = 0; at < tokens.length;) {
    const time = timeAt(tokens, at);
    at = time?.next ?? at + 1;
    if (time === undefined) continue;
    const year = time.year ?? (time.period === undefined ? undefined : Number(time.period.to.slice(0, 4)));
    // "Tal for 2023 foreligger primo 2025": the due date is the one with a part of the year, else the last.
    if (found.when !== undefined && time.when === undefined) continue;
    if (time.when === undefined && year === undefined) continue;
    found = {
      ...(time.when === undefined ? {} : { when: time.when }),
      ...(year === undefined ? {} : { year }),
    };
  }
  return found;
}

/** The text of a short cell in the form of the phrases above. */
function phraseOf(tokens: readonly Token[]): string {
  let phrase = "";
  for (const token of tokens) {
    if (token.kind === "footnote" || token.kind === "bullet" || token.kind === "markup") continue;
    if (token.kind === "open" || token.kind === "close") continue;
    if (phrase !== "" && token.spaced) phrase += " ";
    if (token.kind !== "newline") phrase += token.lower;
  }
  return /\p{L}/u.test(phrase) ? phrase.replace(/[.!:]$/, "") : phrase;
}

const leads = set("bliver vil er endnu først skal");
const mostPhraseWords = 6;
const shortest = 7;
const longest = 30;

/** Every word that a phrase or a rule knows; a cell with none of them says nothing about its data. */
const telling = new Set(
  [withheld, notRelevant, noData, expected].flatMap((list) =>
    [...list].flatMap((phrase) => phrase.split(" ")),
  ),
);
for (const known of [dataNouns, presence, negations, stillToCome, set("primo medio ultimo")])
  for (const word of known) telling.add(word);

function tells(token: Token): boolean {
  if (token.kind !== "word") return token.text === "." || token.text === "…" || token.text === "/";
  const { lower } = token;
  if (telling.has(lower)) return true;
  return (
    lower.length > 5 &&
    (lower.startsWith("afvent") || lower.startsWith("forvent") || lower.startsWith("diskretion"))
  );
}

function fixedPhrase(phrase: string): Availability["reason"] | undefined {
  if (withheld.has(phrase)) return "suppressed";
  if (notRelevant.has(phrase)) return "not_relevant";
  if (noData.has(phrase)) return "none";
  return expected.has(phrase) ? "awaited" : undefined;
}

/** What a cell without figures says about why there is none; undefined where it says nothing of the kind. */
export function availabilityOf(tokens: readonly Token[]): Availability | undefined {
  if (!tokens.some(tells)) return undefined;
  const words = tokens.filter((token) => token.kind === "word").map((token) => token.lower);
  if (words.length > longest) return undefined;
  const reason =
    (words.length <= mostPhraseWords ? fixedPhrase(phraseOf(tokens)) : undefined) ?? repeated(tokens);
  if (reason !== undefined) return { reason };
  if (words.some((word) => word.startsWith("diskretion"))) return { reason: "suppressed" };
  if (words.includes("få") && words.some((word) => tooFew.has(word)) && words.length <= 10)
    return { reason: "suppressed" };
  const [first = "", second = ""] = words;
  const about = words.some((word) => dataNouns.has(word));
  const present = words.some((word) => presence.has(word));
  const negated = words.some((word) => negations.has(word));
  if (first === "ikke" && second === "relevant") return { reason: "not_relevant" };
  const yet =
    words.includes("endnu") ||
    words.some((word) => word.startsWith("afvent")) ||
    words.some((word) => word.startsWith("forvent"));
  const opens = stillToCome.has(first) || (leads.has(first) && stillToCome.has(second));
  if (!about && !opens && !yet && !(negated && present) && !isEdge(first)) return undefined;
  const time = whenOf(tokens);
  const dated = time.when !== undefined || time.year !== undefined;
  const noNoun = words.some((word, index) => word === "ingen" && dataNouns.has(words[index + 1] ?? ""));
  if (noNoun && words.length <= shortest && !words.includes("endnu")) return { reason: "none" };
  if (words.some((word) => word.startsWith("afvent")) && (about || words.length <= shortest))
    return { reason: "awaited", ...time };
  if (negated && about && (present || words.length <= 4))
    return yet || (dated && opensLater(words)) ? { reason: "awaited", ...time } : { reason: "none" };
  if (negated && present && words.length <= 5)
    return yet ? { reason: "awaited", ...time } : { reason: "none" };
  if (
    dated &&
    (about || opens) &&
    words.some((word) => stillToCome.has(word) || word.startsWith("forvent"))
  ) {
    return { reason: "awaited", ...time };
  }
  return words.length <= 2 && dated && time.when !== undefined && isEdge(first)
    ? { reason: "awaited", ...time }
    : undefined;
}

/** "Ikke tilgængelig før 2024", "først klar ultimo 2023". */
function opensLater(words: readonly string[]): boolean {
  return words.some(
    (word) => word === "før" || word === "først" || word === "forventes" || word === "kommer",
  );
}

function isEdge(word: string): boolean {
  return word === "primo" || word === "medio" || word === "ultimo";
}

function partsLines(token: Token): boolean {
  return token.kind === "newline" || token.text === ";" || token.text === "/" || token.text === ",";
}

/** "Ingen data⏎Ingen data": the same reason on every line. */
function repeated(tokens: readonly Token[]): Availability["reason"] | undefined {
  if (!tokens.some((token) => partsLines(token) || token.text === ":")) return undefined;
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (partsLines(token)) lines.push([]);
    else if (token.text === ":") lines[lines.length - 1] = [];
    else lines.at(-1)?.push(token);
  }
  const filled = lines.filter((line) => line.length > 0);
  const [first] = filled;
  const reason = first === undefined ? undefined : fixedPhrase(phraseOf(first));
  return reason !== undefined && filled.every((line) => fixedPhrase(phraseOf(line)) === reason)
    ? reason
    : undefined;
}
