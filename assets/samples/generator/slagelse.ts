import { newPlanContent, type PlanContent } from "../../../src/plan/drawing";
import { settingDefinitions } from "../../../src/validation/settings";
import type { FactSheet } from "./facts";

const plan = newPlanContent({
  name: "En Fælles Indsats",
  municipality: "Slagelse Kommune",
  from: "2021-10-01",
  to: "2025-09-30",
  settings: Object.values(settingDefinitions),
});

/** A strategic agreement before its baselines: LBF's nine indicators, three areas, nothing measured yet. */
export const agreedPlan: PlanContent = {
  ...plan,
  Plan: plan.Plan.map((row) =>
    row.Felt === "Boligorganisationer"
      ? { ...row, Værdi: "FOB, Fællesorganisationens Boligforening; Slagelse Boligselskab; BoligKorsør" }
      : row,
  ),
  Områder: [
    { Kvarter: "Motalavej", Boligorganisation: "BoligKorsør", Afdeling: 15 },
    { Kvarter: "Motalavej", Boligorganisation: "BoligKorsør", Afdeling: 21 },
    { Kvarter: "Motalavej", Boligorganisation: "BoligKorsør", Afdeling: 35 },
    { Kvarter: "Ringparken", Boligorganisation: "FOB", Afdeling: 23 },
    { Kvarter: "Ringparken", Boligorganisation: "FOB", Afdeling: 24 },
    { Kvarter: "Ringparken", Boligorganisation: "FOB", Afdeling: 26 },
    { Kvarter: "Ringparken", Boligorganisation: "FOB", Afdeling: 32 },
    { Kvarter: "Sydbyen", Boligorganisation: "Slagelse Boligselskab", Afdeling: 12 },
    { Kvarter: "Sydbyen", Boligorganisation: "FOB", Afdeling: 34 },
  ],
};

/** The agreement's own table, which has no column for the baseline year, and what it says of period and areas. */
export const agreedSheets: readonly FactSheet[] = [
  {
    name: "Overordnede mål",
    tables: [
      {
        title: "Overordnede mål og indikatorer",
        source: "S-AFTALE",
        columns: ["Mål", "Indikator", "Baseline\nboligområde", "Baseline\nkommune", "Datakilde"],
        rows: [
          [
            [
              1,
              "Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse",
            ],
            [2, "Andel 1-5 årige i dagtilbud"],
            [3, ""],
            [4, ""],
            [5, "LBF - Boligsociale Data"],
          ],
          [
            null,
            [6, "Karaktergennemsnit i dansk og matematik for 9.-klasseselever"],
            [7, ""],
            [8, ""],
            [9, "LBF - Boligsociale Data"],
          ],
          [
            null,
            [
              10,
              "Andel 18-29-årige, der har grundskole som højest fuldførte uddannelse, og som ikke er i gang med en uddannelse.",
            ],
            [11, ""],
            [12, ""],
            [13, "LBF - Boligsociale Data"],
          ],
          [
            [14, "Flere bliver tilknyttet arbejdsmarkedet"],
            [
              15,
              "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse (restgruppen)",
            ],
            [16, ""],
            [17, ""],
            [18, "LBF - Boligsociale Data"],
          ],
          [
            null,
            [19, "Andel 18-64 årige, der er uden tilknytning til arbejdsmarked og uddannelse"],
            [20, ""],
            [21, ""],
            [22, "LBF - Boligsociale Data"],
          ],
          [
            [23, "Børn og unge skal støttes i et liv uden kriminalitet, og områderne skal opleves trygge"],
            [24, "Andel 15-29-årige, der er sigtet mindst én gang"],
            [25, ""],
            [26, ""],
            [27, "LBF - Boligsociale Data"],
          ],
          [
            null,
            [28, "Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet"],
            [29, ""],
            [30, ""],
            [31, "Trygheds-survey VIVE/LBF"],
          ],
          [
            [32, "Flere er en del af fællesskabet og deltager aktivt i samfundet"],
            [33, "Andel beboere over 18 år, der laver frivilligt arbejde"],
            [34, ""],
            [35, ""],
            [36, "Trygheds-survey VIVE/LBF"],
          ],
          [
            null,
            [37, "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg"],
            [38, ""],
            [39, ""],
            [40, "LBF - Boligsociale Data"],
          ],
        ],
        notes: [],
      },
    ],
  },
  {
    name: "Aftalen",
    tables: [
      {
        title: "Samarbejdsaftalen",
        source: "S-AFTALE",
        columns: ["Oplysning", "Tekst"],
        rows: [
          ["Samarbejdsaftalen gælder fra - til", [41, "01.10.21 – 30.09.25"]],
          ["Områdets navn", [42, "”En Fælles Indsats”, Slagelse"]],
          ["Afdelinger", [43, " Motalavej (afdeling 15, 21 og 35 i BoligKorsør)"]],
          ["Afdelinger", [44, " Ringparken (afdeling 23, 24, 26 og 32 i FOB)"]],
          ["Afdelinger", [45, " Sydbyen (afdeling 12 i Slagelse Boligselskab og afdeling 34 i FOB)"]],
        ],
        notes: [],
      },
    ],
  },
];
