import { newPlanContent } from "../../../src/plan/drawing";
import { InMemoryExcel } from "../../excel-host";
import { goTo, isFocused, panelOf, rested, words, type OpenPane } from "./pane";
import { tableValues } from "./workbooks";

const { newPlan: texts } = words;

/** What a person meets who has no plan yet. */
export function firstPlanJourneys(open: OpenPane): void {
  test("a person who opens the pane for the first time is offered a new plan, and gets its tables", async () => {
    const { excel, pane } = await open(InMemoryExcel.empty());
    const form = pane.getByRole("form", { name: texts.title });
    const name = form.getByRole("textbox", { name: texts.name });

    await form.getByRole("button", { name: texts.action }).click();
    await form.getByText(texts.nameMissing).waitFor();
    expect(await isFocused(name)).toBe(true);
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);

    await name.fill("Plan for en by");
    await form.getByRole("textbox", { name: texts.municipality }).fill("En kommune");
    await form.getByRole("button", { name: texts.action }).click();
    await pane.getByRole("heading", { level: 1, name: "Plan for en by" }).waitFor();
    await rested(pane);

    expect(tableValues(excel, "HHP_Plan")).toEqual(
      expect.arrayContaining([
        ["Navn", "Plan for en by"],
        ["Kommune", "En kommune"],
      ]),
    );
    const lbf = newPlanContent({ name: "", municipality: "", from: "", to: "", settings: [] }).Indikatorer;
    expect(
      tableValues(excel, "HHP_Indikatorer")
        ?.slice(1)
        .map(([id]) => id),
    ).toEqual(lbf.map(({ Id }) => Id));
    expect(excel.book.sheets[0]?.name).toBe("Sheet1");
  });

  test("a person without a plan who asks for a skema is led to the new plan", async () => {
    const { pane } = await open(InMemoryExcel.empty());
    const skema = await goTo(pane, "skema");
    await skema.getByRole("heading", { name: words.skema.noPlan }).waitFor();
    await skema.getByRole("button", { name: words.skema.noPlanAction }).click();
    await panelOf(pane, "overview").getByRole("form", { name: texts.title }).waitFor();
  });
}
