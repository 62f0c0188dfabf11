import { found, planTable } from "../../../../test/validated-sheets";

const row = (id: string, activity: string, criterion: string | null) => ({
  Id: id,
  Aktivitet: activity,
  Succeskriterie: criterion,
});

test("an activity that no row gives a criterion", () => {
  const criteria = planTable("Succeskriterier", [
    row("U-1", "Lektiecafé", null),
    row("U-2", "Mentor", "Min. 10 forløb pr. år"),
  ]);
  expect(found("activity-without-criterion", [criteria])).toEqual([
    expect.stringMatching(/^warning Succeskriterier!C2 Aktiviteten »Lektiecafé« har intet succeskriterie/),
  ]);
});

test("silent where another row of the activity has one, and in a plan without criteria as yet", () => {
  const other = planTable("Succeskriterier", [
    row("U-1", "Mentor", null),
    row("U-2", "Mentor", "Min. 10 forløb pr. år"),
  ]);
  const none = planTable("Succeskriterier", [row("U-1", "Mentor", null), row("U-2", "Lektiecafé", null)]);
  expect(found("activity-without-criterion", [other])).toEqual([]);
  expect(found("activity-without-criterion", [none])).toEqual([]);
});

test("a dash or »ingen« is no criterion, and the activity is told once", () => {
  const criteria = planTable("Succeskriterier", [
    row("U-1", "Lektiecafé", "-"),
    row("U-2", "Lektiecafé", "Ingen"),
    row("U-3", "Mentor", "Min. 10 forløb pr. år"),
  ]);
  expect(found("activity-without-criterion", [criteria])).toEqual([
    expect.stringMatching(/^warning Succeskriterier!C2 /),
  ]);
  expect(found("criterion-without-target", [criteria])).toEqual([]);
});
