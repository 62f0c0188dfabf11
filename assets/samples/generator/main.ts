import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Places } from "./facts";
import { makeSamples } from "./samples";

const folder = path.resolve("assets", "samples");

/** Rewrites the sample workbooks, and the lists of where the documents' cells stand. */
async function main(): Promise<void> {
  for (const sample of await makeSamples()) {
    writeFileSync(path.join(folder, `${sample.name}.xlsx`), sample.bytes);
    if (sample.places !== undefined)
      writeFileSync(path.join(folder, `${sample.name}.cells.json`), placesAsText(sample.places));
  }
}

/** One cell a line, so that a change shows as the lines it touches. */
function placesAsText(places: Places): string {
  const lines = Object.entries(places).map(
    ([name, { sheet, cell }]) =>
      `  ${JSON.stringify(name)}: { "sheet": ${JSON.stringify(sheet)}, "cell": ${JSON.stringify(cell)} }`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

void main();
