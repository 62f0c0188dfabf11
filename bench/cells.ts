import { NumberParser } from "@internationalized/number";
import { readCell } from "../src/cells";
import { cellMix } from "./cell-mix";
import { medianRate } from "./measure";

const runs = 5;
const secondsPerRun = 0.5;
const format = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 0 });
const ratio = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 1 });

/** readCell on a mix of table cells, beside a general Danish number parser on the same texts. */
export function benchCells(): void {
  let sink = 0;
  const own = medianRate(cellMix.length, runs, secondsPerRun, () => {
    for (const cell of cellMix) sink += readCell(cell.raw, cell.context).values.length;
  });
  const bare = cellMix.filter(({ raw }) => typeof raw === "string" && /^[\d.,]+ ?%?$/.test(raw));
  const ownBare = medianRate(bare.length, runs, secondsPerRun, () => {
    for (const cell of bare) sink += readCell(cell.raw, cell.context).values.length;
  });
  const parser = new NumberParser("da-DK", { style: "decimal" });
  const peer = medianRate(cellMix.length, runs, secondsPerRun, () => {
    for (const cell of cellMix) sink += Number.isNaN(parser.parse(String(cell.raw))) ? 0 : 1;
  });
  console.log(`readCell, ${cellMix.length} forskellige celler: ${format.format(own)} celler/s`);
  console.log(`readCell, kun rene tal (${bare.length}):   ${format.format(ownBare)} celler/s`);
  console.log(`NumberParser da-DK, samme celler: ${format.format(peer)} celler/s`);
  console.log(`Forhold: ${ratio.format(own / peer)} (tjek: ${sink > 0 ? "ok" : "intet læst"})`);
}
