import type { Side } from "./model";
import { classifyScope, type ScopePlan } from "./scope";

const at = { sheet: "Plan", cell: "B2" };
const text = (value: string) => ({ at, text: value });
const plan: ScopePlan = {
  name: text("ByNord – Helhedsplan 2022-2025"),
  municipality: text("Nordby Kommune"),
  departments: [],
};
const against = (comparison: string) => ({ comparison: text(comparison) });

const sides: [string | undefined, string, Side][] = [
  [undefined, "", "area"],
  ["", "", "area"],
  ["Boligområdet", "", "area"],
  ["Boligområde", "", "area"],
  ["ByNord", "", "area"],
  ["bynord 2018-2021", "", "area"],
  ["Helhedsplanen", "", "area"],
  ["Samlet", "", "area"],
  ["I alt", "", "area"],
  ["Kommune", "", "comparison"],
  ["Kommunen", "", "comparison"],
  ["Nordby Kommune", "", "comparison"],
  ["Nordby", "", "comparison"],
  ["Hele kommunen", "", "comparison"],
  ["Kommunalt gennemsnit", "", "comparison"],
  ["Beliggenhedskommunen", "", "comparison"],
  ["Sydby Kommune", "", "other"],
  ["Øvrige kommuner", "", "other"],
  ["Alle 66 hhp", "", "other"],
  ["Alle helhedsplaner", "", "other"],
  ["Alle 66 hhp", "Alle hhp", "comparison"],
  ["Alle helhedsplaner", "alle hhp", "comparison"],
  ["Øvrige hhp", "Alle hhp", "other"],
  ["Øvrige helhedsplaner", "Øvrige hhp", "comparison"],
  ["Kommune", "Alle hhp", "other"],
  ["Nordby Kommune", "Kommune", "comparison"],
  ["Midt- og Vestegnens politikreds", "", "other"],
  ["Midt- og Vestegnens politikreds", "Politikreds", "comparison"],
  ["Hele landet", "", "other"],
  ["Landsgennemsnit", "Hele landet", "comparison"],
  ["Region Vest", "", "other"],
  ["Regionen", "Region Vest", "comparison"],
  ["Kommune", "ingen", "other"],
  ["Kommune", "Alle hhp; kommune", "comparison"],
  ["Afd. 21", "", "part"],
  ["AB Nordby afd. 2", "", "part"],
  ["Østerparken/Vestervej", "", "part"],
  ["Børnehuset Solen", "", "part"],
  ["Naboområdet Fjorden", "Naboområdet Fjorden", "comparison"],
];

test.each(sides)("%j compared with %j is the %s", (scope, comparison, side) => {
  expect(classifyScope(scope, plan, against(comparison))).toBe(side);
});

test("a part of the plan's name between dashes and brackets names the whole area", () => {
  const named = (name: string) => ({ ...plan, name: text(name) });
  expect(classifyScope("ByNord", named("ByNord (udkast)"), against(""))).toBe("area");
  expect(classifyScope("ByNord", named("ByNordøst (udkast)"), against(""))).toBe("part");
});

test("the only quarter of a plan is its whole area", () => {
  const reading = { kind: "empty", values: [], confidence: 1, notes: [] } as const;
  const cell = { at, raw: "", reading };
  const department = {
    organisation: text("AB"),
    department: text("1"),
    name: text(""),
    dwellings: cell,
    residents: cell,
  };
  const quarters = (...names: string[]): ScopePlan => ({
    ...plan,
    departments: names.map((name) => ({ ...department, quarter: text(name) })),
  });
  expect(classifyScope("Østerparken", quarters("Østerparken", "Østerparken"))).toBe("area");
  expect(classifyScope("Østerparken", quarters("Østerparken", "Vestervej"))).toBe("part");
});

test("without a municipality any municipality is the comparison", () => {
  expect(classifyScope("Sydby Kommune", { name: undefined, municipality: undefined, departments: [] })).toBe(
    "comparison",
  );
});
