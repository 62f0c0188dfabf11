/** What stands above the plan tables, and the words to choose from. The tables are Danish in every language. */
export const plan = {
  purposes: {
    Plan: "Planens navn, kommune og periode. Opgjort pr. er datoen, som arkene er udfyldt til og med.",
    Delaftaler: "Én række pr. indsatsområde med delaftalens periode og parter.",
    Indikatorer:
      "Overordnede mål og delmål med baseline og måltal. Opgørelse siger, hvilken del af en celle med flere tal der vurderes.",
    Succeskriterier:
      "Aktiviteternes succeskriterier. En aktivitet uden kriterium får en række uden tekst i feltet.",
    Status: "Status pr. succeskriterie og periode. Skriv perioden som 2022 eller 2023H1 (1. halvår).",
    Budget: "Budget pr. indsatsområde. Det, der ligger uden for de fire, står i rækken Fælles.",
    Områder: "Afdelingerne, som planen dækker, med boliger og beboere.",
    Grænseværdier:
      "Ministeriets grænser pr. år. Skriv nye grænser ind, når listerne offentliggøres 1. december.",
    Indstillinger: "Grænser, som kontrollen og skemaet bruger.",
    "Accepterede fund": "Fund, som I har set på og accepteret, og hvorfor.",
  },
  footer: "&L&F&RSide &P af &N",
} as const;
