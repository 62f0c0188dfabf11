import type { FactRow } from "../facts";

/** Status as the status document prints it; the elaborating words are our own. */
export const printedStatus: readonly FactRow<"Status">[] = [
  {
    "Succeskriterie id": "2.1-1",
    Periode: 2022,
    Status: [202, "52%  af den primære målgruppe ved projektstart er fastholdt i uddannelse/job"],
    "Uddybende ord":
      "Målgruppen var 44 unge: 9 aktivitetsparate og 35 uddannelsesparate. 13 i uddannelse og 6 i job af 44.",
  },
  {
    "Succeskriterie id": "2.1-1",
    Periode: "2023H1",
    Status: [203, "45%  af den primære målgruppe ved projektstart er fastholdt i uddannelse/job"],
    "Uddybende ord":
      "Målgruppen var 69 unge, heraf 20 aktivitetsparate og 41 uddannelsesparate, i alt 49. 21 er i uddannelse og 9 i job af de 49.",
  },
  {
    "Succeskriterie id": "2.3-1",
    Periode: 2022,
    Status: [205, "Der er afholdt 2 forældrekursus som har været afholdt 6 gange i hver gruppe"],
    "Uddybende ord": "To kurser, i maj og september, hvert på 6 gange. De foregik i to børnehaver.",
  },
  {
    "Succeskriterie id": "2.3-1",
    Periode: "2023H1",
    Status: [206, "Der er ikke afholdt forældrekurser"],
    "Uddybende ord": "Der var ikke tilmeldinger nok til at starte et kursus.",
  },
  {
    "Succeskriterie id": "2.3-2",
    Periode: 2022,
    Status: [208, "Der er etableret 2 online-grupper som har været afholdt 12 gange i hver gruppe"],
    "Uddybende ord": "Hver gruppe mødtes 7 gange i 1. halvår og 5 gange i 2. halvår.",
  },
  {
    "Succeskriterie id": "2.3-2",
    Periode: "2023H1",
    Status: [209, "Der er 2 online-grupper som har været afholdt 2 gange i hver gruppe"],
    "Uddybende ord":
      "Begge grupper mødtes 2 gange. Interessen er dalet, så et fysisk cafétilbud er åbnet fra marts til juni.",
  },
  {
    "Succeskriterie id": "2.3-3",
    Periode: 2022,
    Status: [211, "Der er afholdt 2 dialogmøder"],
    "Uddybende ord": "Begge dialogmøder lå i 2. halvår.",
  },
  {
    "Succeskriterie id": "2.3-3",
    Periode: "2023H1",
    Status: [212, "Der er afholdt 3 dialogmøder"],
    "Uddybende ord": "Ét møde for småbørnsfamilier, ét om en legeplads og ét for tidligere kursister.",
  },
  {
    "Succeskriterie id": "2.4-1",
    Periode: 2022,
    Status: [214, "Der er afholdt 9 kvarternetværksmøder"],
    "Uddybende ord":
      "9 møder, hvoraf 3 lå på fællesseminaret. De øvrige 6 fordeler sig med 2, 2, 1 og 1 på de fire kvarterer.",
  },
  {
    "Succeskriterie id": "2.4-1",
    Periode: "2023H1",
    Status: [215, "Der er afholdt 4 kvarternetværksmøder"],
    "Uddybende ord": "4 møder, ét i hvert kvarter.",
  },
  {
    "Succeskriterie id": "2.4-2",
    Periode: 2022,
    Status: [217, "Der er afholdt 1 kvarternetværksseminar"],
    "Uddybende ord": "Seminaret blev holdt i oktober.",
  },
  { "Succeskriterie id": "2.4-2", Periode: "2023H1", Status: [218, "Bliver afholdt 2. halvår 2023"] },
  {
    "Succeskriterie id": "2.4-3",
    Periode: 2022,
    Status: [220, "Uddannelse og livschancer er drøftet på et kvarternetværksmøde"],
  },
  {
    "Succeskriterie id": "2.4-3",
    Periode: "2023H1",
    Status: [221, "Uddannelse og livschancer er drøftet på et kvarternetværksmøde"],
  },
  {
    "Succeskriterie id": "2.4-4",
    Periode: 2022,
    Status: [223, "Kriminalitetsforebyggelse er drøftet på et kvarternetværksmøde"],
  },
  {
    "Succeskriterie id": "2.4-4",
    Periode: "2023H1",
    Status: [224, "Kriminalitetsforebyggelse er drøftet på et kvarternetværksmøde"],
  },
  {
    "Succeskriterie id": "2.4-5",
    Periode: 2022,
    Status: [226, "Beskæftigelse er drøftet på et kvarternetværksmøde"],
  },
  {
    "Succeskriterie id": "2.4-5",
    Periode: "2023H1",
    Status: [227, "Beskæftigelse er ikke drøftet på et kvarternetværksmøde"],
  },
  {
    "Succeskriterie id": "2.4-6",
    Periode: 2022,
    Status: [229, "Sammenhængskraft og medborgerskab er drøftet på et kvarternetværksmøde"],
  },
  {
    "Succeskriterie id": "2.4-6",
    Periode: "2023H1",
    Status: [230, "Sammenhængskraft og medborgerskab er ikke drøftet på et kvarternetværksmøde"],
  },
  {
    "Succeskriterie id": "2.4-7",
    Periode: 2022,
    Status: [232, "98% af deltagerne udtrykker kendskab til hinandens handlemuligheder og ressourcer"],
  },
  { "Succeskriterie id": "2.4-7", Periode: "2023H1", Status: [233, ""] },
  {
    "Succeskriterie id": "3.1-1",
    Periode: 2022,
    Status: [235, "Der er afholdt 6 tryghedsvandringer"],
    "Uddybende ord":
      "3 vandringer i 1. halvår og 3 i 2. halvår. Yderligere 2 i 2. halvår måtte aflyses, fordi for få meldte sig.",
  },
  {
    "Succeskriterie id": "3.1-1",
    Periode: "2023H1",
    Status: [236, "Der er afholdt 3 tryghedsvandringer"],
    "Uddybende ord": "3 vandringer for samarbejdspartnere. 2 vandringer for beboere måtte aflyses.",
  },
  {
    "Succeskriterie id": "3.2-1",
    Periode: 2022,
    Status: [238, "Der er 3 hold lommepengebørn med 20 børn i alt"],
    "Uddybende ord": "3 hold med 10, 4 og 6 børn, i alt 20.",
  },
  {
    "Succeskriterie id": "3.2-1",
    Periode: "2023H1",
    Status: [239, "Der er 2 hold lommepengebørn med 13 børn i alt"],
    "Uddybende ord": "2 hold med 7 og 6 børn, i alt 13. Hvert hold mødtes 8 gange.",
  },
  {
    "Succeskriterie id": "3.3-1",
    Periode: 2022,
    Status: [241, "Der er gennemført 2 temaforløb"],
    "Uddybende ord":
      "To opsøgende medarbejdere blev udskiftet midt på året, så der var kun tid til 2 forløb.",
  },
  {
    "Succeskriterie id": "3.3-1",
    Periode: "2023H1",
    Status: [242, "Der er gennemført 2 temaforløb"],
    "Uddybende ord":
      "Et hold for piger på 8 gange og et hold for drenge på 5 gange. Drengeholdet fortsætter 5 gange et andet sted i 2. halvår.",
  },
  {
    "Succeskriterie id": "3.3-2",
    Periode: 2022,
    Status: [244, "Der har deltaget 13 unge i gennemsnit pr. forløb (deltaget min. 6 ud af 8 kursusaftener)"],
    "Uddybende ord": "På det andet forløb deltog 5 fra det ene kvarter og 11 fra det andet.",
  },
  {
    "Succeskriterie id": "3.3-2",
    Periode: "2023H1",
    Status: [245, "Der har deltaget 12 unge i gennemsnit pr. forløb (deltaget min. 6 ud af 8 kursusaftener)"],
    "Uddybende ord": "17 piger og 6 drenge deltog.",
  },
  {
    "Succeskriterie id": "3.3-3",
    Periode: 2022,
    Status: [247, "Der er afholdt 2 temaaftener for forældrene til de unge"],
  },
  {
    "Succeskriterie id": "3.3-3",
    Periode: "2023H1",
    Status: [248, "Der er ikke afholdt temaaftener for forældrene til de unge"],
  },
  {
    "Succeskriterie id": "3.4-1",
    Periode: 2022,
    Status: [250, "Der er gennemført 140 gange"],
    "Uddybende ord": "To medarbejdere blev udskiftet midt på året. Derfor blev de 160 gange ikke nået.",
  },
  { "Succeskriterie id": "3.4-1", Periode: "2023H1", Status: [251, "Der er gennemført 79 gange"] },
  { "Succeskriterie id": "3.4-2", Periode: 2022, Status: [253, "Der er afholdt 12 koordineringsmøder"] },
  { "Succeskriterie id": "3.4-2", Periode: "2023H1", Status: [254, "Der er afholdt 6 koordineringsmøder"] },
  {
    "Succeskriterie id": "4.1-1",
    Periode: 2022,
    Status: [256, "17 har været i fritidsjob ved ejendomsfunktionærer"],
  },
  {
    "Succeskriterie id": "4.1-1",
    Periode: "2023H1",
    Status: [257, "8 har været i fritidsjob ved ejendomsfunktionærer"],
  },
  {
    "Succeskriterie id": "4.1-2",
    Periode: 2022,
    Status: [259, "14 unge har fået ordinært fritidsjob"],
    "Uddybende ord": "De unge fik job i butik, logistik, boligforening og rengøring.",
  },
  {
    "Succeskriterie id": "4.1-2",
    Periode: "2023H1",
    Status: [260, "7 unge har fået ordinært fritidsjob"],
    "Uddybende ord": "De unge fik job i butik, daginstitution, byggemarked og restaurant.",
  },
  {
    "Succeskriterie id": "4.2-1",
    Periode: 2022,
    Status: [262, "Der er ikke afholdt opkvalificerende kurser"],
    "Uddybende ord": "Det lykkedes ikke at frikøbe medarbejdere i 2022. Det er aftalt fra januar 2023.",
  },
  {
    "Succeskriterie id": "4.2-1",
    Periode: "2023H1",
    Status: [263, "Der er ikke afholdt opkvalificerende kurser"],
  },
  { "Succeskriterie id": "4.2-2", Periode: 2022, Status: [265, "-"] },
  { "Succeskriterie id": "4.2-2", Periode: "2023H1", Status: [266, "-"] },
  {
    "Succeskriterie id": "4.2-3",
    Periode: 2022,
    Status: [
      268,
      "Der afholdes 2 ugentlige tilbud om åben rådgivning om ugen i boligområderne Skovparken/Skovvejen-kvarteret og Munkebo i 40 uger om året",
    ],
  },
  {
    "Succeskriterie id": "4.2-3",
    Periode: "2023H1",
    Status: [
      269,
      "Der afholdes 2 ugentlige tilbud om åben rådgivning om ugen i boligområderne Skovparken/Skovvejen-kvarteret og Munkebo i 40 uger om året",
    ],
  },
  {
    "Succeskriterie id": "4.3-1",
    Periode: 2022,
    Status: [271, "Der er ikke afholdt arrangementer"],
    "Uddybende ord":
      "Sekretariatet har deltaget i design og styregruppe. En koordinationsgruppe begynder i 2023.",
  },
  { "Succeskriterie id": "4.3-1", Periode: "2023H1", Status: [272, "Der er ikke afholdt arrangementer"] },
  {
    "Succeskriterie id": "5.1-1",
    Periode: 2022,
    Status: [274, "Der er afholdt 12 temamøder"],
    "Uddybende ord": "6 i 1. halvår og 8 i 2. halvår. Flere af møderne lå i boligområderne.",
  },
  {
    "Succeskriterie id": "5.1-1",
    Periode: "2023H1",
    Status: [275, "Der er afholdt 6 temamøder"],
    "Uddybende ord":
      "4 fællesspisninger i et af boligområderne med i alt 182 deltagere og 2 arrangementer i byen med 36 og 29 deltagere.",
  },
  {
    "Succeskriterie id": "5.1-2",
    Periode: 2022,
    Status: [277, "Der er gennemført 4 temaforløb af min. 3 gange"],
    "Uddybende ord": "4 forløb: to gåhold og to forløb med 3 ture hver.",
  },
  {
    "Succeskriterie id": "5.1-2",
    Periode: "2023H1",
    Status: [278, "Der er ikke gennemført temaforløb af min. 3 gange"],
  },
  {
    "Succeskriterie id": "5.1-3",
    Periode: 2022,
    Status: [280, "Der er etableret 3 nye netværksgrupper"],
    "Uddybende ord": "3 grupper med 14, 18 og 5 deltagere.",
  },
  {
    "Succeskriterie id": "5.1-3",
    Periode: "2023H1",
    Status: [281, "Der er etableret 0 netværksgrupper"],
    "Uddybende ord": "De 2 eksisterende grupper har 16 og 24 deltagere.",
  },
  {
    "Succeskriterie id": "5.2-1",
    Periode: 2022,
    Status: [
      283,
      "Der er givet 17 henvendelser i forbindelse med konflikter videre til kommunale samarbejdspartnere",
    ],
  },
  { "Succeskriterie id": "5.2-1", Periode: "2023H1", Status: [284, "*"] },
];
