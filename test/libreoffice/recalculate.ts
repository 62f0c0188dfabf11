import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** LibreOffice keeps stored results unless its profile says to recalculate every workbook it loads. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** The workbook as LibreOffice saves it after recalculating every formula. */
export function recalculated(workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "recalculation-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    const input = join(folder, "built.xlsx");
    writeFileSync(input, workbook);
    const outDirectory = join(folder, "out");
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${profile}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        outDirectory,
        input,
      ],
      { stdio: "pipe", timeout: 180_000 },
    );
    return readFileSync(join(outDirectory, "built.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
