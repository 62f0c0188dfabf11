const cell = { name: "celle", help: "Cellen eller området, der skal læses: et tal eller dansk tekst." };
const which = {
  name: "hvilket",
  help: "Hvilket tal, når cellen har flere: et navn i cellen (Kommune), navn / svar, et nummer (1 er det første) eller sum.",
};

/** The functions that read one cell. */
export const readingFunctions = {
  TAL: {
    description:
      "Tallet i en celle med dansk tekst. Procenter kommer, som Excel regner dem: 87,0% bliver 0,87.",
    parameters: { cell, which },
    examples: {
      percent: "Procenttekst regnes som i Excel.",
      number: "Et tal er sig selv.",
      named: "Kommunens tal, som står i samme celle som områdets.",
      plain: "Uden navn er det hele områdets tal.",
      range: "Et område giver et område: en tom celle bliver tom, og en celle uden tal har sin egen fejl.",
      several: "Flere tal, og ingen af dem er hele områdets: vælg ét.",
      missing: "Der er intet tal endnu.",
      wrong: "12.5 kan være både 12,5 og 125 og læses derfor ikke.",
    },
  },
  ANTAL: {
    description:
      "Antallet bag et tal: det, der står som (Antal: 2.228), eller tallet selv, når det tæller noget.",
    parameters: { cell, which },
    examples: {
      beside: "Antallet, som andelen er beregnet af.",
      counted: "Tallet tæller selv noget.",
      range: "Et område giver et område.",
      missing: "Der står intet antal.",
      wrong: "Teksten er ikke et tal.",
    },
  },
  ENHED: {
    description:
      "Enheden af tallet i en celle, som den skrives i planens kolonne Enhed; tom, når der ingen er.",
    parameters: { cell, which },
    examples: {
      percent: "Enheden står i cellen.",
      persons: "Helårspersoner.",
      none: "Et tal uden enhed.",
      range: "Et område giver et område.",
      missing: "Der er intet tal at give enheden af.",
      wrong: "Teksten er ikke et tal.",
    },
  },
  MANGLER: {
    description: "Hvorfor der ikke er noget tal i en celle; tom, når der er et.",
    parameters: { cell },
    examples: {
      awaited: "Tallet kommer senere.",
      suppressed: "Tallet er skjult.",
      blank: "En tom celle siger ikke hvorfor.",
      number: "Der er et tal, så der mangler intet.",
      unreadable: "Teksten kan ikke læses.",
      range: "Et område giver et område.",
      fault: "En fejl i cellen gives videre.",
    },
  },
  LAES: {
    description:
      "Alle tal i et område som en tabel: et tal pr. række med enhed, hvem det gælder, svar, antal og år.",
    parameters: {
      cell: { name: "celler", help: "Cellerne, der skal læses." },
      headers: { name: "overskrifter", help: "FALSK giver tabellen uden overskrifter." },
    },
    examples: {
      several: "Flere tal i en celle; den sidste kolonne siger, hvad læseren har gjort.",
      bare: "Uden overskrifter. En celle uden tal siger hvorfor.",
    },
  },
};
