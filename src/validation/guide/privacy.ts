import type { sentences } from "../../messages/da/findings/privacy";
import type { Guide } from "./guide";

export const privacyGuide: Guide<keyof typeof sentences> = {
  "contact-data": {
    finds:
      "Finder personers e-mailadresser og telefonnumre i celler, formler, kommentarer, links, navne og dokumentegenskaber, også på skjulte ark, samlet for hvert ark. Fælles postkasser som info@ og post@ er offentlige og nævnes ikke, og otte cifre i en talkolonne er et tal. Et nummer, som intet i cellen eller overskriften siger er et telefonnummer, er kun en bemærkning.",
    example: {
      what: "email",
      place: { kind: "cell" },
      count: 3,
      cells: 3,
      masked: "••••.••••@•••••••.••",
      sureness: "certain",
      hidden: false,
    },
    remedy:
      "Slet adressen eller nummeret, eller skriv en fælles postkasse eller en funktion (fx »projektlederen«) i stedet.",
  },
  "cpr-number": {
    finds:
      "Finder CPR-numre i celler, formler, kommentarer, links, arknavne, definerede navne og dokumentegenskaber, også på skjulte ark og på skemaet. Numre i samme kolonne er ét fund. Nummeret gentages aldrig, heller ikke i listen over accepterede fund. Et tal, der lige så godt kan være et beløb, et P-nummer eller et sagsnummer, nævnes ikke eller kun som en advarsel.",
    example: {
      place: { kind: "cell" },
      count: 24,
      cells: 24,
      masked: "••••••-••••",
      sureness: "certain",
      hidden: true,
    },
    remedy:
      "Slet numrene. Skal personerne kunne kendes igen, så brug et løbenummer, og gem nøglen et andet sted end i projektmappen.",
  },
  "hidden-count-revealed": {
    finds:
      "Finder skjulte antal (»<5«, »1-4«, »..« eller »*«), som kan regnes ud af en total og de andre tal: i samme række, i samme kolonne, af tabellens totaler tilsammen eller i samme celle. En total kendes på ord som »i alt«, og den skal passe med de rækker eller kolonner, hvor intet er skjult.",
    example: {
      cells: [{ sheet: "Politi", cell: "C4" }],
      total: { sheet: "Politi", cell: "F4" },
      within: "row",
    },
    remedy:
      "Skjul mindst ét tal mere ved det skjulte, eller skjul totalen. Funktionen HHP.DISKRET vælger de tal, der skal skjules, så færrest muligt går tabt.",
  },
  "personal-name": {
    finds:
      "Finder personers navne i dokumentets egenskaber (Forfatter, Sidst ændret af, Leder og egne egenskaber om personer) og som forfattere til kommentarer. Organisationer, programmer og brugernavne i ét ord nævnes ikke. Navnet gengives kun med forbogstaver.",
    example: {
      properties: [
        { name: "creator", initials: "M.B." },
        { name: "lastModifiedBy", initials: "A.H." },
      ],
      comments: { count: 4, initials: ["M.B."] },
    },
    remedy:
      "Vælg Filer > Oplysninger > Kontrollér dokument, og fjern dokumentegenskaber og personlige oplysninger, før filen sendes ud af huset.",
  },
  "small-count": {
    finds:
      "Finder antal på så få personer, at de kan genkendes, i planens baselines, på indikatorark og i andre tabeller: antal af fx børn, unge, elever, beboere eller sigtede, og antallet ved siden af en andel. Antallet 0, gennemsnit og antal af møder, klager, boliger og lignende er i orden, og det samme er det, aktiviteterne melder om deres deltagere. Hver tabel er ét fund.",
    example: { cells: 3, most: 4, threshold: 5 },
    remedy:
      "Skriv »<5« i stedet for tallet, eller slå grupper, afdelinger eller år sammen. Vis heller ikke en total, som det skjulte tal kan regnes ud af.",
    settings: ["smallestCount"],
  },
};
