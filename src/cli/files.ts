import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { openWorkbook, type FileHost } from "../hosts/file";
import { Failure } from "../messages";

/** Opens a workbook file. @throws Failure with a sentence for each way it can go wrong. */
export async function openFile(path: string): Promise<FileHost> {
  return openWorkbook(await bytesOf(path), path);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (existsSync(path) && (await stat(path)).isDirectory())
      throw new Failure("is-a-folder", { path }, { cause: error });
    throw new Failure(existsSync(path) ? "file-not-readable" : "file-not-found", { path }, { cause: error });
  }
}

/**
 * Refuses a name that Excel would not open: the ending tells it the kind of workbook.
 * @throws Failure where the ending is not the one the workbook must have.
 */
export function refuseOtherExtension(path: string, extension: string): void {
  if (extname(path).toLowerCase() !== extension.toLowerCase()) {
    throw new Failure("wrong-extension", { path, extension });
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then moved over. A file that is there keeps its permissions,
 * and a link to one its target.
 * @throws Failure where the place cannot be written, or the file there is read-only.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const place = existsSync(path) ? await realpath(path) : path;
  const mode = existsSync(place) ? (await stat(place)).mode : undefined;
  if (mode !== undefined && (mode & anyoneWrites) === 0) throw new Failure("file-read-only", { path });
  if (!existsSync(dirname(place))) throw new Failure("folder-not-found", { path });
  const beside = join(dirname(place), `.${basename(place)}.${randomUUID()}.part`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Failure("file-not-writable", { path }, { cause: error });
  }
}

const anyoneWrites = 0o222;
