import { planSheet } from "../../../../test/snapshots";
import { found } from "../../../../test/validated-sheets";

test("a mistyped header, with the one it most likely stands for", () => {
  const columns = ["Indsatsområde", "Landsbygefunden kr.", "Lokal medfinansiering", "I alt"];
  expect(found("column-unknown", [planSheet("Budget", [["Beskæftigelse", 1, 2, 3]], columns)])).toEqual([
    expect.stringMatching(/^error Budget!B1 Kolonnen »Landsbygefunden kr.« .* Mente du »Landsbyggefonden«\?/),
  ]);
});

test("a column the user has added is a remark, and none of the table's own is", () => {
  const columns = ["Indsatsområde", "Landsbyggefonden", "Lokal medfinansiering", "I alt", "Bemærkning"];
  expect(found("column-unknown", [planSheet("Budget", [["Beskæftigelse", 1, 2, 3, "ok"]], columns)])).toEqual(
    ["info Budget!E1 Kolonnen »Bemærkning« kendes ikke i tabellen Budget og bruges ikke."],
  );
});
