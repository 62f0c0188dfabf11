/** Why a job stopped, and what to do. */
export const failures = {
  "file-not-found": (p: { path: string }) => `Filen ${p.path} findes ikke. Kontrollér stien og prøv igen.`,
  "file-not-readable": (p: { path: string }) =>
    `Filen ${p.path} kunne ikke læses. Luk den i andre programmer, kontrollér adgangen og prøv igen.`,
  "file-not-writable": (p: { path: string }) =>
    `Filen ${p.path} kunne ikke skrives. Luk den i Excel, eller vælg et andet sted med --out.`,
  "file-read-only": (p: { path: string }) =>
    `Filen ${p.path} er skrivebeskyttet og er ikke ændret. Fjern beskyttelsen, eller vælg et andet navn med --out.`,
  "folder-not-found": (p: { path: string }) =>
    `Filen ${p.path} kunne ikke skrives, for mappen findes ikke. Opret mappen, eller vælg en anden.`,
  "is-a-folder": (p: { path: string }) => `${p.path} er en mappe. Vælg en .xlsx- eller .xlsm-fil.`,
  "wrong-extension": (p: { path: string; extension: string }) =>
    `${p.path} kan ikke bruges som navn: Excel åbner kun projektmappen, hvis det ender på ${p.extension}. Vælg et navn med den endelse.`,
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
  "no-plan": () =>
    `Projektmappen har ingen plan: tabellerne HHP_Indikatorer og HHP_Succeskriterier mangler eller er tomme. Lav dem med »helhedsplan new«, og udfyld dem.`,
  "year-outside-plan": (p: { year: number; first: number; last: number }) =>
    `${p.year} ligger uden for planens periode, ${p.first}-${p.last}. Vælg et af planens år, eller ret perioden i tabellen HHP_Plan.`,
  "words-would-be-lost": (p: { path: string; count: number }) =>
    `${p.path} har uddybende ord eller egne kolonner i ${p.count} ${p.count === 1 ? "celle" : "celler"}, som ville gå tabt. Byg oven på den fil, eller vælg et andet navn med --out.`,
  "file-exists": (p: { path: string }) =>
    `Filen ${p.path} findes allerede og overskrives ikke. Vælg et andet navn, eller slet den først.`,
  "wrong-arguments": (p: { words: string }) =>
    p.words === ""
      ? "Der mangler en fil efter kommandoen. Se »helhedsplan help«."
      : `Kommandoen kan ikke bruges med »${p.words}«. Se »helhedsplan help«.`,
  "unknown-command": (p: { name: string }) => `Kommandoen »${p.name}« findes ikke. Se »helhedsplan help«.`,
  "not-a-date": (p: { text: string }) => `»${p.text}« er ikke en dato. Skriv den som 2023-09-01.`,
  "not-a-year": (p: { text: string }) =>
    p.text === ""
      ? "Året mangler. Skriv det som --year 2022."
      : `»${p.text}« er ikke et år. Skriv det som --year 2022.`,
  "not-a-language": (p: { text: string }) => `Sproget »${p.text}« findes ikke. Vælg da eller en.`,
  "not-a-cell-line": (p: { number: number }) =>
    `Linje ${p.number} er ikke en celle. Skriv en linje som {"id": "1", "raw": "90,2%"}.`,
  "sheet-name-taken": (p: { sheet: string }) =>
    `Projektmappen har allerede et ark »${p.sheet}«, som ikke er et skemaark. Giv arket et andet navn, og byg igen.`,
  "unsafe-part-name": (p: { path: string; part: string }) =>
    `${p.path} har en del med et navn, der ikke må bruges (${p.part}), og åbnes ikke. Åbn og gem filen i Excel, og prøv igen.`,
  "text-too-long": (p: { sheet: string; cell: string; length: number; most: number }) =>
    `Indholdet til ${p.sheet}!${p.cell} er på ${p.length} tegn, og en celle kan højst rumme ${p.most}. Forkort det og prøv igen.`,
  "header-too-long": (p: { sheet: string; length: number; most: number }) =>
    `Sidehovedet eller sidefoden til arket ${p.sheet} er på ${p.length} tegn, og der er højst plads til ${p.most}. Forkort planens navn og prøv igen.`,
  "choices-not-writable": (p: { sheet: string; cell: string; most: number }) =>
    `Valglisten til ${p.sheet}!${p.cell} kan ikke skrives: den må højst fylde ${p.most} tegn, og et valg må ikke have komma i sig. Forkort valgene og prøv igen.`,
  "bad-sheet-name": (p: { sheet: string }) =>
    `Et ark kan ikke hedde »${p.sheet}«: navnet skal have 1-31 tegn og må ikke indeholde : \\ / ? * [ ]. Vælg et andet navn.`,
  "sheet-not-writable": (p: { sheet: string }) =>
    `Navnet ${p.sheet} er optaget af et andet ark, der ikke kan skrives i. Omdøb det ark og prøv igen.`,
  "table-name-taken": (p: { table: string }) =>
    `Tabellen kan ikke hedde ${p.table}: navnet er optaget et andet sted i projektmappen eller ikke tilladt. Omdøb det andet og prøv igen.`,
  "cell-not-found": (p: { sheet: string; cell: string }) =>
    `Cellen ${p.sheet}!${p.cell} findes ikke. Kontrollér projektmappen igen og prøv så.`,
  "table-not-found": (p: { table: string }) =>
    `Tabellen ${p.table} findes ikke i projektmappen. Lav den igen med en ny plan som forbillede, og prøv igen.`,
  "no-room-below-table": (p: { table: string; cell: string }) =>
    `Tabellen ${p.table} kan ikke få en række mere, for der står noget under den i ${p.cell}. Flyt det, og prøv igen.`,
  "cell-changed": (p: { sheet: string; cell: string }) =>
    `Cellen ${p.sheet}!${p.cell} er ændret, siden fundet blev gjort, og er ikke rettet. Kontrollér igen.`,
  "reason-missing": () => `Begrundelsen mangler. Skriv, hvorfor tallet er rigtigt, og prøv igen.`,
  "finding-not-acceptable": () =>
    `Fundet hører ikke til en indikator eller et succeskriterie og kan ikke accepteres. Ret det i stedet.`,
  "cell-in-array": (p: { sheet: string; cell: string }) =>
    `Cellen ${p.sheet}!${p.cell} er en del af en matrixformel og kan ikke rettes alene. Ret formlen i Excel.`,
  "excel-too-old": () =>
    `Denne Excel er for gammel. Brug Excel til Microsoft 365, Excel 2021 eller nyere, eller Excel på nettet.`,
  "excel-cell-edit": () =>
    `Excel venter på, at en celle bliver skrevet færdig, og intet er ændret. Tryk Enter eller Esc i cellen og prøv igen.`,
  "excel-access-denied": () =>
    `Excel giver ikke lov til at skrive her, og intet er ændret. Slå redigering til, fjern beskyttelsen af ark og projektmappe, og prøv igen.`,
  "excel-too-large": () =>
    `Projektmappen har en række, der fylder mere, end Excel kan sende på én gang. Forkort de længste tekster og prøv igen.`,
  "excel-error": (p: { code: string; message: string }) =>
    `Excel svarede med en fejl (${p.code === "" ? p.message : p.code}), og intet er ændret. Gem projektmappen, og prøv igen; bliver det ved, så luk og åbn Excel.`,
  "excel-not-changed": (p: { code: string }) =>
    `Excel afbrød ændringen${p.code === "" ? "" : ` (${p.code})`}. Alt er sat tilbage, og intet er ændret. Prøv igen; bliver det ved, så luk og åbn Excel.`,
  "excel-not-restored": (p: { sheets: string; code: string }) =>
    `Excel afbrød ændringen, og det gamle indhold kunne ikke sættes helt tilbage${p.code === "" ? "" : ` (${p.code})`}. Kontrollér ${p.sheets}, og fortryd med Ctrl+Z, eller luk uden at gemme.`,
  "excel-read-only": () =>
    `Projektmappen er åbnet som skrivebeskyttet, og intet er ændret. Slå redigering til, eller gem en kopi og brug den.`,
  "excel-structure-protected": () =>
    `Projektmappens struktur er beskyttet, så der kan ikke tilføjes ark. Fjern beskyttelsen under Gennemse > Beskyt projektmappe, og prøv igen.`,
  "excel-sheet-protected": (p: { sheet: string }) =>
    `Arket ${p.sheet} er beskyttet, og intet er ændret. Fjern beskyttelsen under Gennemse > Fjern arkbeskyttelse, og prøv igen.`,
  "excel-sheet-filtered": (p: { sheet: string }) =>
    `Arket ${p.sheet} har et filter, der skjuler rækker, og intet er ændret. Ryd filteret under Data > Ryd, og prøv igen.`,
  "excel-table-in-the-way": (p: { table: string; sheet: string }) =>
    `Tabellen ${p.table} står på arket ${p.sheet}, hvor skemaet skal stå. Flyt den under skemaet eller til et andet ark, og prøv igen.`,
  "excel-comment-would-go": (p: { sheet: string; cell: string }) =>
    `Rækken med ${p.sheet}!${p.cell} udgår, og der er en kommentar på den. Flyt eller slet kommentaren, og byg igen.`,
  "changed-meanwhile": (p: { sheet: string }) =>
    `Arket ${p.sheet} blev ændret, mens der blev arbejdet, og intet er skrevet. Prøv igen, når der ikke skrives i det.`,
  "excel-sheet-hidden": (p: { sheet: string; cell: string }) =>
    `Cellen ${p.cell} er på arket ${p.sheet}, som er skjult. Vis arket (højreklik på et ark > Vis), og prøv igen.`,
  "excel-cell-filled": (p: { sheet: string; cell: string }) =>
    `Cellen ${p.sheet}!${p.cell} er ikke tom. Vælg en tom celle og prøv igen.`,
} as const;
