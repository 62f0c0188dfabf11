import { words } from "../../../plan/text";

const timeWord = new RegExp(
  `^(?:${[
    "(?:19|20)\\d\\d",
    "årlig\\p{L}*|året|årene|\\p{L}*(?:kalender|plan|skole|projekt|regnskabs|hel|halv)år(?:et|ligt?|lige)?",
    "kvartal\\p{L}*|kvt|måned\\p{L}*|md|mdr|uge|ugen|uger|ugens|ugent\\p{L}*|dag|dage|dagen|dagl\\p{L}*",
    "hverdag\\p{L}*|weekend\\p{L}*|(?:man|tirs|ons|tors|fre|lør|søn)dag\\p{L}*",
    "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
    "semest\\p{L}*|sæson\\p{L}*|(?:sommer|vinter|forår|efterår|jule?ferie|påske)\\p{L}*|ferie\\p{L}*",
    "\\p{L}*periode\\p{L}*|løbetid\\p{L}*|afslutning\\p{L}*|udløb\\p{L}*|senest",
  ].join("|")})$`,
  "u",
);

/** More years than a plan has are an age: "i 18 år". */
const mostYears = 5;

/** Whether a sentence says within what time, or how often: "årligt", "i 2023", "over 2 år". */
export function namesTime(text: string): boolean {
  const given = words(text);
  return given.some(
    (word, index) => timeWord.test(word) || (word === "år" && isTime(given[index - 2], given[index - 1])),
  );
}

/** "i 2 år" and "et helt år" are times, "fra 3 år" and "under 18 år" are ages. */
function isTime(before: string | undefined, count: string | undefined): boolean {
  const number = Number(count);
  if (Number.isNaN(number)) return true;
  return number <= mostYears && ["i", "gennem", "over"].includes(before ?? "");
}
