const table = {
  name: "plan",
  help: "Planens tabel HHP_Indikatorer med overskrifter: markér hele tabellen.",
};
const indicator = { name: "indikator", help: "Indikatorens Id (LBF-1) eller dens tekst." };

/** The functions that look up in the plan and in the indicator sheets. */
export const planFunctions = {
  INDIKATOR: {
    description: "Et felt fra planen for en indikator, som det står i tabellen.",
    parameters: {
      table,
      indicator,
      field: { name: "felt", help: "Kolonnens overskrift, fx Måltal, Enhed eller Baseline år." },
    },
    examples: {
      id: "Feltet Måltal for en indikator, fundet ved Id.",
      label: "Den samme indikator, fundet ved en tekst, der ligner.",
      range: "To indikatorer og to felter på én gang.",
      missing: "Planen har ingen sådan indikator.",
      wrong: "Planen har intet sådant felt.",
      noHeader: "Overskrifterne er ikke med i området.",
    },
  },
  BASELINE: {
    description: "Baseline for en indikator som et tal; procenter, som Excel regner dem.",
    parameters: {
      table,
      indicator,
      whose: {
        name: "hvis",
        help: "Tom er boligområdets; Kommune, sammenligning eller et navn i cellen er en andens.",
      },
    },
    examples: {
      area: "Boligområdets baseline.",
      municipality: "Kommunens baseline.",
      range: "Flere indikatorer på én gang.",
      missing: "Planen har ingen baseline for indikatoren.",
      wrong: "Overskrifterne er ikke med i området.",
    },
  },
  MAALING: {
    description:
      "Målingen af en indikator i et år, fundet på et indikatorark, hvordan det end er stillet op.",
    parameters: {
      sheet: { name: "ark", help: "Området med indikatorarkets tabel, overskrifterne med." },
      indicator: {
        name: "indikator",
        help: "Indikatorens tekst eller et af LBF's Id'er; med planens tabel som sidste argument ethvert Id i planen.",
      },
      year: { name: "år", help: "Året, fx 2022, eller 2023H1 for et halvt år." },
      whose: {
        name: "hvis",
        help: "Tom er boligområdets; Kommune, sammenligning eller et navn på arket er en andens.",
      },
      table: {
        ...table,
        help: "Planens tabel HHP_Indikatorer med overskrifter; giver alle planens Id'er, enheder og sammenligninger.",
      },
    },
    examples: {
      lbf: "LBF's indikatorer kendes på deres Id.",
      municipality: "Kommunens tal fra samme celle.",
      range: "To år på én gang.",
      planned: "En lokal indikator, fundet ved dens Id i planen.",
      missing: "Årets tal er ikke kommet.",
      wrong: "Området har ingen overskrifter.",
    },
  },
};
