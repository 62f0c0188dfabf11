import { snapshotOf, type SheetInput } from "../../test/snapshots";
import { skemaMark } from "../plan";
import { withLostMarks } from "./lost-marks";

const marksOf = (...sheets: SheetInput[]) =>
  withLostMarks(snapshotOf(sheets)).sheets.map(({ names }) =>
    names.filter(({ name }) => name === skemaMark).map(({ formula }) => formula),
  );

test("a skema sheet without its mark is known by its name and title", () => {
  const front = { name: "2022 Forside", rows: [["Målopfyldelsesskema 2022"]] };
  const area = { name: "2022 Beskæftigelse", rows: [["Målopfyldelsesskema 2022 – Beskæftigelse"]] };
  expect(marksOf(front, area)).toEqual([['"2022;front"'], ['"2022;employment"']]);
});

test("a sheet with another name, title or year is the person's own", () => {
  const title = "Målopfyldelsesskema 2022 – Beskæftigelse";
  expect(
    marksOf(
      { name: "2022 Beskæftigelse", rows: [["Vores tal"]] },
      { name: "2022 Beskæftigelse (2)", rows: [[title]] },
      { name: "2023 Beskæftigelse", rows: [[title]] },
      { name: "2022 Noter", rows: [[title]] },
    ),
  ).toEqual([[], [], [], []]);
});

test("a mark that is there is left alone", () => {
  const names = [{ name: skemaMark, formula: '"2022;front"', hidden: true }];
  const sheet = { name: "2022 Beskæftigelse", rows: [["Målopfyldelsesskema 2022 – x"]], sheet: { names } };
  expect(marksOf(sheet)).toEqual([['"2022;front"']]);
});
