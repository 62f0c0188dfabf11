import { pack } from "./archive";
import { crc32 } from "./crc32";
import { unpack } from "./inflate";

const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index) % 251);

test("what was packed is unpacked", () => {
  expect(unpack(pack("a", bytes))).toEqual(bytes);
  expect(unpack(pack("a", new Uint8Array()))).toEqual(new Uint8Array());
});

test("the checksum is the one of ZIP", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new TextEncoder().encode("The quick brown fox jumps over the lazy dog"))).toBe(0x414fa339);
});

test("an entry that holds more or less than it claims is damaged, whatever its checksum says", () => {
  const zeros = pack("a", new Uint8Array(200_000));
  expect(unpack({ ...zeros, size: 100, crc: crc32(new Uint8Array(100)) })).toBeUndefined();
  expect(unpack({ ...zeros, size: 300_000, crc: crc32(new Uint8Array(300_000)) })).toBeUndefined();
  const entry = pack("a", bytes);
  expect(unpack({ ...entry, size: bytes.length + 1 })).toBeUndefined();
  expect(unpack({ ...entry, packed: entry.packed.subarray(0, 500) })).toBeUndefined();
  expect(unpack({ ...entry, method: 12 })).toBeUndefined();
});
