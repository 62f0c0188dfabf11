import { words } from "../../../plan/text";
import { countedIn } from "../../counted-persons";

/**
 * How counts of two half-years make that of the year: events add up; persons may be counted in both; groups and courses
 * may run on from one into the other.
 */
export type CountKind = "events" | "persons" | "running";

const event =
  /(?:møde(?:r|rne)?|vandring(?:er|erne)?|arrangement(?:er|erne)?|seminar(?:er|et)?|workshops?|besøg(?:ene)?|ture?|turene|aften(?:er)?|gange?|oplæg|foredrag|events?|fest(?:er)?|koncert(?:er)?|spisning(?:er)?|udflugt(?:er)?|samtaler?|henvendelser?|klager?|bekymring(?:er|erne)?|anmeldelser?|underretning(?:er)?|hændelser?|indbrud|brande|skader|udrykninger|hærværk|temadage?|åbningsdage?)$/u;

/** What a noun, or the first telling word of a longer text, counts. */
export function countKind(text: string): CountKind {
  for (const word of words(text)) {
    if (event.test(word)) return "events";
    if (countedIn(word) === "persons") return "persons";
  }
  return "running";
}

const done = new Set(
  (
    "har haft blev blevet afholdt gennemført etableret holdt givet startet oprettet deltaget deltog fået henvist kommet " +
    "besøgt udført modtaget registreret"
  ).split(" "),
);

/** Whether a text tells what happened in a time, not how things stand at its end. */
export function tellsWhatHappened(text: string): boolean {
  return words(text).some((word) => done.has(word));
}
