const now = { name: "nu", help: "Tallet nu: et tal eller dansk tekst." };
const baseline = {
  name: "baseline",
  help: "Tallet før planen; kan være tomt, når måltallet er et antal pr. år.",
};
const target = {
  name: "måltal",
  help: "Et tal, en grænse (under 30 %) eller en sætning (reduceres med 20 %, kommunens niveau, min. 8 pr. år).",
};
const direction = { name: "retning", help: "Hvad der er bedre: op, ned eller fasthold." };
const comparison = { name: "kommune", help: "Kommunens tal nu, når måltallet er kommunens niveau." };
const reason = { name: "begrundelse", help: "SAND giver begrundelsen i ord." };

/** The functions that hold a figure up against a target. */
export const targetFunctions = {
  MAALOPFYLDELSE: {
    description:
      "Hvor langt tallet er nået fra baseline mod måltallet: 1 er nået, 0 er ingen bevægelse, under 0 er den forkerte vej.",
    parameters: { now, baseline, target, direction, comparison },
    examples: {
      text: "En tredjedel af vejen fra 25 % til 22 %.",
      number: "Det samme med Excels procenttal.",
      sentence: "Måltallet er en sætning: 20 % under baseline er 20 %.",
      yearly: "Et antal pr. år har ingen baseline.",
      range: "En kolonne mod samme måltal.",
      missing: "Tallet er ikke kommet.",
      noLevel: "Uden et måltal er der intet at måle op mod.",
      wrong: "Måltallet kan ikke læses.",
    },
  },
  VURDERING: {
    description:
      "Vurderingen af et tal: Opfyldt, På vej, Ikke opfyldt, Forkert retning, Afventer data eller Kan ikke vurderes.",
    parameters: {
      now,
      baseline,
      target,
      direction,
      year: { name: "år", help: "Året, tallet er for, fx 2022 eller 2023H1 for et halvt år." },
      targetYear: {
        name: "målår",
        help: "Året, hvor måltallet skal være nået; uden målår er intet mål forfaldet.",
      },
      comparison,
      reason,
    },
    examples: {
      fulfilled: "Måltallet er nået.",
      onTrack: "På vej, så længe målåret ikke er omme.",
      due: "Det samme tal i målåret.",
      direction: "Kun en retning: tallet er blevet bedre.",
      awaited: "Data, der ventes, har også en vurdering.",
      reason: "Begrundelsen i ord.",
      range: "En kolonne mod samme måltal.",
      missing: "En #I/T fra en anden formel gives videre.",
      wrong: "Retningen kan ikke læses.",
    },
  },
  FORVENTET: {
    description: "Hvor en lige vej fra baseline til måltallet er i et år.",
    parameters: {
      baselineYear: { name: "baselineår", help: "Året for baseline." },
      baseline: { name: "baseline", help: "Tallet før planen." },
      targetYear: { name: "målår", help: "Året, hvor måltallet skal være nået." },
      target,
      year: { name: "år", help: "Året, der spørges om." },
      direction,
    },
    examples: {
      text: "Halvvejs fra 25 % i 2020 til 21 % i 2024.",
      number: "Det samme med Excels procenttal.",
      range: "En række år.",
      missing: "Efter målåret er der ingen vej.",
      wrong: "Et af årene er ikke et år.",
    },
  },
  FREMSKRIV: {
    description: "Hvor tendensen i de målte år er i et år: den rette linje, der ligger nærmest tallene.",
    parameters: {
      years: { name: "årene", help: "Årene, der er målt." },
      figures: { name: "tallene", help: "Tallet for hvert år; et år uden tal springes over." },
      year: { name: "år", help: "Året, der spørges om." },
    },
    examples: {
      text: "Et procentpoint op om året bliver 32 % i 2024.",
      number: "Karakterer; et år uden tal er sprunget over.",
      range: "Tendensen i flere år.",
      missing: "To år giver ingen tendens.",
      wrong: "Der er ikke lige mange år og tal.",
    },
  },
  KRITERIE: {
    description: "Hvor stor en del af et succeskriterie en status melder nået: 1 er hele målet.",
    parameters: {
      criterion: { name: "kriterie", help: "Succeskriteriet, som det står i planen." },
      status: { name: "status", help: "Statusteksten eller et tal." },
      period: { name: "periode", help: "Fx 2023H1, når status dækker et halvt år; ellers et helt." },
      reason: { name: "begrundelse", help: "SAND giver vurderingen og begrundelsen i ord." },
    },
    examples: {
      sentence: "Seks af mindst otte.",
      none: "Ikke afholdt er 0 og ikke en manglende værdi.",
      half: "Efter et halvt år med begrundelsen i ord.",
      share: "En andel holdes op mod en andel.",
      range: "En kolonne med kriterier og en med status.",
      missing: "Status er planlagt, men ikke gennemført.",
      wrong: "Perioden er ikke et år eller et halvår.",
    },
  },
};
