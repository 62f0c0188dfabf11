import { drawing, text } from "../packages/drawing";
import { snapshotOf } from "../snapshots";
import { closeAll, opened } from "./opened";

afterAll(closeAll);

const workbook = () =>
  opened(
    snapshotOf([
      {
        name: "Data",
        rows: [
          ["Navn", { value: 0.5, format: "0%" }, { value: "12", format: "@" }],
          ["x", null, { value: 7, formula: "B1*14" }],
        ],
      },
      {
        name: "Liste",
        rows: [
          ["Navn", "Dato"],
          ["a", 1],
        ],
        tables: [{ name: "Liste", range: "A1:B2" }],
      },
      { name: "Skjult", rows: [["h"]], sheet: { visibility: "hidden" } },
    ]),
  );

const fix = (cell: string, value: string | number | null) => ({ at: { sheet: "data", cell }, value });

test("a fix gives a cell its value and keeps its format", async () => {
  const { excel, host } = workbook();
  await host.read();
  const texts = ["A1", "A2", "A3"].map((cell, index) =>
    fix(cell, ["50%", "=ikke en formel", "1.1"][index] ?? null),
  );
  await host.apply({ sheets: [], fixes: [...texts, fix("B1", 0.25), fix("C1", 13), fix("C2", null)] });
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.rows).toEqual([
    {
      row: 0,
      cells: [
        { column: 0, value: "50%" },
        { column: 1, value: 0.25, format: "0%" },
        { column: 2, value: 13, format: "@" },
      ],
    },
    { row: 1, cells: [{ column: 0, value: "=ikke en formel" }] },
    { row: 2, cells: [{ column: 0, value: "1.1" }] },
  ]);
  expect(excel.sheet("Data").cell(0, 1).numberFormat).toBe("0%");
});

test("a table takes rows below its last, with what stands above as its look", async () => {
  const { excel, host } = workbook();
  await host.read();
  const row = (name: string) => ({
    table: "liste",
    cells: [{ value: name }, { value: 45_000, format: "dd-mm-yyyy" }],
  });
  await host.apply({ sheets: [], fixes: [], rows: [row("b"), row("c")] });
  const [, sheet] = (await host.read()).sheets;
  expect(sheet?.tables[0]?.area.bottom).toBe(3);
  expect(sheet?.rows.slice(2)).toEqual(
    ["b", "c"].map((value, index) => ({
      row: index + 2,
      cells: [
        { column: 0, value },
        { column: 1, value: 45_000, format: "dd-mm-yyyy" },
      ],
    })),
  );
  excel.userTypes("Liste", "A5", "fodnote");
  await host.read();
  const before = excel.snapshot();
  await expect(host.apply({ sheets: [], fixes: [], rows: [row("d")] })).rejects.toMatchObject({
    code: "no-room-below-table",
  });
  expect(excel.snapshot()).toEqual(before);
});

test("texts stay texts, whatever they look like, and null is empty", async () => {
  const { host } = workbook();
  const texts = [
    "12",
    "5%",
    "1-2",
    "=A1",
    "'citat",
    "TRUE",
    "2022-01-31",
    "+",
    "@navn",
    "#N/A",
    "maj 2022",
    "1.234,5",
  ];
  const cells = texts.map((each, row) => text(row, 0, each));
  await host.apply({
    sheets: [drawing("Ny", [...cells, text(0, 1, null), { ...text(1, 1, 0.5), format: "0,0%" }])],
    fixes: [],
  });
  const sheet = (await host.read()).sheets.find(({ name }) => name === "Ny");
  expect(sheet?.rows.map(({ cells: [first] }) => first)).toEqual(
    texts.map((value) => ({ column: 0, value })),
  );
  expect(sheet?.rows[1]?.cells[1]).toEqual({ column: 1, value: 0.5, format: "0,0%" });
});

test("tables, lists and a frozen corner are drawn on a new sheet", async () => {
  const { excel, host } = workbook();
  const area = { top: 0, left: 0, bottom: 0, right: 1 };
  await host.apply({
    sheets: [
      drawing("Ny", [text(0, 0, "Felt"), text(0, 1, "2022")], {
        tables: [{ name: "HHP_Plan", area, columns: ["Felt", "2022"] }],
        validations: [{ area: { top: 1, left: 1, bottom: 5, right: 1 }, choices: ["op", "ned"] }],
        freeze: { row: 1, column: 1 },
      }),
    ],
    fixes: [],
  });
  const sheet = (await host.read()).sheets.find(({ name }) => name === "Ny");
  expect(sheet?.tables).toMatchObject([{ name: "HHP_Plan", area: { bottom: 1 }, columns: ["Felt", "2022"] }]);
  expect(excel.sheet("Ny").validations).toMatchObject([
    { rule: { list: { source: "op,ned" } }, errorAlert: { style: "Warning" } },
  ]);
  expect(excel.sheet("Ny").freeze).toEqual({ row: 1, column: 1 });
});

test("a cell is shown, unless its sheet is hidden or gone", async () => {
  const { excel, host } = workbook();
  await host.reveal({ sheet: "Liste", cell: "B2" });
  expect(excel.book.active.address).toBe("Liste!B2");
  await expect(host.reveal({ sheet: "Skjult", cell: "A1" })).rejects.toMatchObject({
    code: "excel-sheet-hidden",
  });
  await expect(host.reveal({ sheet: "Væk", cell: "A1" })).rejects.toMatchObject({ code: "cell-not-found" });
  expect(excel.sheet("Skjult").visibility).toBe("Hidden");
});

test("the host tells of changes until it is asked to stop", async () => {
  const { excel, host } = workbook();
  let changes = 0;
  const stop = await host.watch(() => {
    changes += 1;
  });
  excel.userTypes("Data", "A1", "nyt");
  excel.userAddsSheet("Mere");
  excel.userDeletesSheet("Mere");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(changes).toBe(3);
  await host.apply({ sheets: [], fixes: [{ at: { sheet: "Data", cell: "A1" }, value: "vores" }] });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(changes).toBe(3);
  await stop();
  excel.userTypes("Data", "A1", "igen");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(changes).toBe(3);
});

test("what is written is calculated in the end, unless the person calculates by hand", async () => {
  for (const [mode, isLeft] of [
    ["Automatic", false],
    ["Manual", true],
  ] as const) {
    const { excel, host } = workbook();
    excel.book.calculationMode = mode;
    await host.read();
    await host.apply({ sheets: [drawing("Ny", [text(0, 0, 1)])], fixes: [fix("A1", 1)] });
    expect(excel.book.uncalculated).toBe(isLeft);
  }
});

test("the workbook's names are not taken for a sheet's own", async () => {
  const { excel, host } = workbook();
  excel.book.names.push({ name: "Sats", formula: "0.25", visible: true, comment: "" });
  const { names, sheets } = await host.read();
  expect(names).toEqual([{ name: "Sats", formula: "0.25", hidden: false }]);
  expect(sheets.flatMap((sheet) => sheet.names)).toEqual([]);
});

test("a formula goes into the selected cell, where that is empty", async () => {
  const { excel, host } = workbook();
  await host.reveal({ sheet: "Liste", cell: "D4" });
  expect(await host.insertFormula("=SUM(B1:B2)")).toEqual({ sheet: "Liste", cell: "D4" });
  expect(excel.sheet("Liste").cell(3, 3).formula).toBe("SUM(B1:B2)");
  await expect(host.insertFormula("=1")).rejects.toMatchObject({
    code: "excel-cell-filled",
    params: { sheet: "Liste", cell: "D4" },
  });
});
