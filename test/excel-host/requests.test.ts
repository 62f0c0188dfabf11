import { InMemoryExcel, installed } from ".";
import { codeOf, onSheet, useExcel } from "./excel-fixture";

const excel = useExcel();

const write = (sheet: Excel.Worksheet) => {
  sheet.getRange("A1").values = [[1]];
  sheet.getRange("A2").values = [[2]];
  sheet.getRange("A3").values = [[3]];
};
const content = () => Object.keys(excel().snapshot().sheets[0]?.cells ?? {});

test("syncs and bytes are counted, letting go of references is not", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C3");
    range.load("values");
    await context.sync();
  });
  const { syncs, requestBytes, responseBytes, largestRequest } = excel().traffic;
  expect({ syncs, largest: largestRequest }).toEqual({ syncs: 1, largest: requestBytes });
  expect(requestBytes).toBeGreaterThan(300);
  expect(responseBytes).toBeGreaterThan(50);
});

test("the n-th change fails once, with the earlier ones done", async () => {
  excel().faults.failAt(2, "Conflict");
  expect(await codeOf(write)).toBe("Conflict");
  expect(content()).toEqual(["A1"]);
  await onSheet(write);
  expect(content()).toEqual(["A1", "A2", "A3"]);
  expect(excel().faults.actions).toBe(5);
});

test("a sync can be refused before anything is done, or after all of it is", async () => {
  excel().faults.failSync(1, "before", "ServiceUnavailable");
  expect(await codeOf(write)).toBe("ServiceUnavailable");
  expect(content()).toEqual([]);
  excel().faults.failSync(1, "after");
  expect(await codeOf(write)).toBe("GeneralException");
  expect(content()).toEqual(["A1", "A2", "A3"]);
});

test("requests and responses have 5 MB at most", async () => {
  const text = "x".repeat(30_000);
  const values = Array.from({ length: 180 }, () => [text]);
  expect(
    await codeOf((sheet) => {
      sheet.getRange("A1:A180").values = values;
    }),
  ).toBe("RequestPayloadSizeLimitExceeded");
  expect(content()).toEqual([]);
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A90").values = values.slice(90);
    await context.sync();
    sheet.getRange("A91:A180").values = values.slice(90);
  });
  expect(await codeOf((sheet) => sheet.getRange("A1:A180").load("values"))).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
});

describe("while a cell is being edited", () => {
  test("requests are refused", async () => {
    excel().editMode = true;
    expect(await codeOf(write)).toBe("InvalidOperationInCellEditMode");
    excel().editMode = false;
    await onSheet(write);
    expect(content()).toHaveLength(3);
  });

  test("those that ask for it wait", async () => {
    excel().editMode = true;
    const done = Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(content()).toEqual([]);
    excel().editMode = false;
    await done;
    expect(content()).toHaveLength(3);
  });
});

test("the options of a run are noted", async () => {
  await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, (context) => context.sync());
  expect(excel().traffic.runs).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
});

describe("an older Excel", () => {
  let old: InMemoryExcel;
  beforeEach(() => {
    excel().uninstall();
    old = installed(InMemoryExcel.empty({ excelApi: "1.8" }));
  });
  afterEach(() => {
    old.uninstall();
    installed(excel());
  });

  test("says so", () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });

  test("does not know the members that came later", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").hyperlink = { address: "https://example.org", textToDisplay: "x" };
    });
    const refused = (use: (sheet: Excel.Worksheet) => unknown) =>
      expect(codeOf(use)).resolves.toBe("ApiNotFound");
    await refused((sheet) => sheet.pageLayout);
    await refused((sheet) => sheet.getRange("A1").getMergedAreasOrNullObject());
    await refused((sheet) => {
      sheet.getRange("A1").copyFrom("B1");
    });
  });
});

describe("Office, while an Excel is installed", () => {
  test("is ready, and knows the host, the platform and the languages", async () => {
    excel().uninstall();
    const danish = installed(InMemoryExcel.empty({ culture: "da-DK", platform: "OfficeOnline" }));
    await expect(Office.onReady()).resolves.toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("da-DK");
    danish.uninstall();
    installed(excel());
  });

  test("takes the ribbon's actions and what is asked of the pane", async () => {
    const done = jest.fn();
    Office.actions.associate("check", done);
    excel().office.actions.get("check")?.({ completed: () => undefined });
    expect(done).toHaveBeenCalledTimes(1);
    await Office.addin.showAsTaskpane();
    expect(excel().office.paneCalls).toEqual(["show"]);
  });

  test("is Microsoft's own again when it is uninstalled", () => {
    excel().uninstall();
    expect(Reflect.get(Office, "context")).toBeUndefined();
    installed(excel());
  });
});

describe("events", () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

  test("a person's change is told, and who made it", async () => {
    const told: Excel.WorksheetChangedEventArgs[] = [];
    await onSheet((_, context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void told.push(event)));
    });
    excel().userTypes("Sheet1", "B2", "12%");
    await settled();
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
    });
    await settled();
    expect(
      told.map(({ address, changeType, triggerSource }) => ({ address, changeType, triggerSource })),
    ).toEqual([
      { address: "B2", changeType: "RangeEdited", triggerSource: "Unknown" },
      { address: "A1:A2", changeType: "RangeEdited", triggerSource: "ThisLocalAddin" },
    ]);
    expect(excel().sheet("Sheet1").cell(1, 1).value).toBe(0.12);
  });

  test("sheets that come and go are told, until nobody listens any more", async () => {
    const told: string[] = [];
    const registrations = await onSheet((_, { workbook: { worksheets } }) => [
      worksheets.onAdded.add(({ type }) => Promise.resolve(void told.push(type))),
      worksheets.onDeleted.add(({ type }) => Promise.resolve(void told.push(type))),
    ]);
    excel().userAddsSheet("More");
    excel().userDeletesSheet("More");
    await settled();
    const [first] = registrations;
    if (first === undefined) throw new Error("no registration");
    await Excel.run(first.context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
    excel().userAddsSheet("Silent");
    await settled();
    expect(told).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
  });

  test("a person can type between two syncs", async () => {
    excel().traffic.afterSync(1, () => {
      excel().userTypes("Sheet1", "A1", "typed");
    });
    const seen = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.load("values");
      await context.sync();
      const before: unknown = cell.values[0]?.[0];
      cell.load("values");
      await context.sync();
      return [before, cell.values[0]?.[0] as unknown];
    });
    expect(seen).toEqual(["", "typed"]);
  });
});
