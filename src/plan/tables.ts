/** The plan tables: names, columns in order, and the sheet a new plan puts them on. The only place that lists them. */
export const planTables = {
  Plan: { sheet: "Plan", columns: ["Felt", "Værdi"] },
  Delaftaler: { sheet: "Plan", columns: ["Indsatsområde", "Periode fra", "Periode til", "Parter"] },
  Indikatorer: {
    sheet: "Indikatorer",
    columns: [
      "Id",
      "Indsatsområde",
      "Mål",
      "Indikator",
      "Enhed",
      "Retning",
      "Måltal",
      "Målår",
      "Baseline boligområde",
      "Baseline kommune",
      "Sammenligning",
      "Baseline år",
      "Opgørelse",
      "Datakilde",
    ],
  },
  Succeskriterier: {
    sheet: "Succeskriterier",
    columns: ["Id", "Indsatsområde", "Aktivitet", "Succeskriterie", "Måltal", "Enhed", "Hyppighed"],
  },
  Status: {
    sheet: "Status",
    columns: ["Succeskriterie id", "Periode", "Status", "Resultat", "Uddybende ord"],
  },
  Budget: {
    sheet: "Budget",
    columns: ["Indsatsområde", "Landsbyggefonden", "Lokal medfinansiering", "I alt"],
  },
  Områder: {
    sheet: "Områder",
    columns: ["Kvarter", "Boligorganisation", "Afdeling", "Navn", "Boliger", "Beboere"],
  },
  Grænseværdier: {
    sheet: "Områder",
    columns: ["År", "Kriterium", "Udsat område", "Forebyggelsesområde", "Parallelsamfund"],
  },
  Indstillinger: { sheet: "Indstillinger", columns: ["Nøgle", "Værdi"] },
  "Accepterede fund": {
    sheet: "Indstillinger",
    columns: ["Regel", "Id", "Kolonne", "Værdi", "Begrundelse", "Dato", "Senest set"],
  },
} as const;

export type PlanTableName = keyof typeof planTables;

/** The Felt rows of the Plan table. */
export const planFields = [
  "Navn",
  "Kommune",
  "Periode fra",
  "Periode til",
  "Boligorganisationer",
  "Pulje",
  "Opgjort pr.",
] as const;

/** The Excel table a plan table is found by: `Accepterede fund` → `HHP_Accepterede_fund`. */
export function excelTableName(table: PlanTableName): string {
  return `HHP_${table.replaceAll(" ", "_")}`;
}

/** The hidden name of its own that every skema sheet carries; by it the set is known again and kept out of the data. */
export const skemaMark = "_HHP_skema";
