import { findCpr, findCprInNumber, type Hit } from "../../../privacy";
import { fold } from "../../../plan/text";
import { digitsOfOneNumber, type CellPlace, type Place } from "./places";
import { surest } from "./sureness";

/** A place with the CPR numbers in it, and how sure the surest of them is. */
export interface CprPlace<At extends Place = Place> {
  readonly place: At;
  readonly hits: readonly Hit[];
  readonly confidence: number;
}

/** At or below this a number is not spoken of: one in thirty numbers of ten digits begins with a day that there was. */
export const leastConfidence = 0.3;

/** How sure the words above a column make its bare numbers. */
const announced = 0.95;
/** What a number is worth below the name of another register, which may give out numbers that begin with a day. */
const otherRegister = 0.3;
/** What digits that nothing announces are worth: they may as well be an amount, or another register's. */
const unannounced = 0.9;
/** What a number that a formula computes is worth. */
const computed = 0.5;
/** A bare number is surer than this only where its check digit holds. */
const checked = 0.5;
/** From so many bare numbers on, their check digits tell whether they are CPR numbers: of others one in eleven holds. */
const telling = 8;
const leastChecked = 0.3;

const cprHeader = /cpr|person[-\s.]?(?:nr|nummer)/;
const registerHeader =
  /(?:^|[^\p{L}])(?:cvr|ean|konto|faktura|bilag|sag|journal|ordre|(?:p|se)[-\s.]*(?:nr|nummer))/u;
const moneyHeader =
  /kr\.|kroner|dkk|beløb|budget|udgift|indtægt|tilskud|finansiering|bevilling|pris|saldo|i alt/;

const tenDigits = digitsOfOneNumber(10);

/** Whether a place is worth a closer look. */
export const cprSought = {
  text: (text: string) => tenDigits.test(text),
  number: (value: number) => value >= 1e8 && value < 1e10 && Number.isInteger(value),
};

export function cprHits({ kind, text, ...place }: Place): Hit[] {
  const value = "cell" in place ? place.cell.snapshot.value : undefined;
  return kind === "cell" && typeof value === "number" ? findCprInNumber(value) : findCpr(text);
}

/** A place outside a column, as sure as its surest number. */
export function plainCpr<At extends Place>(place: At, hits: readonly Hit[]): CprPlace<At> {
  return { place, hits, confidence: surest(hits) };
}

/** The cells of a column that hold CPR numbers, by what stands above them and by how many of their check digits hold. */
export function surelyCpr(
  header: string,
  cells: readonly CprPlace<CellPlace>[],
): readonly CprPlace<CellPlace>[] {
  const above = fold(header);
  const isAnnounced = cprHeader.test(above);
  const isChance = !isAnnounced && areChance(cells);
  return cells
    .filter((cell) => !isChance || !isBare(cell))
    .map((cell) => (isBare(cell) ? { ...cell, confidence: bareConfidence(cell, above, isAnnounced) } : cell))
    .filter(({ confidence }) => confidence > leastConfidence);
}

function bareConfidence(cell: CprPlace<CellPlace>, header: string, isAnnounced: boolean): number {
  const { confidence, place } = cell;
  const value = place.cell?.snapshot.value;
  if (isAnnounced) return Math.max(confidence, announced);
  if (registerHeader.test(header)) return confidence * otherRegister;
  // A number that is written with a 0 first is kept as a text for that 0: it is no amount.
  if (typeof value !== "number") return place.text.startsWith("0") ? confidence : confidence * unannounced;
  const { format = "", formula } = place.cell?.snapshot ?? {};
  if (/^0{6}\W*0{4}$/.test(format)) return Math.max(confidence, announced);
  if (isAmount(value, format, header)) return 0;
  return confidence * unannounced * (formula === undefined ? 1 : computed);
}

/** A round number, one shown with separators, decimals or a unit, or one below a word for money. */
function isAmount(value: number, format: string, header: string): boolean {
  return value % 1000 === 0 || /[,.%$€]|kr|[ymdh]/i.test(format) || moneyHeader.test(header);
}

function areChance(cells: readonly CprPlace<CellPlace>[]): boolean {
  const bare = cells.filter(isBare);
  const holding = bare.filter(({ confidence }) => confidence > checked);
  return bare.length >= telling && holding.length < bare.length * leastChecked;
}

/** Digits alone in the cell: what they are, only the column tells. */
function isBare({ place: { kind, text } }: CprPlace<CellPlace>): boolean {
  return kind === "cell" && /^\d+$/.test(text.trim());
}
