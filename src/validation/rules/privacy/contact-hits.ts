import { findEmails, findPhones, type Hit } from "../../../privacy";
import { fold, letters } from "../../../plan/text";

/** Words of a mailbox that many look after: it is nobody's own. */
const shared = new Set(
  (
    "info post mail kontakt kontor sekretariat sekretariatet kommune kommunen admin administration hovedpostkasse " +
    "borgerservice udlejning udlejningen boligsocial boligsociale helhedsplan helhedsplanen bestyrelse bestyrelsen " +
    "afdeling afdelingen drift varmemester ejendomskontor ejendomskontoret service support noreply no reply " +
    "presse jobcenter jobcentret skole skolen ungdomsskole bibliotek ssp team projekt beboerhus beboerhuset " +
    "raadgivning rådgivning dpo databeskyttelse kundeservice bogholderi faktura hr it"
  ).split(" "),
);
const sharedEnding = /(?:postkasse|sekretariat|kontor|skole|bolig|forvaltning|afdeling)$/;
/** A name of fewer letters may be a person's initials. */
const shortestName = 4;

/** The e-mail addresses of persons: not those of organisations, which are public. */
export function personalEmails(text: string): Hit[] {
  return findEmails(text).filter(({ start, end }) => !isShared(text.slice(start, end)));
}

function isShared(address: string): boolean {
  const [local = "", domain = ""] = address.toLowerCase().split("@");
  const [organisation = ""] = domain.split(".");
  const isItsName = organisation.length >= shortestName && letters(local).includes(letters(organisation));
  const words = local.split(/[^\p{L}]+/u).filter((word) => word !== "");
  return (
    isItsName || local === organisation || words.some((word) => shared.has(word) || sharedEnding.test(word))
  );
}

const phoneHeader = /(?:^|[^\p{L}])(?:tlf|telefon|tel\.|mobil|mob\.|kontakt|sms)/u;
const registerHeader = /(?:^|[^\p{L}])(?:cvr|ean|konto|faktura|bilag|sag|journal|ordre|se-?nr|id|nr\.?$)/u;
/** How sure a number is that stands alone below the word for a telephone. */
const announced = 0.95;
/** Digits alone are no telephone number to speak of unless they stand in pairs, as telephone numbers do. */
const leastAlone = 0.7;

/**
 * The telephone numbers of a cell. Digits alone may be anything: the words above decide, and among figures they are one.
 */
export function phonesUnder(header: string, text: string, isFigure: boolean): Hit[] {
  const hits = findPhones(text);
  if (/\p{L}/u.test(text)) return isFigure ? hits.filter(({ confidence }) => confidence >= announced) : hits;
  const above = fold(header);
  if (phoneHeader.test(above)) return hits.map((hit) => ({ ...hit, confidence: announced }));
  if (isFigure || registerHeader.test(above)) return hits.filter(({ confidence }) => confidence >= announced);
  return hits.filter(({ confidence }) => confidence >= leastAlone);
}
