import { readingFunctions } from "./functions-reading";

const families = {
  reading: "Læs celler",
  comparison: "Sammenlign",
  target: "Mål og vurdering",
  plan: "Slå op i planen",
  statistics: "Usikkerhed",
  areas: "Områdetyper",
  privacy: "Persondata",
};

/** Why a formula gives no answer, and what to do. */
const errors = {
  rangesDiffer: () => "Områderne har ikke samme størrelse: markér lige mange rækker og kolonner i dem alle.",
  inputNotAvailable: () => "En celle, som formlen bygger på, er #I/T: der er ingen data i den.",
  inputFault: (p: { code: string }) =>
    `En celle, som formlen bygger på, har selv fejlen ${p.code}: ret den først.`,
  notANumber: (p: { text: string }) => `»${p.text}« kan ikke læses som et tal: skriv tallet på dansk.`,
};

/** The custom functions: what they do, what they take, and why one gives no answer. */
export const functions = { families, errors, words: { ...readingFunctions } };
