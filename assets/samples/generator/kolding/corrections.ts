import type { PlanTableName } from "../../../../src/plan/tables";
import type { FactRow } from "../facts";

type Corrections<Table extends PlanTableName> = Readonly<Record<string, FactRow<Table>>>;

const shareOfYoung = "Landsbyggefondens beboerdata, tabel 9 og 10";

/** What the corrected plan says of its indicators instead, by Id. */
export const indicatorCorrections: Corrections<"Indikatorer"> = {
  "LBF-1": { "Baseline kommune": "87,0%" },
  "LBF-2": { "Baseline boligområde": "5,5", "Baseline kommune": "7,1" },
  "LBF-5": { "Baseline boligområde": "38,3%" },
  "LBF-7": {
    "Baseline boligområde": "ByLivKolding: 72%\nSkovparken/Skovvejen: 70,2%\nMunkebo: 80,8%",
    "Baseline kommune": "88,5%",
    "Baseline år": 2019,
    Opgørelse: "ByLivKolding",
    Datakilde: "Politiets tryghedsundersøgelse",
  },
  "LBF-8": {
    "Baseline boligområde": "I boligområdet: 24%\nUdenfor boligområdet: 24%",
    "Baseline kommune": "I boligområdet: 25%\nUdenfor boligområdet: 28%",
    Opgørelse: "I boligområdet\nUdenfor boligområdet",
  },
  U1: {
    Indikator: "Børnenes egen vurdering af deres trivsel, gennemsnit i point",
    "Baseline boligområde": "516 point",
    "Baseline kommune": "518 point",
    Måltal: 530,
    Målår: 2025,
    Datakilde: "Program for Læringsledelse",
  },
  U2a: {
    Måltal: "55 %",
    Målår: 2025,
    "Baseline boligområde": "Andel: 48,38%\n(Antal: 628)",
    "Baseline kommune": "Andel: 72,33%\n(Antal: 10.136)",
    Datakilde: shareOfYoung,
  },
  U2b: {
    Indikator: "Andelen af 18-29-årige, der er i uddannelse",
    Måltal: "38 %",
    Målår: 2025,
    "Baseline boligområde": "Andel: 34,67%\n(Antal: 450)",
    "Baseline kommune": "Andel: 35,72%\n(Antal: 5.006)",
    Datakilde: shareOfYoung,
  },
  U3: {
    Mål: "Flere aktivitetsparate uddannelseshjælpsmodtagere kommer i job eller uddannelse",
    Indikator: "Antal aktivitetsparate uddannelseshjælpsmodtagere på 18-29 år",
    Måltal: "reduceres med 20 %",
    Målår: 2025,
  },
  U4: {
    Mål: "Flere uddannelsesparate uddannelseshjælpsmodtagere kommer i job eller uddannelse",
    Indikator: "Antal uddannelsesparate uddannelseshjælpsmodtagere på 18-29 år",
    Måltal: 30,
    Målår: 2025,
  },
  B1: {
    Mål: "Flere aktivitetsparate kontanthjælpsmodtagere kommer i job eller uddannelse",
    Indikator: "Antal aktivitetsparate kontanthjælpsmodtagere på 18-64 år",
    Måltal: 150,
    Målår: 2025,
  },
  B2: {
    Mål: "Flere jobparate kontanthjælpsmodtagere kommer i job eller uddannelse",
    Indikator: "Antal jobparate kontanthjælpsmodtagere på 18-64 år",
    Måltal: 40,
    Målår: 2025,
  },
  B3: {
    Indikator: "Andelen af 18-64-årige, der er i beskæftigelse",
    Måltal: "55 %",
    Målår: 2025,
    "Baseline kommune": "Andel: 77,87% (Antal: 43.259)",
  },
  B4: {
    Indikator: "Andelen af 15-64-årige, der er i gang med uddannelse",
    Måltal: "21 %",
    Målår: 2025,
    "Baseline boligområde": "Andel: 19,03% (Antal: 841)",
    "Baseline kommune": "Andel: 16,22% (Antal: 9.541)",
    Datakilde: "Landsbyggefondens beboerdata, tabel 9",
  },
  B5: {
    Indikator: "Antal unge i fritidsjob ved ejendomsfunktionærerne",
    Måltal: "mindst 16 pr. år",
    "Baseline kommune": null,
    Sammenligning: "ingen",
  },
  K1: {
    Mål: "Antallet af SSP-bekymringer reduceres frem mod 2025",
    Indikator: "Antal SSP-bekymringer",
    Måltal: 4,
    "Baseline kommune": null,
    Sammenligning: "ingen",
    Datakilde: "Ungekontakten (halvårligt)",
  },
  K2: {
    Indikator: "Udgifter til hærværk i afdelingerne",
    Måltal: "reduceres med 50 %",
    "Baseline boligområde":
      "AAB afd. 21: kr. 82.835,-\nBoligselskabet Kolding afd. 2: kr. 6.973,-\nALFABO afd. 103: kr. 461.622,-\nALFABO afd. 109 og 110: kr. 3.150,-",
    Sammenligning: "ingen",
  },
  K3: {
    Mål: "Unge bliver bedre til at mestre livet",
    Indikator: "Andelen af deltagende 13-30-årige, der klarer sig godt eller meget godt i skolen",
    Måltal: "80 %",
    Målår: 2025,
    "Baseline boligområde": "72%",
    "Baseline kommune": "83%",
    Sammenligning: null,
    Datakilde: "VIVE, livsmestringssurvey",
  },
  S1: {
    Indikator: "Antal naboklager",
    Måltal: 60,
    Målår: 2025,
    "Baseline kommune": null,
    Sammenligning: "ingen",
  },
  S2: {
    Indikator: "Andel, der er tilfredse med deres liv",
    Måltal: "82 %",
    Målår: 2025,
    "Baseline boligområde": "Meget utilfreds/utilfreds: 3%\nHverken/eller: 17%\nMeget tilfreds/tilfreds: 80%",
    "Baseline kommune": "Meget utilfreds/utilfreds: 7%\nHverken/eller: 16%\nMeget tilfreds/tilfreds: 77%",
    Datakilde: "VIVE, Tryghed og trivsel, tabel 1.8",
  },
  S3: {
    Indikator: "Andel, der er aktive i frivilligt arbejde udenfor boligområdet",
    Måltal: "18 %",
    Målår: 2025,
    "Baseline boligområde": "Meget tit/tit: 13%\nHverken/eller: 11%\nAldrig/meget sjældent: 76%",
    "Baseline kommune": "Meget tit/tit: 14%\nHverken/eller: 14%\nAldrig/meget sjældent: 72%",
    Opgørelse: "Meget tit/tit",
    Datakilde: "VIVE, Tryghed og trivsel, tabel 1.9",
  },
  S4: {
    Indikator: "Andel med tillid til forskellige institutioner",
    Måltal: "øges med 5 procentpoint",
    Målår: 2025,
    "Baseline boligområde":
      "Politi: 81%\nRetsvæsenet/domstolene: 81%\nLokalpolitikere: 42%\nBorgerservice og sagsbehandlere: 73%",
    "Baseline kommune":
      "Politi: 80%\nRetsvæsenet/domstolene: 79%\nLokalpolitikere: 44%\nBorgerservice og sagsbehandlere: 65%",
    Opgørelse: "Politi\nRetsvæsenet/domstolene\nLokalpolitikere\nBorgerservice og sagsbehandlere",
    Datakilde: "VIVE, Tryghed og trivsel, tabel 1.30",
  },
};

/** LBF's ninth indicator, which the printed plan lacks; the figures are made up. */
export const addedIndicator: FactRow<"Indikatorer"> = {
  Id: "LBF-9",
  Indsatsområde: "Overordnet",
  Mål: "Flere er en del af fællesskabet og deltager aktivt i samfundet",
  Indikator: "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
  Enhed: "%",
  Retning: "op",
  "Baseline boligområde": "58,4%",
  "Baseline kommune": "70,2%",
  "Baseline år": 2019,
  Datakilde: "LBF – Boligsociale Data",
};

/** What the corrected plan asks for instead, by Id; activities without a criterion get one. */
export const criterionCorrections: Corrections<"Succeskriterier"> = {
  "2.2": { Id: "2.2-1", Succeskriterie: "Min. 100 deltagere i caféerne pr. år" },
  "2.4-5": { Succeskriterie: "Beskæftigelse er drøftet min. 1 gang årligt på et kvarternetværksmøde" },
  "2.4-6": {
    Succeskriterie:
      "Sammenhængskraft og medborgerskab er drøftet min. 1 gang årligt på et kvarternetværksmøde",
  },
  "2.5": { Id: "2.5-1", Succeskriterie: "2 forældrenetværk etableret pr. år" },
  "4.3-1": { Succeskriterie: "Min. 2 arrangementer afholdt pr. år" },
  "4.4": { Id: "4.4-1", Succeskriterie: "Min. 4 oplæg om sundhed afholdt pr. år" },
  "5.2-1": {
    Succeskriterie: "Min. 8 henvendelser i forbindelse med konflikter er givet videre til kommunen pr. år",
  },
};

/** What the corrected status says instead, by criterion and period. */
export const statusCorrections: Corrections<"Status"> = {
  "2.1-1 2022": { Status: "43% af den primære målgruppe ved projektstart er fastholdt i uddannelse/job" },
  "2.1-1 2023H1": {
    Status: "49% af den primære målgruppe ved projektstart er fastholdt i uddannelse/job",
    "Uddybende ord":
      "Målgruppen var 61 unge: 20 aktivitetsparate og 41 uddannelsesparate. 21 i uddannelse og 9 i job af 61.",
  },
  "2.4-7 2023H1": {
    Status: "97% af deltagerne udtrykker kendskab til hinandens handlemuligheder og ressourcer",
  },
  "3.3-1 2023H1": { "Uddybende ord": "Et hold for piger og et for drenge, begge på 8 gange." },
  "3.3-2 2023H1": { "Uddybende ord": "17 piger og 7 drenge deltog mindst 6 gange." },
  "4.2-1 2022": { Status: "Der er afholdt 2 opkvalificerende kurser", "Uddybende ord": null },
  "4.2-1 2023H1": { Status: "Der er afholdt 1 opkvalificerende kursus" },
  "4.2-2 2022": { Status: "12 kursister har gennemført et opkvalificerende kursus" },
  "4.2-2 2023H1": { Status: "6 kursister har gennemført et opkvalificerende kursus" },
  "4.2-3 2023H1": { Status: "Der er afholdt 2 ugentlige tilbud om åben rådgivning i 20 uger" },
  "4.3-1 2022": { Status: "Der er afholdt 2 arrangementer" },
  "4.3-1 2023H1": { Status: "Der er afholdt 1 arrangement" },
  "5.1-1 2022": { "Uddybende ord": "6 i 1. halvår og 6 i 2. halvår, alle uden for boligområderne." },
  "5.1-1 2023H1": { "Uddybende ord": "Alle 6 møder lå uden for boligområderne." },
  "5.1-3 2023H1": { "Uddybende ord": "De 3 eksisterende grupper har 16, 24 og 6 deltagere." },
  "5.2-1 2023H1": { Status: "Der er givet 9 henvendelser i forbindelse med konflikter videre til kommunen" },
};

/** Status for the criteria that the printed plan lacks. */
export const addedStatus: readonly FactRow<"Status">[] = [
  { "Succeskriterie id": "2.2-1", Periode: 2022, Status: "Der har været 112 deltagere i caféerne" },
  { "Succeskriterie id": "2.2-1", Periode: "2023H1", Status: "Der har været 61 deltagere i caféerne" },
  { "Succeskriterie id": "2.5-1", Periode: 2022, Status: "Der er etableret 2 forældrenetværk" },
  { "Succeskriterie id": "2.5-1", Periode: "2023H1", Status: "Der er etableret 1 forældrenetværk" },
  { "Succeskriterie id": "4.4-1", Periode: 2022, Status: "Der er afholdt 5 oplæg om sundhed" },
  { "Succeskriterie id": "4.4-1", Periode: "2023H1", Status: "Der er afholdt 2 oplæg om sundhed" },
];

/** Departments by number: the two that were swapped, and residents where the printed table has none. */
export const departmentCorrections: Corrections<"Områder"> = {
  "109": { Boliger: 293 },
  "110": { Boliger: 112 },
  "1": { Beboere: 80 },
  "7": { Beboere: 98 },
  "14": { Beboere: 95 },
  "71": { Beboere: 55 },
  "73": { Beboere: 76 },
  "74": { Beboere: 78 },
};

/** The plan document's other cells by number: spelling, dates, units, shares of the wrong whole, swapped departments. */
export const printedCellCorrections: ReadonlyMap<number, string> = new Map([
  [6, "IE ikke vestlige >50 pct. (1/1-2020)"],
  [82, "Boligselskabet Kolding"],
  [170, "12,45% (2.600)"],
  [176, "5,5"],
  [177, "7,1"],
  [178, "5,5"],
  [179, "7,1"],
  [252, "23,1% (1.749,3)"],
  [263, "43%"],
  [264, "58%"],
  [265, "49%"],
  [266, "39%"],
  [428, "AAB"],
  [454, "Afd. 109"],
  [459, "Afd. 110"],
]);

/** Labels that the printed tables misspell. */
export const labelCorrections: ReadonlyMap<string, string> = new Map([
  ["Knud Parkens Vej/Junghansvej", "Knud Hansens Vej/Junghansvej"],
  ["Grundlæggende tryk", "Grundlæggende tryg"],
  ["Tryk", "Tryg"],
  ["Utryk", "Utryg"],
]);
