import { planSheet } from "../../../../test/snapshots";
import { found } from "../../../../test/validated-sheets";

test("the columns a plan table lacks, once per table", () => {
  const budget = planSheet("Budget", [["Beskæftigelse", 100]], ["Indsatsområde", "I alt"]);
  expect(found("column-missing", [budget])).toEqual([
    "warning Budget!A1 Tabellen Budget mangler kolonnerne »Landsbyggefonden« og »Lokal medfinansiering«. Indsæt dem.",
  ]);
});

test("an error where the rows mean nothing without it", () => {
  const status = planSheet(
    "Status",
    [["K-1", "Afholdt"]],
    ["Succeskriterie id", "Status", "Resultat", "Uddybende ord"],
  );
  expect(found("column-missing", [status])).toEqual([expect.stringMatching(/^error Status!A1 .*»Periode«/)]);
});

test("silent on a mistyped header, which is another finding, and on a whole table", () => {
  const columns = ["Indsatsområde", "Landsbygefonden", "Lokal medfinansiering", "I alt"];
  expect(found("column-missing", [planSheet("Budget", [["Beskæftigelse", 1, 2, 3]], columns)])).toEqual([]);
  expect(found("column-missing", [planSheet("Budget", [["Beskæftigelse", 1, 2, 3]])])).toEqual([]);
});
