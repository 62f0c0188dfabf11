const tables = makeTables();

/** Eight tables of the CRC-32 polynomial 0xEDB88320, so that eight bytes are folded in at a time. */
function makeTables(): Uint32Array[] {
  const first = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[byte] = crc >>> 0;
  }
  const all = [first];
  for (let table = 1; table < 8; table++) {
    const previous = all[table - 1] ?? first;
    all.push(previous.map((crc) => (crc >>> 8) ^ (first[crc & 255] ?? 0)));
  }
  return all;
}

/** The CRC-32 of the bytes, as ZIP stores it. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const at = (table: Uint32Array, index: number) => table[index & 255] ?? 0;
  let crc = -1;
  let position = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const end = bytes.length - 7; position < end; position += 8) {
    const low = view.getInt32(position, true) ^ crc;
    const high = view.getInt32(position + 4, true);
    crc =
      at(t7, low) ^
      at(t6, low >>> 8) ^
      at(t5, low >>> 16) ^
      at(t4, low >>> 24) ^
      at(t3, high) ^
      at(t2, high >>> 8) ^
      at(t1, high >>> 16) ^
      at(t0, high >>> 24);
  }
  for (; position < bytes.length; position++) crc = (crc >>> 8) ^ at(t0, crc ^ (bytes[position] ?? 0));
  return ~crc >>> 0;
}
