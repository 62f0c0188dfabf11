import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile, refuseOtherExtension, writeWhole } from "./files";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "helhedsplan-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = new TextEncoder().encode("nyt");

test("a file that is there keeps its permissions", async () => {
  const path = join(folder, "plan.xlsx");
  writeFileSync(path, "gammelt");
  chmodSync(path, 0o640);
  await writeWhole(path, bytes);
  expect([readFileSync(path, "utf8"), statSync(path).mode & 0o777]).toEqual(["nyt", 0o640]);
});

test("a link keeps pointing at the file it is written through", async () => {
  const [path, link] = [join(folder, "plan.xlsx"), join(folder, "genvej.xlsx")];
  writeFileSync(path, "gammelt");
  symlinkSync(path, link);
  await writeWhole(link, bytes);
  expect([lstatSync(link).isSymbolicLink(), readFileSync(path, "utf8")]).toEqual([true, "nyt"]);
});

test("a read-only file is left as it was", async () => {
  const path = join(folder, "plan.xlsx");
  writeFileSync(path, "gammelt");
  chmodSync(path, 0o444);
  await expect(writeWhole(path, bytes)).rejects.toMatchObject({ code: "file-read-only", params: { path } });
  expect([readdirSync(folder), readFileSync(path, "utf8")]).toEqual([["plan.xlsx"], "gammelt"]);
});

test("a folder that is not there is named, and a folder is no file", async () => {
  const path = join(folder, "mangler", "plan.xlsx");
  await expect(writeWhole(path, bytes)).rejects.toMatchObject({ code: "folder-not-found", params: { path } });
  const inner = join(folder, "mappe.xlsx");
  mkdirSync(inner);
  await expect(openFile(inner)).rejects.toMatchObject({ code: "is-a-folder", params: { path: inner } });
  await expect(writeWhole(inner, bytes)).rejects.toMatchObject({ code: "file-not-writable" });
  expect(readdirSync(folder)).toEqual(["mappe.xlsx"]);
});

test("a name must end as the workbook's kind does", () => {
  expect(() => {
    refuseOtherExtension("ud.xlsm", ".xlsx");
  }).toThrow(expect.objectContaining({ code: "wrong-extension" }) as Error);
  refuseOtherExtension("UD.XLSX", ".xlsx");
});
