import { settingDefinitions } from "../../../../src/validation/settings";
import type { PlanFacts } from "../facts";
import { printedCriteria } from "./printed-criteria";
import { printedIndicators } from "./printed-indicators";
import { printedStatus } from "./printed-status";

/** The plan tables as the documents print them, faults included. */
export const printedPlan: PlanFacts = {
  sources: { Indikatorer: "K-PLAN", Succeskriterier: "K-STAT", Status: "K-STAT", Budget: "K-PLAN" },
  tables: {
    Plan: [
      { Felt: "Navn", Værdi: "ByLivKolding – Helhedsplan 2022-2025" },
      { Felt: "Kommune", Værdi: "Kolding Kommune" },
      { Felt: "Periode fra", Værdi: "2022-01-01" },
      { Felt: "Periode til", Værdi: "2025-12-31" },
      { Felt: "Boligorganisationer", Værdi: "ALFABO; AAB Kolding; Boligselskabet Kolding" },
      { Felt: "Pulje" },
      { Felt: "Opgjort pr.", Værdi: "2023-06-30" },
    ],
    Delaftaler: [
      {
        Indsatsområde: "Uddannelse og livschancer",
        "Periode fra": "2022-01-01",
        "Periode til": "2025-12-31",
        Parter:
          "Ungechef; Unge og uddannelseschef; Familiechef; Frivillige organisationer; Skolekonsulent; Pædagogisk konsulent; Uddannelsesinstitutionerne",
      },
      {
        Indsatsområde: "Beskæftigelse",
        "Periode fra": "2022-01-01",
        "Periode til": "2025-12-31",
        Parter:
          "Arbejdsmarkedschef; Job- og integrationschef; Ungdomsskoleleder; Leder af Ungekontakten; Boligorganisationernes drift; Leder af Sundhedscenter Kolding",
      },
      {
        Indsatsområde: "Kriminalitetsforebyggelse",
        "Periode fra": "2022-01-01",
        "Periode til": "2025-12-31",
        Parter:
          "Familiechef, Socialforvaltningen; Leder af Ungekontakten; Leder af den kommunale Ungdomsskole (herunder klubber); SSP-koordinator; Politiet; Boligorganisationernes drift; Get2Sport",
      },
      {
        Indsatsområde: "Sammenhængskraft og medborgerskab",
        "Periode fra": "2022-01-01",
        "Periode til": "2025-12-31",
        Parter:
          "Boligorganisationerne, afdelingsbestyrelserne, administration og drift; Voksenchef, Kolding kommune; Leder af Ungdomsskolen; Aktiv fritid, Kolding kommune; Væresteder; Dansk Flygtningehjælp; Kulturinstitutioner; Bystrategiske medarbejdere",
      },
    ],
    Indikatorer: printedIndicators,
    Succeskriterier: printedCriteria,
    Status: printedStatus,
    Budget: [
      {
        Indsatsområde: "Uddannelse og livschancer",
        Landsbyggefonden: [245, "9.424.000,-"],
        "Lokal medfinansiering": [246, "2.953.000,-"],
        "I alt": [247, "12.377.000,-"],
      },
      {
        Indsatsområde: "Beskæftigelse",
        Landsbyggefonden: [299, "2.641.000,-"],
        "Lokal medfinansiering": [300, "1.123.000,-"],
        "I alt": [301, "3.764.000,-"],
      },
      {
        Indsatsområde: "Kriminalitetsforebyggelse",
        Landsbyggefonden: [333, "2.475.000,-"],
        "Lokal medfinansiering": [334, "2.493.000,-"],
        "I alt": [335, "4.968.000,-"],
      },
      {
        Indsatsområde: "Sammenhængskraft og medborgerskab",
        Landsbyggefonden: [380, "3.495.000,-"],
        "Lokal medfinansiering": [381, "245.000,-"],
        "I alt": [382, "3.740.000,-"],
      },
      {
        Indsatsområde: "I alt",
        Landsbyggefonden: [383, "20.426.000,-"],
        "Lokal medfinansiering": [384, "6.814.000,-"],
        "I alt": [385, "27.240.000,-"],
      },
    ],
    Områder: [
      {
        Kvarter: "Fjordparken/Brændkjær/Haderslevvej",
        Boligorganisation: "Boligselskabet Kolding",
        Afdeling: 1,
        Navn: "Haderslevvej",
        Boliger: 48,
      },
      {
        Kvarter: "Fjordparken/Brændkjær/Haderslevvej",
        Boligorganisation: "AAB",
        Afdeling: 9,
        Navn: "Brændkjær",
        Boliger: 354,
        Beboere: 605,
      },
      {
        Kvarter: "Fjordparken/Brændkjær/Haderslevvej",
        Boligorganisation: "AAB",
        Afdeling: 15,
        Navn: "Brændkjær",
        Boliger: 347,
        Beboere: 549,
      },
      {
        Kvarter: "Fjordparken/Brændkjær/Haderslevvej",
        Boligorganisation: "AAB",
        Afdeling: 23,
        Navn: "Brændkjær",
        Boliger: 59,
        Beboere: 106,
      },
      {
        Kvarter: "Fjordparken/Brændkjær/Haderslevvej",
        Boligorganisation: "AAB",
        Afdeling: 73,
        Navn: "Brændkjær",
        Boliger: 48,
      },
      {
        Kvarter: "Fjordparken/Brændkjær/Haderslevvej",
        Boligorganisation: "ALFABO",
        Afdeling: 109,
        Navn: "Fjordparken",
        Boliger: 112,
        Beboere: 441,
      },
      {
        Kvarter: "Fjordparken/Brændkjær/Haderslevvej",
        Boligorganisation: "ALFABO",
        Afdeling: 110,
        Navn: "Fjordparken",
        Boliger: 293,
        Beboere: 170,
      },
      {
        Kvarter: "Knud Hansens Vej/Junghansvej",
        Boligorganisation: "AAB",
        Afdeling: 76,
        Navn: "Knud Hansens Vej/ Junghansvej",
        Boliger: 96,
        Beboere: 214,
      },
      {
        Kvarter: "Skovparken/Skovvejen/Skovvænget/Nørremarksvej",
        Boligorganisation: "Boligselskabet Kolding",
        Afdeling: 2,
        Navn: "Skovvejen",
        Boliger: 474,
        Beboere: 752,
      },
      {
        Kvarter: "Skovparken/Skovvejen/Skovvænget/Nørremarksvej",
        Boligorganisation: "AAB",
        Afdeling: 21,
        Navn: "Skovparken",
        Boliger: 554,
        Beboere: 1522,
      },
      {
        Kvarter: "Skovparken/Skovvejen/Skovvænget/Nørremarksvej",
        Boligorganisation: "AAB",
        Afdeling: 22,
        Navn: "Skovparken",
        Boliger: 140,
        Beboere: 192,
      },
      {
        Kvarter: "Skovparken/Skovvejen/Skovvænget/Nørremarksvej",
        Boligorganisation: "AAB",
        Afdeling: 42,
        Navn: "Skovvænget",
        Boliger: 82,
        Beboere: 140,
      },
      {
        Kvarter: "Skovparken/Skovvejen/Skovvænget/Nørremarksvej",
        Boligorganisation: "AAB",
        Afdeling: 74,
        Navn: "Nørremarksvej",
        Boliger: 48,
      },
      {
        Kvarter:
          "Munkebo/Rosenhaven/Lindehaven/Ryttermarksvej/Gøhlmannsvej/Norgesvej/Utzonsgade/Kikkenborggården",
        Boligorganisation: "AAB",
        Afdeling: 7,
        Navn: "Kikkenborggården",
        Boliger: 61,
      },
      {
        Kvarter:
          "Munkebo/Rosenhaven/Lindehaven/Ryttermarksvej/Gøhlmannsvej/Norgesvej/Utzonsgade/Kikkenborggården",
        Boligorganisation: "AAB",
        Afdeling: 14,
        Navn: "Utzonsgade",
        Boliger: 58,
      },
      {
        Kvarter:
          "Munkebo/Rosenhaven/Lindehaven/Ryttermarksvej/Gøhlmannsvej/Norgesvej/Utzonsgade/Kikkenborggården",
        Boligorganisation: "AAB",
        Afdeling: 19,
        Navn: "Norgesvej",
        Boliger: 192,
        Beboere: 360,
      },
      {
        Kvarter:
          "Munkebo/Rosenhaven/Lindehaven/Ryttermarksvej/Gøhlmannsvej/Norgesvej/Utzonsgade/Kikkenborggården",
        Boligorganisation: "AAB",
        Afdeling: 24,
        Navn: "Rosenhaven",
        Boliger: 236,
        Beboere: 418,
      },
      {
        Kvarter:
          "Munkebo/Rosenhaven/Lindehaven/Ryttermarksvej/Gøhlmannsvej/Norgesvej/Utzonsgade/Kikkenborggården",
        Boligorganisation: "AAB",
        Afdeling: 71,
        Navn: "Ryttermarksvej/ Gøhlmannsvej",
        Boliger: 36,
      },
      {
        Kvarter:
          "Munkebo/Rosenhaven/Lindehaven/Ryttermarksvej/Gøhlmannsvej/Norgesvej/Utzonsgade/Kikkenborggården",
        Boligorganisation: "ALFABO",
        Afdeling: 103,
        Navn: "Munkebo",
        Boliger: 610,
        Beboere: 1494,
      },
      {
        Kvarter:
          "Munkebo/Rosenhaven/Lindehaven/Ryttermarksvej/Gøhlmannsvej/Norgesvej/Utzonsgade/Kikkenborggården",
        Boligorganisation: "ALFABO",
        Afdeling: 108,
        Navn: "Lindehaven",
        Boliger: 132,
        Beboere: 248,
      },
    ],
    Grænseværdier: [
      {
        År: 2020,
        Kriterium: "Uden for arbejdsmarkedet, 18-64 år (%)",
        "Udsat område": 40,
        Forebyggelsesområde: 30,
        Parallelsamfund: 40,
      },
      {
        År: 2020,
        Kriterium: "Dømte (%)",
        "Udsat område": 2.27,
        Forebyggelsesområde: 1.51,
        Parallelsamfund: 2.27,
      },
      {
        År: 2020,
        Kriterium: "Kun grundskole, 30-59 år (%)",
        "Udsat område": 60,
        Forebyggelsesområde: 60,
        Parallelsamfund: 60,
      },
      {
        År: 2020,
        Kriterium: "Gennemsnitlig bruttoindkomst, 15-64 år (% af regionen)",
        "Udsat område": 55,
        Forebyggelsesområde: 65,
        Parallelsamfund: 55,
      },
      { År: 2020, Kriterium: "Ikke-vestlige (%)", Forebyggelsesområde: 30, Parallelsamfund: 50 },
      {
        År: 2021,
        Kriterium: "Uden for arbejdsmarkedet, 18-64 år (%)",
        "Udsat område": 40,
        Forebyggelsesområde: 30,
        Parallelsamfund: 40,
      },
      {
        År: 2021,
        Kriterium: "Dømte (%)",
        "Udsat område": 2.35,
        Forebyggelsesområde: 1.57,
        Parallelsamfund: 2.35,
      },
      {
        År: 2021,
        Kriterium: "Kun grundskole, 30-59 år (%)",
        "Udsat område": 60,
        Forebyggelsesområde: 60,
        Parallelsamfund: 60,
      },
      {
        År: 2021,
        Kriterium: "Gennemsnitlig bruttoindkomst, 15-64 år (% af regionen)",
        "Udsat område": 55,
        Forebyggelsesområde: 65,
        Parallelsamfund: 55,
      },
      { År: 2021, Kriterium: "Ikke-vestlige (%)", Forebyggelsesområde: 30, Parallelsamfund: 50 },
    ],
    Indstillinger: Object.values(settingDefinitions).map(({ key, value }) => ({ Nøgle: key, Værdi: value })),
    "Accepterede fund": [],
  },
};
