import { found, planTable } from "../../../../test/validated-sheets";

const criteria = planTable("Succeskriterier", [
  { Id: "K-1", Aktivitet: "Tryghedsvandringer", Succeskriterie: "Min. 8 tryghedsvandringer afholdt pr. år" },
  { Id: "K-2", Aktivitet: "Tryghedsvandringer", Succeskriterie: "75% af deltagerne er tilfredse" },
  { Id: "K-3", Aktivitet: "Mentor", Succeskriterie: "Min. 10 mentorforløb pr. år" },
]);
const status = (id: string, period: string | number, text: string | null) => ({
  "Succeskriterie id": id,
  Periode: period,
  Status: text,
});

test("a criterion without the status that its sister has, with or without a row of its own", () => {
  const none = planTable("Status", [status("K-1", "2023H1", "Der er afholdt 6 tryghedsvandringer")]);
  expect(found("status-missing", [criteria, none])).toEqual([
    expect.stringMatching(/^warning Succeskriterier!A3 K-2 har ingen status for 1\. halvår 2023/),
  ]);
  const blank = planTable("Status", [
    status("K-1", 2022, "Der er afholdt 6 tryghedsvandringer"),
    status("K-2", 2022, null),
  ]);
  expect(found("status-missing", [criteria, blank])).toEqual([
    expect.stringMatching(/^warning Status!C3 K-2 har ingen status for 2022/),
  ]);
});

test("silent on a new plan, on dashes, and on periods that only one activity has reported", () => {
  const blank = planTable("Status", [status("K-1", 2022, null), status("K-2", 2022, null)]);
  const dash = planTable("Status", [
    status("K-3", 2022, "Der er gennemført 10 forløb"),
    status("K-1", 2022, "-"),
  ]);
  expect(found("status-missing", [criteria, blank])).toEqual([]);
  expect(found("status-missing", [criteria, dash])).toEqual([]);
});

test("silent where a year tells of its halves, or both halves of the year", () => {
  const year = [status("K-1", 2022, "Der er afholdt 9 tryghedsvandringer"), status("K-2", "2022H1", "78 %")];
  expect(found("status-missing", [criteria, planTable("Status", year)])).toEqual([
    expect.stringMatching(/K-2 har ingen status for 2022/),
  ]);
  const halves = [...year, status("K-2", "2022H2", "81 %")];
  expect(found("status-missing", [criteria, planTable("Status", halves)])).toEqual([]);
});
