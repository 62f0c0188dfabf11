/** Why a job stopped, and what to do. */
export const failures = {
  "file-not-found": (p: { path: string }) => `Filen ${p.path} findes ikke. Kontrollér stien og prøv igen.`,
  "file-not-readable": (p: { path: string }) =>
    `Filen ${p.path} kunne ikke læses. Luk den i andre programmer, kontrollér adgangen og prøv igen.`,
  "file-not-writable": (p: { path: string }) =>
    `Filen ${p.path} kunne ikke skrives. Luk den i Excel, eller vælg et andet sted med --out.`,
  "not-a-zip": (p: { path: string }) =>
    `${p.path} er ikke en Excel-projektmappe (.xlsx). Åbn den i Excel og gem den som .xlsx.`,
  "old-xls": (p: { path: string }) =>
    `${p.path} er i det gamle Excel-format (.xls). Åbn den i Excel og gem den som .xlsx.`,
  encrypted: (p: { path: string }) =>
    `${p.path} er beskyttet med en adgangskode. Fjern adgangskoden i Excel og prøv igen.`,
  truncated: (p: { path: string }) =>
    `${p.path} er beskadiget eller kun hentet delvist. Hent filen igen, eller åbn og gem den i Excel.`,
  "zip-bomb": (p: { path: string; megabytes: number }) =>
    `${p.path} fylder mere end ${p.megabytes} MB udpakket og åbnes ikke. Fjern ark eller billeder, der ikke bruges.`,
  "not-a-workbook": (p: { path: string }) =>
    `${p.path} er ikke en Excel-projektmappe. Vælg en .xlsx- eller .xlsm-fil.`,
  "damaged-part": (p: { path: string; part: string }) =>
    `${p.path} har en del, der ikke kan læses (${p.part}). Åbn og gem filen i Excel, og prøv igen.`,
} as const;
