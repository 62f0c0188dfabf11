import { emptyWorkbook, openWorkbook } from "../hosts/file";
import type { SheetDrawing, WorkbookPatch } from "../workbook/patch";
import { cellAt, type WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbenchHost } from "./workbench-host";

const drawing: SheetDrawing = {
  name: "Ark1",
  names: [],
  cells: [{ row: 0, column: 0, value: 1, style: "figure" }],
  merges: [],
  columnWidths: [],
  tables: [],
  validations: [],
  print: { orientation: "portrait" },
  kept: [],
};
const draw: WorkbookPatch = { sheets: [drawing], fixes: [] };
const fix = (value: number): WorkbookPatch => ({
  sheets: [],
  fixes: [{ at: { sheet: "Ark1", cell: "A1" }, value }],
});
const open = () => WorkbenchHost.open(emptyWorkbook(), "plan.xlsx", openWorkbook);
const first = ({ sheets: [sheet] }: WorkbookSnapshot) => sheet && cellAt(sheet, 0, 0)?.value;

test("bytes that are no workbook are refused as they are opened", async () => {
  await expect(WorkbenchHost.open(new Uint8Array(3), "x.xlsx", openWorkbook)).rejects.toMatchObject({
    code: "not-a-zip",
    params: { path: "x.xlsx" },
  });
});

test("the workbook is read once between two changes", async () => {
  const host = await open();
  const before = await host.read();
  expect(await host.read()).toBe(before);
  await host.apply(draw);
  expect(first(await host.read())).toBe(1);
});

test("a change that fails changes nothing", async () => {
  const host = await open();
  const wrong = { sheets: [], fixes: [{ at: { sheet: "Findes ikke", cell: "A1" }, value: 1 }] };
  await expect(host.apply(wrong)).rejects.toMatchObject({ code: "cell-not-found" });
  expect([host.undownloaded, host.canUndo]).toEqual([false, false]);
});

test("changes are taken back one by one, the drawings with them, and the host that took them back is as it was", async () => {
  const host = await open();
  await host.apply(draw);
  await host.apply(fix(2));
  const once = host.undone();
  expect(first(await once.read())).toBe(1);
  expect(once.drawingOf("Ark1")).toBe(drawing);
  const twice = once.undone();
  expect([first(await twice.read()), twice.drawingOf("Ark1"), twice.canUndo]).toEqual([
    undefined,
    undefined,
    false,
  ]);
  expect(twice.undone()).toBe(twice);
  expect(first(await host.read())).toBe(2);
});

test("what was under way when a change was taken back is not written into a workbook that nobody sees", async () => {
  const host = await open();
  await host.apply(draw);
  const now = host.undone();
  await expect(host.apply(fix(2))).rejects.toMatchObject({
    code: "changed-meanwhile",
    params: { sheet: "Ark1" },
  });
  expect(first(await now.read())).toBeUndefined();
  await now.apply(draw);
  expect(first(await now.read())).toBe(1);
});

test("what is on the disk is behind after a change, and again when the change is taken back after the download", async () => {
  const host = await open();
  expect(host.undownloaded).toBe(false);
  await host.apply(draw);
  expect([host.undownloaded, host.undone().undownloaded]).toEqual([true, false]);
  host.noteDownloaded();
  expect([host.undownloaded, host.undone().undownloaded]).toEqual([false, true]);
  expect(first(await openWorkbook(host.bytes, "ud.xlsx").read())).toBe(1);
});

test("who listens hears of changes and of cells to show until they stop listening", async () => {
  const host = await open();
  const heard: string[] = [];
  const end = host.listen({
    changed: () => heard.push("changed"),
    revealed: ({ sheet, cell }) => heard.push(`${sheet}!${cell}`),
  });
  await host.apply(draw);
  await host.reveal({ sheet: "Ark1", cell: "B2" });
  end();
  await host.apply(fix(2));
  expect(heard).toEqual(["changed", "Ark1!B2"]);
});
