import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { baseSet } from "../../src/hosts/excel/requirements";
import { apiUses, byVersion, type ApiUse } from "./api-uses";
import { readManifest, requiredVersion } from "./manifest";

/** What the code calls only after it has asked Excel whether it has the set. */
const guarded: Readonly<Record<string, readonly string[]>> = {
  "ExcelApi 1.18": [
    "Note.authorName",
    "Note.content",
    "Note.getLocation",
    "NoteCollection.items",
    "NoteCollection.load",
    "Workbook.notes",
  ],
  "ExcelApi 1.20": ["RunOptions.mergeUndoGroup"],
};

describe("the requirement sets of manifest.xml", () => {
  const required = requiredVersion(readManifest("manifest.xml"), "ExcelApi") ?? "";
  const uses = apiUses(["src/hosts/excel", "src/taskpane"]);
  const newer = uses.filter(({ set, version }) => set !== "ExcelApi" || byVersion(version, required) > 0);

  it("are those the code asks for at run time", () => {
    expect(required).toBe(baseSet);
  });

  it("cover every member of Excel's API that is called without asking", () => {
    expect(bySet(newer)).toEqual(guarded);
  });

  it("are asked for where the code calls newer members", () => {
    expect(askedSets("src/hosts/excel")).toEqual(expect.arrayContaining(Object.keys(guarded)));
  });

  it("are the lowest that work", () => {
    const needed = uses.filter((use) => !newer.includes(use)).map(({ version }) => version);
    expect(needed.toSorted(byVersion).at(-1)).toBe(required);
  });
});

/** The sets that the code asks Excel for, such as `ExcelApi 1.18`. */
function askedSets(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return files.flatMap((file) => {
    const asked = readFileSync(path.join(folder, file), "utf8").matchAll(/\bhasSet\("([\d.]+)"\)/g);
    return [...asked].map(([, version]) => `ExcelApi ${version}`);
  });
}

function bySet(uses: readonly ApiUse[]): Record<string, string[]> {
  const grouped: Record<string, string[]> = {};
  for (const { set, version, member } of uses) (grouped[`${set} ${version}`] ??= []).push(member);
  return grouped;
}
