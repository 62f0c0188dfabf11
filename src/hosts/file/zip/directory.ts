import { Failure } from "../../../messages/failure";

/** One file of a ZIP archive, as its central directory lists it; its bytes are still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked size in bytes, as the archive claims. */
  readonly size: number;
  readonly packed: Uint8Array;
  readonly dosTime: number;
  readonly flags: number;
  readonly externalAttributes: number;
}

/** What an archive may unpack to; figures in bytes. */
export const limits = {
  total: 512 * 2 ** 20,
  suspicious: 64 * 2 ** 20,
  ratio: 250,
  entries: 20_000,
} as const;

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 } as const;
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The files of a ZIP archive, nothing unpacked.
 * @throws Failure where the bytes are no archive, an old or encrypted Excel file, cut off, or claim to unpack to too much.
 */
export function readDirectory(bytes: Uint8Array, path: string): ZipEntry[] {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) throw compoundFailure(bytes, path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== signatures.local)
    throw new Failure("not-a-zip", { path });
  try {
    const entries = listEntries(view, bytes);
    if (entries.some((entry) => entry.flags & 1)) throw new Failure("encrypted", { path });
    refuseBomb(entries, path);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new Failure("truncated", { path }, { cause: error });
    throw error;
  }
}

function compoundFailure(bytes: Uint8Array, path: string): Failure {
  // The stream names of a compound file stand in its directory as UTF-16.
  const holds = (name: string) =>
    new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes(name);
  if (holds("EncryptedPackage")) return new Failure("encrypted", { path });
  if (holds("Workbook") || holds("Book")) return new Failure("old-xls", { path });
  return new Failure("not-a-workbook", { path });
}

function refuseBomb(entries: readonly ZipEntry[], path: string): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const refuse = (limit: number) => new Failure("zip-bomb", { path, megabytes: Math.round(limit / 2 ** 20) });
  if (total > limits.total || entries.length > limits.entries) throw refuse(limits.total);
  if (total > limits.suspicious && total > packed * limits.ratio) throw refuse(limits.suspicious);
}

function listEntries(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(position, true) !== signatures.central) throw new RangeError("no central header");
    const nameLength = view.getUint16(position + 28, true);
    const extraLength = view.getUint16(position + 30, true);
    entries.push(readEntry(view, bytes, position, nameLength, extraLength));
    position += 46 + nameLength + extraLength + view.getUint16(position + 32, true);
  }
  return entries;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  if (rawName.length !== nameLength) throw new RangeError("name cut off");
  const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
  if (view.getUint32(sizes.offset, true) !== signatures.local) throw new RangeError("no local header");
  const start =
    sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  if (start + sizes.packed > bytes.length) throw new RangeError("data cut off");
  return {
    name: new TextDecoder().decode(rawName),
    rawName,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    packed: bytes.subarray(start, start + sizes.packed),
    dosTime: view.getUint32(at + 12, true),
    flags: view.getUint16(at + 8, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

/** Sizes and offset of an entry; where they exceed 32 bits they stand in the ZIP64 extra field, in this order. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  let zip64 = -1;
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === 1) zip64 = field + 4;
  }
  const read = (position: number) => {
    const value = view.getUint32(position, true);
    if (value !== 0xffffffff || zip64 < 0) return value;
    zip64 += 8;
    return Number(view.getBigUint64(zip64 - 8, true));
  };
  const size = read(at + 24);
  const packed = read(at + 20);
  return { size, packed, offset: read(at + 42) };
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const length = view.byteLength;
  for (let at = length - 22; at >= Math.max(0, length - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    if (at + 22 + view.getUint16(at + 20, true) > length) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff ? findDirectory64(view, at) : { count, offset };
  }
  throw new RangeError("no end of central directory");
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } {
  const at = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(at, true) !== signatures.end64) throw new RangeError("no ZIP64 directory");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}
