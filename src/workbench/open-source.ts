import { WorkbenchHost } from "./workbench-host";

/** What a person can open: a file of theirs, the sample, or a blank workbook to begin a plan in. */
export type Source =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "sample"; readonly name: string }
  | { readonly kind: "blank"; readonly name: string };

export function nameOf(source: Source): string {
  return source.kind === "file" ? source.file.name : source.name;
}

/**
 * Opens a source; nothing of it leaves the browser.
 * @throws Failure where it is no sound workbook; any other error where the browser cannot read it.
 */
export async function openSource(source: Source): Promise<WorkbenchHost> {
  const code = import(/* webpackChunkName: "file" */ "./file-code");
  const { emptyWorkbook, openWorkbook } = await code;
  const bytes = source.kind === "blank" ? emptyWorkbook() : await bytesOf(source);
  return WorkbenchHost.open(bytes, nameOf(source), openWorkbook);
}

async function bytesOf(source: Exclude<Source, { kind: "blank" }>): Promise<Uint8Array> {
  if (source.kind === "file") return new Uint8Array(await source.file.arrayBuffer());
  const answer = await fetch(new URL("../../assets/samples/bylivkolding.xlsx", import.meta.url));
  if (!answer.ok) throw new Error(`The sample answers ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
