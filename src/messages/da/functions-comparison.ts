const unit = {
  name: "enhed",
  help: "Skriv procentpoint for at få forskellen i procentpoint (5,8) og ikke i Excels skala (0,058).",
};
const now = { name: "nu", help: "Tallet nu: et tal eller dansk tekst." };
const baseline = { name: "baseline", help: "Tallet før planen." };

/** The functions that hold figures up against each other. */
export const comparisonFunctions = {
  DELTA: {
    description: "Forskellen til kommunen: området minus kommunen.",
    parameters: {
      area: { name: "område", help: "Områdets tal: et tal eller dansk tekst." },
      municipality: {
        name: "kommune",
        help: "Kommunens tal. Kan udelades, når det står i samme celle som områdets.",
      },
      unit,
    },
    examples: {
      text: "Procenttekst og Excels procenttal kan blandes.",
      points: "Den samme forskel i procentpoint.",
      together: "Begge tal står i én celle.",
      range: "En kolonne mod én kommune.",
      missing: "Kommunens tal er ikke kommet.",
      wrong: "En procent og et antal kan ikke trækkes fra hinanden.",
    },
  },
  UDVIKLING: {
    description: "Udviklingen siden baseline: nu minus baseline.",
    parameters: { now, baseline, unit },
    examples: {
      text: "Andelen er faldet.",
      points: "Det samme fald i procentpoint.",
      number: "Karakterer har ingen procenter.",
      range: "En hel kolonne på én gang; en tom celle bliver tom.",
      missing: "Årets tal er ikke kommet.",
      wrong: "En celle uden % blandt procenter.",
    },
  },
  RELUDVIKLING: {
    description: "Udviklingen i forhold til kommunens: (nu − baseline) − (kommunen nu − kommunens baseline).",
    parameters: {
      now,
      baseline,
      municipalityNow: { name: "kommune_nu", help: "Kommunens tal nu." },
      municipalityBaseline: { name: "kommune_baseline", help: "Kommunens tal før planen." },
      unit,
    },
    examples: {
      text: "Området er faldet 4,1 procentpoint mere end kommunen.",
      number: "Det samme med tal og i Excels skala.",
      range: "Kommunens to tal gentages ned langs områderne.",
      missing: "Kommunens tal findes ikke.",
      wrong: "Enheden kan kun være procentpoint.",
    },
  },
  BEDRE: {
    description: "En forskel eller udvikling med fortegn efter retningen, så et positivt tal altid er bedre.",
    parameters: {
      distance: {
        name: "forskel",
        help: "Forskellen eller udviklingen, fx fra HHP.DELTA eller HHP.UDVIKLING.",
      },
      direction: { name: "retning", help: "Hvad der er bedre: op, ned eller fasthold." },
    },
    examples: {
      down: "Et fald er godt, når tallet skal ned.",
      up: "Det samme fald er skidt, når tallet skal op.",
      maintain: "Skal tallet fastholdes, er enhver afstand skidt.",
      range: "En kolonne med hver sin retning.",
      missing: "Der er ingen forskel at vurdere.",
      wrong: "Retningen kan ikke læses.",
    },
  },
};
