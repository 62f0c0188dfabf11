import { roleOf } from "./headers";
import type { ColumnRole } from "./model";
import { classifyScope, type ScopePlan } from "./scope";

const at = { sheet: "Plan", cell: "B2" };
const plan: ScopePlan = {
  name: { at, text: "ByNord – Helhedsplan 2022-2025" },
  municipality: { at, text: "Nordby Kommune" },
  departments: [],
};
const role = (header: string) => roleOf(header, (scope) => classifyScope(scope, plan));

const headers: [string, ColumnRole][] = [
  ...["Mål", "Delmål", "Overordnede mål", "Overordnet mål", "Målsætning", "Delmål1", "DEL-\nMÅL"].map(
    (header): [string, ColumnRole] => [header, { kind: "goal" }],
  ),
  ...[
    "Indikator",
    "Indikatorer",
    "indi-\nkator",
    "Indikator 2",
    "Nøgletal",
    "Delmål/indikator",
    "Indkator",
    "LBF-indikator",
  ].map((header): [string, ColumnRole] => [header, { kind: "indicator" }]),
  ...[
    "Baseline",
    "Baseline bolig-område",
    "Baseline boligområde/ målgruppe",
    "Baseline bolig-\nområde",
    "Base-line boligområde",
    "Baseline\nboligområde/målgruppe2",
    "Baseline ByNord",
    "Udgangspunkt i området",
    "Baseline boligomr.",
  ].map((header): [string, ColumnRole] => [header, { kind: "baseline-area" }]),
  ["Baseline 2019", { kind: "baseline-area", year: 2019 }],
  ["Baseline Østerparken", { kind: "baseline-area", scope: "Østerparken" }],
  ...[
    "Base-lineår",
    "Baselin e år",
    "Baseline år",
    "Baseline-år",
    "BASELINEÅR",
    "Baseline\når3",
    "Basisår",
    "Baseline årstal",
  ].map((header): [string, ColumnRole] => [header, { kind: "baseline-year" }]),
  ["Baseline kommune", { kind: "baseline-comparison", comparison: "kommune" }],
  ["Baseline kom-\nmune", { kind: "baseline-comparison", comparison: "kommune" }],
  ["Baseline Nordby", { kind: "baseline-comparison", comparison: "Nordby" }],
  ["Baseline Nordby Kommune 2019", { kind: "baseline-comparison", comparison: "Nordby Kommune", year: 2019 }],
  ["Baseline kommune (evt. andet)", { kind: "baseline-comparison", comparison: "" }],
  ["Evt. anden baseline", { kind: "baseline-comparison", comparison: "" }],
  ["Anden baseline", { kind: "baseline-comparison", comparison: "" }],
  ["Anden baseline Alle hhp", { kind: "baseline-comparison", comparison: "Alle hhp" }],
  ["Baseline øvrige\nhhp", { kind: "baseline-comparison", comparison: "øvrige hhp" }],
  ["Baseline politikreds", { kind: "baseline-comparison", comparison: "politikreds" }],
  ["Baseline hele landet", { kind: "baseline-comparison", comparison: "hele landet" }],
  ...["Datakilde", "Kilde", "Kilder", "Data-\nkilde", "Datakilde og år"].map(
    (header): [string, ColumnRole] => [header, { kind: "source" }],
  ),
  ...[
    "2022",
    "År 2022",
    "2022 (foreløbig)",
    "20224",
    "Måling 2022",
    "Status 2022",
    "2022 boligområde",
    "31-12-2022",
    "Opgjort pr. 1/12-2022",
    "dec. 2022",
    "Andel 2022",
    "2022 ByNord",
  ].map((header): [string, ColumnRole] => [header, { kind: "measurement", year: 2022 }]),
  ...["2021/22", "2021-2022", "Skoleåret 2021/2022"].map((header): [string, ColumnRole] => [
    header,
    { kind: "measurement", year: 2022, spansYears: true },
  ]),
  ...[
    "1. halvår 2023",
    "2023 H1",
    "2023H1",
    "H1 2023",
    "1.halvår 2023",
    "Status 1. halvår af 2023",
    "Første halvår 2023",
  ].map((header): [string, ColumnRole] => [header, { kind: "measurement", year: 2023, half: 1 }]),
  ["2. halvår 2022", { kind: "measurement", year: 2022, half: 2 }],
  ["Kommune 2022", { kind: "measurement", year: 2022, scope: "Kommune" }],
  ["2022\nNordby Kommune", { kind: "measurement", year: 2022, scope: "Nordby Kommune" }],
  ["2022 Alle 66 hhp", { kind: "measurement", year: 2022, scope: "Alle 66 hhp" }],
  ["2022 Afd. 21", { kind: "measurement", year: 2022, scope: "Afd 21" }],
  ...[
    "",
    "Måltal 2025",
    "Mål 2025",
    "Udvikling 2020-2022",
    "Uddybende ord til status 2022",
    "1. kvartal 2022",
    "Bemærkninger",
    "Enhed",
    "Indikator nr.",
    "Kommune",
    "1.234",
    "90,2%",
    "Data tilgængelig ultimo eller primo et år, som ingen endnu kender, og som derfor ikke er noget overskriftsfelt 2022",
  ].map((header): [string, ColumnRole] => [header, { kind: "unknown" }]),
];

test.each(headers)("%j", (header, expected) => {
  expect(role(header)).toEqual(expected);
});
