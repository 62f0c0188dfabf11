import { readdirSync } from "node:fs";
import { join } from "node:path";
import { da } from "../../messages/da";
import { rules } from "./index";

const groups = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const files = groups.flatMap(({ name }) =>
  readdirSync(join(__dirname, name)).map((file) => file.replace(/\.ts$/, "")),
);
const tested = files.filter((file) => file.endsWith(".test")).map((file) => file.replace(/\.test$/, ""));

/** Findings that other rooms make, with sentences here. */
const elsewhere = ["skema-outdated", "words-differ"];

test("every rule stands in the registry once, under the name of its file, with a test and a sentence", () => {
  const ids = rules.map(({ id }) => id).sort();
  expect(ids).toEqual([...new Set(ids)]);
  expect(files).toEqual(expect.arrayContaining(ids));
  expect(tested).toEqual(expect.arrayContaining(ids));
  expect(Object.keys(da.findings).sort()).toEqual([...ids, ...elsewhere].sort());
});

test("every rule that another yields to exists", () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(rules.flatMap(({ yieldsTo }) => yieldsTo ?? [])));
});
