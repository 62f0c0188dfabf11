import { found, planTable } from "../../../../test/validated-sheets";

const indicator = (id: string, target: string | number | null, area = "Beskæftigelse") => ({
  Id: id,
  Indsatsområde: area,
  Indikator: `Antal deltagere ${id}`,
  Måltal: target,
});

test("local sub-goals without a number, once per indsatsområde", () => {
  const plan = planTable("Indikatorer", [
    indicator("B-1", null),
    indicator("B-2", "stiger"),
    indicator("S-1", null, "Sammenhængskraft og medborgerskab"),
  ]);
  expect(found("no-measurable-target", [plan])).toEqual([
    expect.stringMatching(/^info Indikatorer!.2 B-1 og B-2 har intet måltal/),
    expect.stringMatching(/^info Indikatorer!.4 S-1 har intet måltal/),
  ]);
});

test("silent on targets of any kind, and on LBF's own indicators", () => {
  const plan = planTable("Indikatorer", [
    indicator("B-1", "min. 8 pr. år"),
    indicator("B-2", "reduceres med 20 %"),
    indicator("B-3", "kommunens niveau"),
    indicator("B-4", 12),
    { Id: "LBF-1", Indsatsområde: "Overordnet", Indikator: "Andel 1-5 årige i dagtilbud" },
  ]);
  expect(found("no-measurable-target", [plan])).toEqual([]);
});
