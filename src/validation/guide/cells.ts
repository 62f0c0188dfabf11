import type { sentences } from "../../messages/da/findings/cells";
import type { Guide } from "./guide";

export const cellsGuide: Guide<keyof typeof sentences> = {
  "ambiguous-number": {
    finds:
      "Et tal, der kan læses på flere måder, fx 12.5, som kan være tolv en halv eller et fejlskrevet tusindtal, i planen, på indikatorarkene og i andre datatabeller. Tallet bruges ikke. Flere i samme række, tabel eller kolonne er ét fund. Danske tal som 1.234,5 lades i fred.",
    example: { text: "12.5", cells: 1 },
    remedy: "Skriv decimaler med komma og tusinder med punktum.",
  },
  "excel-error": {
    finds:
      "En celle, der viser en Excel-fejl som #REF!, #DIV/0! eller #VÆRDI!, også hvor fejlen er sat ind som tekst. Fejl, der følger af en anden fejl eller af samme udfyldte formel, er ét fund ved roden. I planen, på indikatorarkene og i data fra andre er det en fejl, i egne beregninger højst en advarsel; #N/A er ét trin mildere, fordi det ofte betyder, at der ikke er noget tal. Skemaets ark er ikke med.",
    example: { error: "#DIV/0!", cells: 3 },
    remedy: "Ret formlen i den viste celle, eller skriv med ord, hvorfor der ikke er et tal.",
  },
  "external-formula": {
    finds:
      "Formler og navne, der henter tal fra en anden projektmappe, én gang pr. ark og projektmappe. Modtageren har ikke den anden fil, og tallene ændrer sig, når den gør. Henvisninger til tabeller og ark i samme projektmappe lades i fred.",
    example: { workbook: "Kommunetal.xlsx", cells: 4, names: [] },
    remedy:
      "Kopiér cellerne, sæt dem ind som værdier, og skriv kilden ved siden af. Slet navne, der ikke bruges.",
  },
  "footnote-in-number": {
    finds:
      "Et fodnotetegn, der er klistret på et tal eller en parentes og derfor er læst som et tegn og ikke som data (en bemærkning), eller et ciffer, der gør tallet for stort til at være muligt (en advarsel). En stjerne lades i fred, fordi ingen tager den for en del af tallet.",
    example: { text: "5183", removed: false },
    remedy: "Fjern tegnet fra cellen, og skriv noten under tabellen eller i en kommentar.",
  },
  "fraction-for-percent": {
    finds:
      "Et tal som 0,55 uden procentformat, hvor rækkens andre tal viser, at der menes 55 %, på indikatorarkene, i planens baseline og måltal og i datatabeller. Små procenter og celler med procentformat lades i fred.",
    example: { value: 0.55, cells: 1 },
    remedy: "Giv cellen procentformat, eller skriv tallet med procenttegn.",
  },
  "label-contradicts-unit": {
    finds:
      "En celle, hvor ordet foran tallet og enheden bag det siger hver sit: »Antal: 16,23%«, »Andel: 707« eller de to byttet om. En andel uden procenttegn er kun et fund, når tallet er over 100 eller står i personer.",
    example: { text: "Antal: 16,23%", promised: "count", swapped: false },
    remedy: "Slå tallet op i kilden, og ret det ord eller tal, der er forkert.",
  },
  "malformed-amount": {
    finds:
      "Et beløb, der er skrevet, som beløb ikke skrives, fx kr. 128.767.-, i planen, på indikatorarkene og i datatabeller.",
    example: { text: "128.767.-", meant: "128.767,-" },
    remedy: "Skriv beløbet som kr. 128.767,-. Rettelsen tilbydes, hvor kun tegnet før stregen er forkert.",
  },
  "mixed-decimals": {
    finds:
      "Et tal med flere decimaler end alle de andre tal af samme slags i rækken, når der er mindst tre andre, og de har lige mange. Området ses for sig og kommunen for sig, og planens baseline holdes op mod rækken. Færre decimaler lades i fred, for det er almindelig afrunding, og tal uden talformat tæller ikke med.",
    example: { figure: { value: 91.9, unit: "percent", decimals: 2 }, decimals: 1, others: 3, cells: 1 },
    remedy:
      "Skriv tallene i en række med lige mange decimaler, og se efter, om det ene er fra en anden kilde.",
  },
  "number-as-text": {
    finds:
      "En tekst, der kun er et tal, i en kolonne, hvor næsten alle andre tal er rigtige tal (mindst tre og mindst 80 %). Excel springer den over i summer. Det er en advarsel i planens budget og områder, og hvor en formel regner på kolonnen, ellers en bemærkning. Kolonner med blandede tekster og indikatorer, hvis række også ellers er skrevet som tekst, lades i fred.",
    example: { text: "518", cells: 1, numbers: 7, summed: true },
    remedy:
      "Skriv tallet igen uden apostrof, eller brug Konvertér til tal. Rettelsen tilbydes, hvor teksten kun kan læses på én måde.",
  },
  "out-of-range": {
    finds:
      "Et tal, som enheden ikke tillader: en andel uden for 0-100 %, en karakter uden for skalaen -3 til 12 eller et negativt antal, også i planens baseline, måltal og områder. Over 100 % er kun en advarsel, når indikatoren ikke er en andel, og i datatabeller er det altid en advarsel; der ses kun på det, der kaldes andel eller antal, og på procenter langt over rækkens andre. Ændringer og forskelle lades i fred.",
    example: { figure: { value: 4530, unit: "percent", decimals: 0 }, least: 0, most: 100, stored: 45.3 },
    remedy:
      "Slå tallet op i kilden, og ret det. Er tallet rigtigt, er det indikatorens enhed, der skal rettes.",
  },
  "share-measured-as-count": {
    finds:
      "En indikator, der med sine ord lover en andel, men måles i antal, kroner eller helårspersoner, eller lover et antal, men måles i procent. Ord, der lover begge dele, lades i fred.",
    example: { promised: "share", unit: "full_year_persons", text: "Andelen af aktivitetsparate falder" },
    remedy: "Ret teksten, så den siger, hvad der måles, eller mål det, som teksten siger.",
  },
  "star-without-footnote": {
    finds:
      "En celle i en tabel, som er en stjerne eller ender med en, på et ark uden en note, der begynder med lige så mange stjerner. Det er ét fund pr. ark og antal stjerner. En kommentar på cellen tæller som note.",
    example: { stars: "*", text: "12*", cells: 2 },
    remedy: "Skriv under tabellen, hvad stjernen betyder, fx »* Færre end fem personer«, eller fjern den.",
  },
  "unit-missing": {
    finds:
      "Et tal uden procenttegn mellem procenter: i en indikators række, i planens kolonner med baseline, ved siden af et tal med tegn i samme celle, eller som det eneste i en række eller kolonne i en datatabel. En række helt uden tegn og et nul lades i fred.",
    example: { figure: { value: 21.8, unit: "none", decimals: 2 }, siblings: 3, line: "row", cells: 1 },
    remedy: "Tilføj procenttegnet, hvis det er en procent; ellers hører tallet til et andet sted.",
  },
  "unit-wrong": {
    finds:
      "Et tal, der står med en anden enhed end indikatoren har, fx en karakter med procenttegn eller en andel i kroner. Hvor alle tal siger noget andet end planen, eller planen noget andet end Landsbyggefonden, er det planens Enhed, der peges på. I datatabeller findes karakterer med procenttegn og det ene tal i en række eller kolonne, der står med en anden enhed end alle de andre.",
    example: { expected: "grade", printed: "percent", text: "5,5%" },
    remedy: "Ret enheden i cellen, eller ret Enhed i planen, hvis tallene er rigtige.",
  },
  "unreadable-cell": {
    finds:
      "En celle, der skulle rumme et tal eller en grund til, at der ikke er noget, men rummer noget tredje. Grunde som »Ingen data« og »Data tilgængelig ultimo 2023«, streger og blanke celler lades i fred.",
    example: { raw: "se vedlagte bilag" },
    remedy:
      "Skriv ét tal, eller et tal pr. område på hver sin linje, eller skriv, hvorfor der ikke er et tal.",
  },
  "value-over-formula": {
    finds:
      "Et tal, der er skrevet ind, hvor de andre tal i kolonnen eller rækken er formler (mindst tre og mindst 80 %). Overskrifter, tekster, rækker og kolonner med summer, det første tal i en fremskrivning og rækker, der helt er skrevet ind, lades i fred.",
    example: { text: "19", line: "column", formulas: 6, cells: 1, formula: "B5+C5" },
    remedy: "Sæt formlen ind igen, eller skriv en note om, hvorfor tallet er skrevet ind.",
  },
};
