import { zipSync } from "fflate";
import { Failure } from "../../messages/failure";
import { draw, drawing, text } from "../../../test/packages/drawing";
import { packageOf, simpleBook } from "../../../test/packages/package";
import { openWorkbook } from ".";

const good = () => simpleBook({ sheets: { Ark1: "<sheetData/>" } });

function failureOf(bytes: Uint8Array): unknown {
  try {
    openWorkbook(bytes, "fil.xlsx");
  } catch (error) {
    return error instanceof Failure ? [error.code, error.params] : error;
  }
  return undefined;
}

/** A compound file such as Excel 97 wrote, with one stream's name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => {
    bytes.set([letter.charCodeAt(0), 0], 512 + 2 * index);
  });
  return bytes;
}

/** Writes another unpacked size into every header of an archive. */
function withClaimedSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

test.each([
  ["text", new TextEncoder().encode("Navn;Tal\n"), "not-a-zip"],
  ["nothing", new Uint8Array(), "not-a-zip"],
  ["an old Excel file", compoundFile("Workbook"), "old-xls"],
  ["an older Excel file", compoundFile("Book"), "old-xls"],
  ["a file with a password", compoundFile("EncryptedPackage"), "encrypted"],
  ["an old Word file", compoundFile("WordDocument"), "not-a-workbook"],
  ["another archive", packageOf({ "a.txt": "hej" }), "not-a-workbook"],
  [
    "a Word document",
    packageOf({ ...good(), "xl/workbook.xml": "<w:document xmlns:w='urn:w'/>" }),
    "not-a-workbook",
  ],
  ["half a file", packageOf(good()).slice(0, 700), "truncated"],
  ["a file whose end is gone", packageOf(good()).slice(0, -30), "truncated"],
])("%s is refused", (_, bytes, code) => {
  expect(failureOf(bytes)).toEqual([code, { path: "fil.xlsx" }]);
});

test.each([
  ["not well-formed", "<workbook><sheets></workbook>"],
  ["with a document type", "<!DOCTYPE workbook [<!ENTITY a 'b'>]><workbook><sheets/></workbook>"],
  ["nested without end", "<workbook>".repeat(5000) + "</workbook>".repeat(5000)],
  ["with two roots", "<workbook/><workbook/>"],
])("a workbook part %s is named", (_, xml) => {
  const bytes = packageOf({ ...good(), "xl/workbook.xml": xml });
  expect(failureOf(bytes)).toEqual(["damaged-part", { path: "fil.xlsx", part: "xl/workbook.xml" }]);
});

test.each([
  ["cut off", "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c>"],
  ["with a document type", "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet><sheetData/></worksheet>"],
  [
    "with a number that is none",
    "<worksheet><sheetData><row r='1'><c r='A1'><v>1,5</v></c></row></sheetData></worksheet>",
  ],
  [
    "with a string that is missing",
    "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>7</v></c></row></sheetData></worksheet>",
  ],
  ["with an impossible row", "<worksheet><sheetData><row r='1048577'/></sheetData></worksheet>"],
  [
    "with an impossible cell",
    "<worksheet><sheetData><row r='1'><c r='ZZZ1'><v>1</v></c></row></sheetData></worksheet>",
  ],
  ["empty", ""],
])("a sheet %s is named when it is read", async (_, xml) => {
  const host = openWorkbook(packageOf({ ...good(), "xl/worksheets/sheet1.xml": xml }), "fil.xlsx");
  await expect(host.read()).rejects.toMatchObject({
    code: "damaged-part",
    params: { path: "fil.xlsx", part: "xl/worksheets/sheet1.xml" },
  });
});

test("a sheet that is listed but missing is named", () => {
  const parts = Object.entries(good()).filter(([name]) => name !== "xl/worksheets/sheet1.xml");
  expect(failureOf(packageOf(Object.fromEntries(parts)))).toEqual([
    "damaged-part",
    { path: "fil.xlsx", part: "xl/worksheets/sheet1.xml" },
  ]);
});

test("a flipped bit is found by the checksum", async () => {
  const bytes = zipSync(
    Object.fromEntries(Object.entries(good()).map(([name, xml]) => [name, new TextEncoder().encode(xml)])),
    { level: 0 },
  );
  const at = new TextDecoder("latin1").decode(bytes).indexOf("<sheetData/>");
  bytes[at + 3] = 0x41;
  await expect(openWorkbook(bytes, "fil.xlsx").read()).rejects.toMatchObject({ code: "damaged-part" });
});

test.each([
  ["/xl/a.xml"],
  ["../a.xml"],
  ["xl/../../a.xml"],
  ["xl\\a.xml"],
  ["c:/a.xml"],
  ["xl/%2e%2e/a.xml"],
  ["XL/WORKBOOK.XML"],
])("a part called %s is refused", (name) => {
  expect(failureOf(packageOf({ ...good(), [name]: "<a/>" }))).toEqual([
    "unsafe-part-name",
    { path: "fil.xlsx", part: name },
  ]);
});

test("an archive that claims to unpack to more than the limit is not unpacked", () => {
  const bytes = withClaimedSize(packageOf(good()), 600 * 2 ** 20);
  expect(failureOf(bytes)).toEqual(["zip-bomb", { path: "fil.xlsx", megabytes: 512 }]);
});

test("an archive that is packed too well to be a workbook is not unpacked", () => {
  const bytes = packageOf({ ...good(), "xl/media/image1.png": new Uint8Array(80 * 2 ** 20) });
  expect(failureOf(bytes)).toEqual(["zip-bomb", { path: "fil.xlsx", megabytes: 64 }]);
});

test("a part larger than it claims is stopped while it unpacks", () => {
  const parts = { ...good(), "xl/workbook.xml": new Uint8Array(30 * 2 ** 20) };
  expect(failureOf(withClaimedSize(packageOf(parts), 100))).toMatchObject(["damaged-part", {}]);
});

test.each([
  ["bad-sheet-name", draw(drawing("a/b", []))],
  ["bad-sheet-name", draw(drawing("x".repeat(32), []))],
  ["bad-sheet-name", draw(drawing("'a", []))],
  ["sheet-not-writable", draw(drawing("Ny", []), drawing("NY", []))],
  ["text-too-long", draw(drawing("Ny", [text(0, 0, "x".repeat(32_768))]))],
  [
    "header-too-long",
    draw(drawing("Ny", [], { print: { orientation: "portrait", footer: "x".repeat(256) } })),
  ],
  [
    "choices-not-writable",
    draw(
      drawing("Ny", [], {
        validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, choices: ["a,b"] }],
      }),
    ),
  ],
  [
    "table-name-taken",
    draw(
      drawing("Ny", [text(0, 0, "x")], {
        tables: [{ name: "A1", area: { top: 0, left: 0, bottom: 1, right: 0 }, columns: ["x"] }],
      }),
    ),
  ],
  ["cell-not-found", { sheets: [], fixes: [{ at: { sheet: "Andet", cell: "A1" }, value: 1 }] }],
])("a patch that cannot be written fails with %s", async (code, patch) => {
  await expect(openWorkbook(packageOf(good()), "fil.xlsx").apply(patch)).rejects.toMatchObject({ code });
});
