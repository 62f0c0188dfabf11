import { danish } from "../format";

const share = {
  name: "andel",
  help: "Andelen af dem, der har svaret: 0,64 eller 64 %. Teksten 12 ud af 29 har selv antallet med.",
};
const level = { name: "sikkerhed", help: "Hvor sikkert svaret skal være; 95 %, hvis intet er skrevet." };

/** The functions that say how sure a survey's shares are. */
export const statisticsFunctions = {
  KONFIDENS: {
    description:
      "Usikkerheden på en andel fra en spørgeskemaundersøgelse: nedre og øvre grænse (Wilson). Registertal har ingen.",
    parameters: {
      share,
      answers: {
        name: "svar",
        help: "Hvor mange der har svaret; kan være tomt, når det står i cellen med andelen.",
      },
      level,
      unit: { name: "enhed", help: "antal, når første argument er et antal personer og ikke en andel." },
    },
    examples: {
      share: "64 % af 206 svar: andelen blandt alle er mellem 57 % og 70 %.",
      text: "Antallet af svar står i cellen.",
      count: "Et antal personer ud af dem, der har svaret.",
      none: "Også når ingen har svaret ja, er der en usikkerhed.",
      level: "Et bredere interval er sikrere.",
      range: "En kolonne giver to kolonner.",
      missing: "Der står ikke, hvor mange der har svaret.",
      wrong: "Over 1 kan tallet være både procent og personer.",
    },
  },
  SIGNIFIKANT: {
    description:
      "Om to andele fra spørgeskemaer er signifikant forskellige (z-test; Fishers eksakte test ved få svar).",
    parameters: {
      share,
      answers: { name: "svar", help: "Hvor mange der har svaret i den første gruppe." },
      otherShare: { ...share, name: "anden_andel" },
      otherAnswers: {
        name: "andre_svar",
        help: "Hvor mange der har svaret i den anden gruppe, som ikke må have personer fælles med den første.",
      },
      level,
      shown: { name: "vis", help: "Tom giver SAND eller FALSK, p giver p-værdien, tekst giver en sætning." },
    },
    examples: {
      yes: "30 % og 50 % af 50 svar er signifikant forskellige.",
      no: "45 % og 50 % er det ikke.",
      p: "p-værdien.",
      text: "Som en sætning.",
      fisher: "Ved få svar bruges Fishers eksakte test.",
      inCell: "Antallet af svar står i cellerne.",
      range: "En kolonne mod samme gruppe.",
      missing: "Der står ikke, hvor mange der har svaret.",
      wrong: "En andel kan ikke være over 100 %.",
    },
  },
};

/** What they answer. */
export const statisticsAnswers = {
  comparison: (p: { significant: boolean; p: number; method: string }) =>
    `${p.significant ? "Signifikant forskellig" : "Ikke signifikant forskellig"} (${
      p.p < 0.001 ? "p < 0,001" : `p = ${danish.number(p.p, 3)}`
    }, ${p.method === "fisher" ? "Fishers eksakte test" : "z-test"})`,
};

/** Why they give no answer. */
export const statisticsErrors = {
  respondentsMissing: () => "Antallet af svar mangler: skriv, hvor mange der har svaret.",
  respondentsAreShare: () =>
    "Antallet af svar er skrevet i procent: skriv, hvor mange personer der har svaret.",
  shareUnclear: (p: { value: number }) =>
    `${danish.number(p.value)} kan både være procent og personer: skriv % efter tallet, eller skriv antal som enhed.`,
  notAShare: () => "Tallet er ikke en andel: henvis til en celle med en andel, fx 64 %.",
  unitUnknown: (p: { text: string }) => `»${p.text}« er ikke en enhed her: skriv andel eller antal.`,
  shownUnknown: (p: { text: string }) =>
    `»${p.text}« kan ikke vises: skriv p eller tekst, eller lad argumentet være tomt.`,
  problems: {
    "share-outside": (p: { share: number }) =>
      `Andelen er ${danish.number(p.share * 100)} %, men skal være fra 0 til 100 %: ret tallet eller antallet af svar.`,
    "respondents-outside": (p: { respondents: number }) =>
      `Antallet af svar er ${danish.number(p.respondents)}, men skal være et helt antal personer: ret det.`,
    "level-outside": (p: { level: number }) =>
      `Sikkerheden er ${danish.number(p.level * 100)} %, men skal ligge mellem 0 og 100 %: skriv fx 95 %.`,
  },
};
