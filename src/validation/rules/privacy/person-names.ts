import { fold } from "../../../plan/text";

const name = /^(?:(?:Mc|Mac|O['’]|D['’])?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*|\p{Lu}\.?)$/u;
const particles = new Set(["af", "von", "van", "de", "den", "der", "di", "el", "la", "le", "bin", "al"]);

/** What organisations and their parts are called, at the end of a word too: "Boligselskabet", "Ungdomsskolen". */
const organisation =
  /(?:kommune|bolig|selskab|forening|afdeling|sekretariat|forvaltning|styrelse|ministeri|universitet|kontor|center|fond|organisation|helhedsplan|skole|bibliotek|institut|gruppe|administration|rådgivning|boligsocial)(?:e?r|e?t|e?n|e?s|ne|um|a|e){0,3}$/;
/** Words that no person is called: programs, roles, documents, parts of a town. */
const noNames = new Set(
  (
    "microsoft office excel windows adobe google libreoffice openoffice openpyxl apache crystal oracle python user users " +
    "bruger admin administrator owner author system server service draft version endelig endeligt udkast unknown ukendt " +
    "default test data plan status rapport projekt team region konsulent analyse aps ltd inc gmbh by byen nord syd øst " +
    "vest midt it pc hr"
  ).split(" "),
);

/** A person's name: initials where the text is one, undefined where it is an organisation, a program or no name. */
export function initialsOf(text: string): string | undefined {
  const words = text
    .replace(/\([^)]*\)/g, " ")
    .replaceAll(",", " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const names = words.filter((word) => !particles.has(word));
  if (names.length < 2 || names.length > mostWords || !names.every((word) => name.test(word)))
    return undefined;
  // An initial is no name by itself: "Afdeling B", "A B".
  if (names.filter((word) => /\p{Ll}/u.test(word)).length < 2) return undefined;
  if (names.some((word) => isNoPerson(word))) return undefined;
  return names.map((word) => `${word.charAt(0)}.`).join("");
}

const mostWords = 5;

function isNoPerson(word: string): boolean {
  const folded = fold(word).replace(/\.$/, "");
  return noNames.has(folded) || organisation.test(folded);
}

/** The initials of every person that a property names; several are parted by `;` or `/`. */
export function personsIn(text: string): string[] {
  return text.split(/[;/\n]/).flatMap((part) => initialsOf(part.trim()) ?? []);
}
