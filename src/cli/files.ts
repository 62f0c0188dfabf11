import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
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
    throw new Failure(existsSync(path) ? "file-not-readable" : "file-not-found", { path }, { cause: error });
  }
}

/** Writes a file whole or not at all: beside its place first, then moved over. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Failure("file-not-writable", { path }, { cause: error });
  }
}
