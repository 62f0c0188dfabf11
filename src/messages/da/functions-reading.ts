/** The functions that read one cell. */
export const readingFunctions = {
  TAL: {
    description:
      "Tallet i en celle med dansk tekst. Procenter kommer, som Excel regner dem: 87,0% bliver 0,87.",
    parameters: {
      cell: { name: "celle", help: "Cellen eller området, der skal læses: et tal eller dansk tekst." },
      which: {
        name: "hvilket",
        help: "Hvilket tal, når cellen har flere: et navn i cellen (»Kommune«), »navn / svar«, et nummer (1 er det første) eller »sum«.",
      },
    },
    examples: {
      percent: "Procenttekst regnes som i Excel.",
      number: "Et tal er sig selv.",
      missing: "Der er intet tal endnu.",
      wrong: "12.5 kan være både 12,5 og 125 og læses derfor ikke.",
    },
  },
};
