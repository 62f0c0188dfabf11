import { loadOfficeClient } from "./client/load-client";
import { eventTypes, requirementOf, delayForCellEditFlag } from "./client/client";
import { useExcel } from "./excel-fixture";

/** Each unofficial member of Microsoft's client that the in-memory Excel relies on. A new version may move any of them. */
const unofficial: readonly [string, string][] = [
  ["Excel.run", "function"],
  ["Excel.RequestContext", "function"],
  ["OfficeExtension.SessionBase", "function"],
  ["OfficeExtension.ClientRequestContext._runBatch", "function"],
  ["OfficeExtension.CommonUtility.isSetSupported", "function"],
  ["OfficeExtension.GenericEventRegistration.s_genericEventRegistrations", "object"],
  ["OfficeExtension.GenericEventRegistration.getGenericEventRegistration", "function"],
  ["OfficeExtension.Constants.eventWorkbookId", "string"],
  ["OfficeExtension.Constants.eventMessageCategory", "number"],
  ["OfficeExtension._testSetRichApiMessageReadyImpl", "function"],
  ["OfficeExtension._testTriggerRichApiMessageEvent", "function"],
];

test.each(unofficial)("%s is a %s", (path, type) => {
  let value: unknown = loadOfficeClient();
  for (const name of path.split(".")) value = Reflect.get(Object(value) as object, name);
  expect(typeof value).toBe(type);
});

describe("the wire format", () => {
  const excel = useExcel();
  let bodies: { flags: number; customData: string; body: Record<string, unknown> }[];

  beforeEach(() => {
    bodies = [];
    const { SessionBase } = loadOfficeClient().OfficeExtension;
    const session = SessionBase._overrideSession;
    if (session === undefined) throw new Error("the Excel is not installed");
    SessionBase._overrideSession = {
      ...session,
      _createRequestExecutorOrNull: () => ({
        executeAsync: (customData, flags, message) => {
          bodies.push({ flags, customData, body: structuredClone(message.Body) as Record<string, unknown> });
          return session._createRequestExecutorOrNull().executeAsync(customData, flags, message);
        },
      }),
    };
  });

  test("takes the executor, and asks for an object, a property and a method in this shape", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load("values");
      range.values = [[1]];
      range.select();
      await context.sync();
    });
    expect(bodies[0]?.body).toMatchObject({
      AutoKeepReference: true,
      Actions: [
        { Id: 2, ActionType: 1, ObjectPathId: 1 },
        { ActionType: 1, ObjectPathId: 3 },
        { ActionType: 1, ObjectPathId: 5 },
        { ActionType: 1, ObjectPathId: 7 },
        { ActionType: 3, Name: "_KeepReference", ObjectPathId: 7 },
        { ActionType: 1, ObjectPathId: 7 },
        { ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ["values"] } },
        { ActionType: 4, Name: "Values", ArgumentInfo: { Arguments: [[[1]]] } },
        { ActionType: 3, Name: "Select", ArgumentInfo: { Arguments: [] } },
      ],
      ObjectPaths: {
        "1": { Id: 1, ObjectPathType: 1, Name: "" },
        "3": { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        "5": { Id: 5, ObjectPathType: 5, ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Sheet1"] } },
        "7": { Id: 7, ObjectPathType: 3, Name: "GetRange", ArgumentInfo: { Arguments: ["A1"] } },
      },
    });
    expect(bodies).toHaveLength(2);
    expect(bodies[1]?.body).toMatchObject({ Actions: [{}, { ActionType: 3, Name: "_RemoveReference" }] });
  });

  test("refers to a range that is held by its reference", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      range.load("address");
      await context.sync();
    });
    expect(JSON.stringify(bodies[1]?.body)).toContain('"ObjectPathType":6');
  });

  test("passes an object as argument by its path", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").copyFrom(sheet.getRange("B1"));
      await context.sync();
    });
    expect(JSON.stringify(bodies[0]?.body)).toContain('"ReferencedObjectPathIds":[11,0,0,0]');
  });

  test("says in its flags whether a request waits while a cell is being edited", async () => {
    for (const delayForCellEdit of [false, true]) {
      await Excel.run({ delayForCellEdit }, async (context) => {
        context.workbook.load("name");
        await context.sync();
      });
    }
    expect(bodies.map(({ flags }) => flags & delayForCellEditFlag)).toEqual([0, delayForCellEditFlag]);
    expect(excel().traffic.syncs).toBe(2);
  });
});

test("the client has no notes: when it gets them, they are to be modelled", () => {
  expect(loadOfficeClient().Excel["NoteCollection"]).toBeUndefined();
});

describe("requirement sets, as the client's own code has them", () => {
  test.each([
    ["Range", "Hyperlink", "ExcelApi", "1.7"],
    ["Range", "GetMergedAreasOrNullObject", "ExcelApi", "1.13"],
    ["Worksheet", "PageLayout", "ExcelApi", "1.9"],
    ["WorksheetCollection", "_RegisterDataChangedEvent", "ExcelApi", "1.9"],
    ["WorksheetCollection", "_RegisterEventMoved", "ExcelApiOnline", "1.1"],
  ])("%s.%s came with %s %s", (className, member, set, version) => {
    expect(requirementOf(loadOfficeClient(), className, member)).toEqual({ set, version });
  });

  test("the first members came with none", () => {
    expect(requirementOf(loadOfficeClient(), "Range", "Values")).toBeUndefined();
  });
});

describe("event numbers", () => {
  useExcel();
  test.each([
    ["onChanged", eventTypes.changed],
    ["onAdded", eventTypes.added],
    ["onDeleted", eventTypes.deleted],
  ])("%s is %d", async (name, number) => {
    const seen = await Excel.run((context) => {
      const handlers = Reflect.get(context.workbook.worksheets, name) as object;
      const info = Reflect.get(handlers, "m_genericEventInfo") as { eventType: number };
      return Promise.resolve(info.eventType);
    });
    expect(seen).toBe(number);
  });
});
