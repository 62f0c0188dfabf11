import { toA1 } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { masked } from "../../masked";

/** A drive, a server, the folder above, or a file beside the workbook: nothing that the receiver can open. */
const localPath = /^(?:file:|[a-z]:[\\/]|\\\\|\/\/|\.{1,2}[\\/])/i;
const scheme = /^[a-z][a-z\d+.-]+:/i;
const document = /\.(?:docx?|docm|xlsx?|xlsm|xlsb|csv|pptx?|pdf|msg|txt|zip|png|jpe?g|one)$/i;

/** Links to files on a computer or a drive: once for each sheet. */
export const rule: Rule<"local-link"> = {
  id: "local-link",
  *check({ snapshot }) {
    for (const sheet of snapshot.sheets) yield* onSheet(sheet);
  },
};

interface Link {
  readonly cell: string;
  readonly target: string;
}

function* onSheet(sheet: SheetSnapshot): Iterable<Observation<"local-link">> {
  const files = new Map<string, string>();
  for (const { cell, target } of linksOn(sheet)) {
    if (!files.has(cell) && isLocal(target)) files.set(cell, fileOf(target));
  }
  const [first, ...others] = [...files.keys()].map((cell) => ({ sheet: sheet.name, cell }));
  if (first === undefined) return;
  const names = [...new Set(files.values())];
  yield {
    severity: "warning",
    at: first,
    params: { files: names, cells: files.size },
    subject: subjectOf(masked(sheet.name), "", names.join(", ")),
    related: others,
  };
}

function* linksOn({ links, rows }: SheetSnapshot): Iterable<Link> {
  for (const { cell, target } of links) yield { cell: cell.split(":")[0] ?? cell, target };
  for (const { row, cells } of rows) {
    for (const { column, formula } of cells) {
      const target = formula === undefined ? undefined : linkedBy(formula);
      if (target !== undefined) yield { cell: toA1(row, column), target };
    }
  }
}

/** The address that a HYPERLINK formula begins with, where it is written in the formula. */
function linkedBy(formula: string): string | undefined {
  return /\bHYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1];
}

function isLocal(target: string): boolean {
  const [path = ""] = target.trim().split("#");
  if (localPath.test(path)) return true;
  return !scheme.test(path) && document.test(decoded(path));
}

/** The name of the file alone: the folders above it may be named after a person. */
function fileOf(target: string): string {
  const [path = ""] = decoded(target.trim()).split("#");
  return masked(path.split(/[\\/]/).findLast((part) => part !== "") ?? path);
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
