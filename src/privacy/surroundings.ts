const reach = 20;

/** The words and signs just before and after a place in a text, in lower case. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export function surroundings(text: string, start: number, end: number): Surroundings {
  return {
    before: text.slice(Math.max(0, start - reach), start).toLowerCase(),
    after: text.slice(end, end + reach).toLowerCase(),
  };
}

const number = String.raw`[-\s.:]{0,2}(?:nr\.?|nummer|numre)?[\s:.]{0,3}$`;
const word = String.raw`(?:^|[^\p{L}])`;
const moneyBefore = new RegExp(word + String.raw`(?:kr\.?|dkk|eur|€|\$|beløb)[\s:]{0,3}$`, "u");
const moneyAfter = /^\s?(?:kr|dkk|eur|€|%|mio|mia|t\.kr|,-|\.-)/;
const phoneBefore = new RegExp(
  word + String.raw`(?:tlf|telefon|tel|mobil|mob|ring|sms|fax)\.?` + number,
  "u",
);
const registerBefore = new RegExp(word + "(?:cvr|ean|konto|faktura|bilag|sags?|journal|p)" + number, "u");
const cprBefore = new RegExp(word + "(?:cpr|person)" + number, "u");
const countryBefore = /\+\d{0,3}[\s-]?$/;

/** Whether the number beside which this stands is an amount. */
export function isAmount({ before, after }: Surroundings): boolean {
  return moneyBefore.test(before) || moneyAfter.test(after);
}

/** Whether the words before announce a telephone number. */
export function announcesPhone({ before }: Surroundings): boolean {
  return phoneBefore.test(before);
}

/** Whether the words before announce a number of a register: CVR, EAN, an account, an invoice, a case. */
export function announcesRegister({ before }: Surroundings): boolean {
  return registerBefore.test(before);
}

/** Whether the words before announce a CPR number. */
export function announcesCpr({ before }: Surroundings): boolean {
  return cprBefore.test(before);
}

/** Whether a plus and perhaps a country's number stand before, as before a telephone number. */
export function hasCountryCode({ before }: Surroundings): boolean {
  return countryBefore.test(before);
}

/** Whether a letter is glued to either end. */
export function isGluedToLetter({ before, after }: Surroundings): boolean {
  return /\p{L}$/u.test(before) || /^\p{L}/u.test(after);
}
