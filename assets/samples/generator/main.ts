import { writeFileSync } from "node:fs";
import path from "node:path";
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
function placesAsText(places: object): string {
  const lines = Object.entries(places).map(
    ([name, at]) => `  ${JSON.stringify(name)}: ${JSON.stringify(at)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

void main();
