import { found, planTable } from "../../../../test/validated-sheets";

const criterion = (text: string, target: string | number | null = null) =>
  planTable("Succeskriterier", [
    { Id: "S-1", Aktivitet: "Arrangementer", Succeskriterie: text, Måltal: target },
  ]);

test("a criterion that names nothing to reach", () => {
  expect(found("criterion-without-target", [criterion("Alle arrangementer noteres")])).toEqual([
    expect.stringMatching(/^warning Succeskriterier!D2 S-1 har intet at måle på/),
  ]);
});

test("silent where the sentence or the column beside it has a number", () => {
  expect(found("criterion-without-target", [criterion("Min. 8 arrangementer pr. år")])).toEqual([]);
  expect(found("criterion-without-target", [criterion("Arrangementer afholdt", 8)])).toEqual([]);
});
