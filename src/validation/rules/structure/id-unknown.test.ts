import { found, planTable } from "../../../../test/validated-sheets";

const criteria = planTable("Succeskriterier", [{ Id: "K-10", Succeskriterie: "Min. 8 vandringer pr. år" }]);
const status = (id: string) =>
  planTable("Status", [{ "Succeskriterie id": id, Periode: 2022, Status: "Der er afholdt 6 vandringer" }]);

test("a status of a criterion that the plan does not have", () => {
  expect(found("id-unknown", [criteria, status("K-1O")])).toEqual([
    expect.stringMatching(/^error Status!A2 Tabellen Status henviser til »K-1O«/),
  ]);
});

test("silent where it has", () => {
  expect(found("id-unknown", [criteria, status("K-10")])).toEqual([]);
});
