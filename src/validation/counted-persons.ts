import { fold } from "../plan/text";

/** What a text says is counted: persons, something else, or nothing of either. */
export type Counted = "persons" | "things" | undefined;

/** Nouns for persons that stand alone or end a compound: "skoleelever", "kontanthjælpsmodtagere". */
const person =
  /(?:børn(?:ene)?|elev(?:er(?:ne)?)?|borger(?:e|ne)?|beboer(?:e|ne)?|person(?:er(?:ne)?)?|deltager(?:e|ne)?|modtager(?:e|ne)?|ledige|arbejdsløse|arbejdssøgende|sigtede|dømte|anbragte|indsatte|kriminelle|kvinder(?:ne)?|mænd(?:ene)?|drenge(?:ne)?|piger(?:ne)?|forældre(?:ne)?|forsørgere|mødre|fædre|indvandrere|efterkommere|flygtninge|studerende|kursister|lærlinge|voksne|ældre|seniorer|pensionister|årige|sygemeldte|klienter|patienter|narkomaner|misbrugere|hjemløse|ofre|lejere|respondenter)$/;
/** Too short to be known at the end of a compound. */
const shortPerson = new Set(["unge", "barn", "enlige"]);
/** Things that are counted in such plans; at the end of a compound too. */
const thing =
  /(?:klager|møder|aktiviteter|kurser|kursus|vandringer|boliger|lejemål|lejligheder|hold|forløb|arrangementer|job|jobs|husstande|husstandene|afdelinger|opgange|sager|anmeldelser|hændelser|henvendelser|bekymringer|besøg|timer|dage|aftener|projekter|klubber|grupper|skoler|klasser|institutioner|foreninger|opgaver|fraflytninger|tilflytninger|indbrud|brande|tilfælde|skader|aftaler|samtaler|underretninger|udsættelser|virksomheder|stillinger|pladser|kr|point|procent)$/;

/** Words after which the counted noun is only told more of. */
const stop =
  /^(?:i|på|med|for|til|ved|hos|fra|over|under|mellem|der|som|hvor|uden|udenfor|inden|indenfor|og|eller|samt|af|blandt|ud|mindst|pr|per|om)$/;

const counting =
  /(?:^|[^\p{L}])(antal(?:let)?|andel(?:en)?|hvor mange)(?: af)?(?: de)? (?=\p{L})(?<counted>.*)$/u;

/** What is counted: the noun after "antal" or "andel", else the one that the text begins with. */
export function countedIn(text: string): Counted {
  const folded = fold(text).replace(/\d{1,3}(?: ?(?:-|til|og) ?\d{1,3})?[ -]*årig/g, " årig");
  const said = counting.exec(folded);
  const noun = headNoun(said?.groups?.["counted"] ?? folded);
  if (noun === undefined) return undefined;
  if (person.test(noun) || shortPerson.has(noun)) return "persons";
  const isNamed = said !== null && said[1]?.startsWith("andel") === false;
  return isNamed || thing.test(noun) ? "things" : undefined;
}

/** Whether a title says that its whole table counts something else: "Antal besøg". */
export function isCountOfThings(title: string): boolean {
  return counting.test(fold(title)) && countedIn(title) === "things";
}

/** The last word before the phrase is left: "aktivitetsparate modtagere på 18-29 år" → "modtagere". */
function headNoun(phrase: string): string | undefined {
  const words: string[] = [];
  for (const part of phrase.split(/(?=[\s,;:(/])|(?=\d)/)) {
    if (/^[,;:(/]|^\s*\d/.test(part) && words.length > 0) break;
    const word = part.replace(/[^\p{L}-]/gu, "").replace(/^-+|-+$/g, "");
    if (word === "") continue;
    if (stop.test(word)) {
      if (words.length > 0) break;
      continue;
    }
    words.push(word);
  }
  return words.at(-1)?.split("-").at(-1);
}
