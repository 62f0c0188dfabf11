import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/hosts/file";
import { readPlanWorkbook } from "../../src/plan";
import { validate, type Finding } from "../../src/validation";
import { furtherInKolding, koldingFaults } from "./kolding";
import type { KnownFault } from "./known-fault";
import { slagelseFaults } from "./slagelse";

const today = "2023-08-15";

async function findingsIn(name: string): Promise<readonly Finding[]> {
  const file = path.join(__dirname, `../../assets/samples/${name}.xlsx`);
  const snapshot = await openWorkbook(readFileSync(file), name).read();
  return validate({ snapshot, workbook: readPlanWorkbook(snapshot), today }).findings;
}

const named = ({ rule, sheet, cell }: Finding) => `${rule} ${sheet}!${cell}`;

describe.each<[string, readonly KnownFault[], readonly string[]]>([
  ["bylivkolding", koldingFaults, furtherInKolding],
  ["slagelse", slagelseFaults, []],
])("the faults of %s", (sample, faults, further) => {
  test("are found where they are, or it is said why not", async () => {
    const found = new Set((await findingsIn(sample)).map(named));
    for (const { id, found: expected = [], why } of faults) {
      expect([id, expected.filter((each) => !found.has(each))]).toEqual([id, []]);
      expect([id, expected.length > 0 || why !== undefined]).toEqual([id, true]);
    }
  });

  test("are all that is found, but for what is right as well", async () => {
    const known = new Set([...faults.flatMap(({ found = [] }) => found), ...further]);
    expect((await findingsIn(sample)).map(named).filter((each) => !known.has(each))).toEqual([]);
  });
});
