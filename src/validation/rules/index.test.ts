import { readdirSync } from "node:fs";
import { da } from "../../messages/da";
import { rules } from "./index";

const files = readdirSync(__dirname).map((file) => file.replace(/\.ts$/, ""));
const ids = files.filter((file) => file !== "index" && !file.endsWith(".test"));

/** Findings that other rooms make, with sentences here. */
const elsewhere = ["words-differ"];

test("every rule stands in the registry once, under the name of its file, with a test and a sentence", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(files.filter((file) => file.endsWith(".test")).map((file) => file.replace(/\.test$/, ""))).toEqual(
    expect.arrayContaining(ids),
  );
  expect(Object.keys(da.findings).sort()).toEqual([...ids, ...elsewhere].sort());
});
