import { danish } from "../format";

const { date, number, plain, list } = danish;

const counted = (count: number, one: string, several: string) =>
  `${number(count)} ${count === 1 ? one : several}`;
const findings = (count: number) => counted(count, "fund", "fund");
const cells = (count: number) => counted(count, "celle", "celler");

/** The pane's own words: short, plain, and telling what to do. */
export const pane = {
  name: "Målopfyldelse",
  places: { overview: "Overblik", findings: "Fund", skema: "Skema", functions: "Funktioner" },
  switchLanguage: { short: "EN", long: "Show the pane in English" },
  year: "År",
  yes: "Ja",
  no: "Nej",

  status: {
    loading: "Henter …",
    checking: "Kontrollerer projektmappen …",
    checked: (p: { time: string }) => `Kontrolleret kl. ${p.time}`,
    announced: (p: { error: number; warning: number; info: number }) =>
      `Kontrolleret: ${number(p.error)} fejl, ${counted(p.warning, "advarsel", "advarsler")}, ${counted(p.info, "bemærkning", "bemærkninger")}.`,
    changed: "Ændret siden kontrollen",
    stopped: "Kontrollen er stoppet",
    unchecked: "Ikke kontrolleret",
  },
  actions: {
    check: "Kontrollér",
    recheck: "Kontrollér igen",
    cancel: "Annuller",
    stopping: "Stopper …",
    retry: "Prøv igen",
    dismiss: "Luk",
  },
  trouble: {
    unforeseen:
      "Der skete en uventet fejl. Prøv igen; sker det igen, så kopiér detaljerne til den, der hjælper jer.",
    details: "Detaljer",
    copy: "Kopiér detaljer",
    copied: "Kopieret",
    notCopied: "Kunne ikke kopieres. Markér teksten, og tryk Ctrl+C.",
  },

  overview: {
    unnamed: "Helhedsplan uden navn",
    indicators: (p: { year: number }) => `Indikatorer med tal for ${plain(p.year)}`,
    criteria: (p: { year: number }) => `Succeskriterier med status for ${plain(p.year)}`,
    ratio: (p: { done: number; total: number }) => `${number(p.done)} af ${number(p.total)}`,
    verdicts: (p: { year: number }) => `Vurderinger ${plain(p.year)}`,
    areas: {
      overall: "Overordnede mål",
      education: "Uddannelse og livschancer",
      employment: "Beskæftigelse",
      crime: "Kriminalitetsforebyggelse",
      cohesion: "Sammenhængskraft og medborgerskab",
    },
    noVerdicts: "Planen har endnu ingen indikatorer eller succeskriterier.",
    bar: (p: { area: string; counts: readonly { name: string; count: number }[] }) =>
      `${p.area}: ${p.counts.length === 0 ? "ingen" : list(p.counts.map(({ name, count }) => `${number(count)} ${name.toLowerCase()}`))}`,
    awaited: "Data på vej",
    noneAwaited: "Ingen data ventes.",
    due: (p: { when: string | undefined; year: number | undefined }) => {
      const due = [p.when, p.year].filter((part) => part !== undefined).join(" ");
      return due === "" ? "Uden dato" : due.slice(0, 1).toUpperCase() + due.slice(1);
    },
    moreAwaited: (p: { count: number }) => `Vis ${number(p.count)} mere`,
    fewerAwaited: "Vis færre",
  },
  next: {
    "fill-plan": {
      title: () => "Planen har ingen tal endnu",
      text: "Skriv baseline og succeskriterier i planens tabeller, og læg arkene med data ind i projektmappen. Kontrollér så igen.",
      action: "Gå til planen",
    },
    "fix-errors": {
      title: (p: { count: number; year: number }) => counted(p.count, "fejl skal rettes", "fejl skal rettes"),
      text: "Tallene i skemaet kan være forkerte, til de er rettet.",
      action: "Se fejlene",
    },
    "review-warnings": {
      title: (p: { count: number; year: number }) =>
        counted(p.count, "advarsel bør ses efter", "advarsler bør ses efter"),
      text: "Der er ingen fejl. Ret advarslerne, eller accepter dem med en begrundelse.",
      action: "Se advarslerne",
    },
    "build-skema": {
      title: (p: { count: number; year: number }) => `Byg skemaet for ${plain(p.year)}`,
      text: "Kontrollen har hverken fejl eller advarsler.",
      action: "Byg skema",
    },
    "rebuild-skema": {
      title: (p: { count: number; year: number }) => `Skemaet for ${plain(p.year)} skal opdateres`,
      text: "Kilderne er ændret, siden det blev bygget.",
      action: "Se ændringerne",
    },
    "renew-sources": {
      title: (p: { count: number; year: number }) => `Skemaet for ${plain(p.year)} viser ældre fund`,
      text: "Tallene er ajour, men arket med kilder er fra før, fundene blev ændret.",
      action: "Se ændringerne",
    },
    done: {
      title: (p: { count: number; year: number }) => `Skemaet for ${plain(p.year)} er ajour`,
      text: "Det svarer til projektmappens tal.",
      action: "Gå til skemaet",
    },
  },

  newPlan: {
    title: "Ny plan",
    text: "Projektmappen har ingen helhedsplan. Udfyld felterne, så laver vi planens ark med Landsbyggefondens mål og indikatorer.",
    name: "Planens navn",
    municipality: "Kommune",
    from: "Periode fra",
    to: "Periode til",
    action: "Lav planen",
    working: "Laver planens ark …",
    nameMissing: "Skriv planens navn.",
    municipalityMissing: "Skriv kommunens navn.",
    dateMissing: "Vælg en dato.",
    periodReversed: "Slutdatoen ligger før startdatoen.",
    done: "Planens ark er lavet. Skriv jeres egne delmål, baseline og succeskriterier i dem.",
  },

  findings: {
    severities: {
      error: { one: "Fejl", many: "Fejl" },
      warning: { one: "Advarsel", many: "Advarsler" },
      info: { one: "Bemærkning", many: "Bemærkninger" },
    },
    severityFilter: "Vis kun",
    search: "Søg i fund",
    clearSearch: "Ryd søgningen",
    groupBy: "Gruppér efter",
    bySheet: "Efter ark",
    byRule: "Efter regel",
    list: "Alle fund",
    inGroup: "fund",
    accepted: "Accepterede fund",
    shown: (p: { shown: number; all: number }) =>
      p.shown === p.all ? findings(p.all) : `${number(p.shown)} af ${findings(p.all)}`,
    noPlan: "Projektmappen har ingen helhedsplan. Begynd med at lave den.",
    none: { title: "Ingen fund", text: "Kontrollen fandt intet at rette." },
    noMatch: {
      title: "Ingen fund passer",
      text: "Ingen fund passer til søgningen og filteret.",
      action: "Vis alle fund",
    },
    goTo: (p: { cell: string }) => `Gå til ${p.cell}`,
    seeAlso: "Se også",
    fix: "Ret",
    before: "Før",
    after: "Efter",
    blank: "(tom)",
    fixing: "Retter …",
    fixed: (p: { cell: string }) => `${p.cell} er rettet.`,
    accept: "Accepter …",
    acceptLabel: "Hvorfor er tallet rigtigt?",
    acceptHint: "Begrundelsen gemmes i tabellen Accepterede fund.",
    acceptAction: "Accepter",
    accepting: "Gemmer …",
    acceptDone: "Fundet er accepteret.",
    reasonMissing: "Skriv en begrundelse.",
    acceptedOn: (p: { date: string }) => `Accepteret ${date(p.date)}`,
    withdraw: "Åbn fundet igen",
    withdrawing: "Åbner …",
    withdrawn: "Fundet er åbent igen.",
    since: (p: { solved: number; accepted: number; reopened: number; added: number }) =>
      p.solved + p.accepted + p.reopened + p.added === 0
        ? "Ingen ændringer siden sidste kontrol."
        : `${list([
            ...(p.solved > 0 ? [`${number(p.solved)} løst`] : []),
            ...(p.accepted > 0 ? [`${number(p.accepted)} accepteret`] : []),
            ...(p.reopened > 0 ? [`${number(p.reopened)} åbnet igen`] : []),
            ...(p.added > 0 ? [`${number(p.added)} ${p.added === 1 ? "nyt" : "nye"}`] : []),
          ])} siden sidste kontrol.`,
    showSolved: "Vis de løste",
    hideSolved: "Skjul de løste",
    newMark: "Ny",
  },

  skema: {
    title: "Byg skema",
    preview: "Det sker der",
    changes: { added: "Nyt ark", changed: "Ændres", unchanged: "Uændret" },
    lines: (p: { added: number; removed: number; changed: number; kept: number }) => {
      const parts = [
        ...(p.added > 0 ? [counted(p.added, "ny linje", "nye linjer")] : []),
        ...(p.removed > 0 ? [counted(p.removed, "linje udgår", "linjer udgår")] : []),
        ...(p.changed > 0 ? [`${cells(p.changed)} ændres`] : []),
        ...(p.kept > 0 ? [`${counted(p.kept, "af jeres celler", "af jeres celler")} bevares`] : []),
      ];
      return list(parts);
    },
    showCells: (p: { count: number }) =>
      `Vis ${p.count === 1 ? "cellen" : `de ${number(p.count)} celler`}, der ændres`,
    moreCells: (p: { count: number }) => `… og ${number(p.count)} til`,
    change: (p: { before: string; after: string }) => `${p.before} → ${p.after}`,
    keptWords: (p: { count: number; exists: boolean }) =>
      `Uddybende ord ${p.exists ? "bevares" : "tages med"} (${counted(p.count, "linje", "linjer")}).`,
    nothingWritten: "Intet er skrevet endnu.",
    sourcesListChanged: "Tallene er ajour, men arket med kilder viser ældre fund eller kilder.",
    openFindings: (p: { errors: number; warnings: number; listed: boolean }) =>
      `${list([
        ...(p.errors > 0 ? [`${number(p.errors)} fejl`] : []),
        ...(p.warnings > 0 ? [counted(p.warnings, "advarsel", "advarsler")] : []),
      ])} er ${p.errors + p.warnings === 1 ? "åben" : "åbne"}. ${p.listed ? `${p.errors + p.warnings === 1 ? "Den" : "De"} står på skemaets ark med kilder.` : "Skemaet kan bygges; fundene skrives på arket med kilder."}`,
    seeFindings: "Se fund",
    build: (p: { year: number }) => `Byg skema ${plain(p.year)}`,
    rebuild: (p: { year: number }) => `Opdater skema ${plain(p.year)}`,
    upToDate: (p: { year: number }) => `Skemaet for ${plain(p.year)} er ajour.`,
    sourcesChanged: "Kilderne er ændret, siden skemaet sidst blev bygget.",
    checkFirst: "Projektmappen er ændret. Kontrollér igen for at se, hvad der vil ske.",
    building: (p: { year: number }) => `Bygger skema ${plain(p.year)}`,
    stages: {
      reading: "Læser projektmappen …",
      checking: "Kontrollerer tallene …",
      drawing: "Tegner arkene …",
      writing: "Skriver arkene …",
    },
    built: (p: { year: number }) => `Skemaet for ${plain(p.year)} er bygget.`,
    stopped: "Stoppet. Intet er skrevet.",
    sheets: "Gå til arkene",
    noPlan: "Der er ingen plan at bygge et skema af.",
    noPlanAction: "Gå til Ny plan",
  },

  functions: {
    search: "Søg i funktioner",
    intro: "Skriv formlerne i jeres egne ark. De læser dansk tekst og tal.",
    examples: "Eksempler",
    gives: "giver",
    insert: "Indsæt",
    copy: "Kopiér",
    inserted: (p: { cell: string }) => `Formlen står i ${p.cell}.`,
    copied: "Formlen er kopieret. Sæt den ind i en celle.",
    notCopied: "Formlen kunne ikke kopieres. Markér den, og tryk Ctrl+C.",
    none: { title: "Ingen funktioner passer", text: "Prøv et andet ord.", action: "Vis alle funktioner" },
    shown: (p: { count: number }) => counted(p.count, "funktion", "funktioner"),
  },
};
