import { readStatus } from "./status";
import { contextOf, statusSummary } from "./reading-summary.test-helper";

/** The cell, the unit of its indicator, and what it says. */
const cells: readonly (readonly [string, string, string])[] = [
  ["Der er afholdt 6 tryghedsvandringer", "", "reported; 6 count {tryghedsvandringer}"],
  ["Ikke afholdt", "", "reported; 0 count"],
  ["Der er ikke afholdt møder", "", "reported; 0 count {møder}"],
  ["Ingen møder afholdt", "", "reported; 0 count"],
  ["Aflyst pga. corona", "", "reported; 0 count"],
  ["Afholdt 3 gange", "", "reported; 3 count {gange}"],
  ["Der er afholdt 2 af 4 planlagte møder", "", "reported; 2 count total=4 {møder}"],
  ["Der er afholdt to kurser", "", "reported; 2 count {kurser}"],
  ["Planlagt til efteråret 2023", "", "planned"],
  ["Afholdes i 2. halvår 2023", "", "planned"],
  ["Endnu ikke afholdt", "", "planned"],
  ["Ikke opgjort", "", "missing"],
  ["Opnået", "", "text"],
  ["Ja", "", "text"],
  ["12", "", "reported; 12 count"],
  ["45 %", "", "reported; 45 percent"],
  ["45 ud af 50 unge", "", "reported; 45 count total=50 {unge}"],
  ["12 møder med 45 deltagere", "", "reported; 12 count {møder}; 45 count {deltagere}"],
  ["Der var 12 deltagere på hvert hold", "", "reported; 12 count per hold {deltagere}"],
  ["I alt 45 unge heraf 12 piger", "", "reported; 45 count {unge}; 12 count {piger}"],
  ["6 møder i 2022", "", "reported; 6 count {møder}"],
  ["1. halvår: 3 møder. 2. halvår: 4 møder.", "", "reported; 3 count {1. halvår}; 4 count {2. halvår}"],
  ["Mindst 20 deltagere", "", "reported; 20 count {deltagere}"],
  ["ca. 45 beboere deltog", "", "reported; 45 count {beboere}"],
  ["0", "", "reported; 0 count"],
  ["-", "", "missing"],
  ["*", "", "missing"],
  ["n/a", "", "missing"],
  ["Der er afholdt et møde", "", "reported; 1 count"],
  ["Igangsat", "", "text"],
  ["12.5", "", "text"],
  ["Afd. 21 har afholdt 3 møder", "", "reported; 3 count {møder}"],
  ["Der er gennemført 3 forløb for 13-17-årige", "", "reported; 3 count {forløb}"],
  ["12 ud af 20 unge er kommet i job (60 %)", "", "reported; 60 percent n=12 total=20 {unge}"],
  ["12 ud af 20 unge er kommet i job (40 %)", "", "reported; 12 count total=20 {unge}; 40 percent"],
  ["60 % (12 ud af 20 unge)", "", "reported; 60 percent n=12 total=20 {unge}"],
  ["Der er 12 ud af 48 (25 %), som er kommet i job", "", "reported; 25 percent n=12 total=48"],
  ["Der er afholdt 2-3 møder", "", "text"],
  ["2-3 møder", "", "text"],
  ["Der er afholdt mellem 2 og 3 møder", "", "text"],
];

describe("status sentences", () => {
  it.each(cells)("reads %j in a column of %s as %s", (raw, unit, expected) => {
    expect(statusSummary(readStatus(raw, contextOf(unit)))).toBe(expected);
  });
});
