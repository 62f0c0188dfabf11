import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

// 1 January 1980: the same package gives the same bytes whenever it is written.
const fixedTime = 0x00210000;
const utf8Flag = 0x800;

/** Packs a new file. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const rawName = new TextEncoder().encode(name);
  return {
    name,
    rawName,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes, { level: 6 }),
    dosTime: fixedTime,
    flags: name.length === rawName.length ? 0 : utf8Flag,
    externalAttributes: 0,
  };
}

/** A ZIP archive of the entries, each copied as it is packed. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const local = entries.reduce((sum, entry) => sum + 30 + entry.rawName.length + entry.packed.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.rawName.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directoryAt = local;
  for (const entry of entries) {
    writeCentral(view, directoryAt, entry, at);
    bytes.set(entry.rawName, directoryAt + 46);
    directoryAt += 46 + entry.rawName.length;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.packed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.packed.length;
  }
  view.setUint32(directoryAt, 0x06054b50, true);
  view.setUint16(directoryAt + 8, entries.length, true);
  view.setUint16(directoryAt + 10, entries.length, true);
  view.setUint32(directoryAt + 12, central, true);
  view.setUint32(directoryAt + 16, local, true);
  return bytes;
}

function writeCentral(view: DataView, at: number, entry: ZipEntry, localAt: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeCommon(view, at + 6, entry);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, localAt, true);
}

/** The 26 bytes that a local and a central header share. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & utf8Flag, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.dosTime, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
