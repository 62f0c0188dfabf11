import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

const slice = 1 << 16;

/**
 * The unpacked bytes of an entry. Unpacks slice by slice, so that an entry that claims a smaller size than it
 * has is stopped at once.
 * @returns undefined where the entry is damaged: unknown method, broken data, wrong size or wrong checksum.
 */
export function unpack(entry: ZipEntry): Uint8Array | undefined {
  const bytes = entry.method === 0 ? entry.packed : entry.method === 8 ? inflate(entry) : undefined;
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc) return undefined;
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array | undefined {
  const out = new Uint8Array(entry.size);
  const state = { filled: 0, finished: false };
  const stream = new Inflate((chunk, final) => {
    state.finished = final;
    if (state.filled + chunk.length <= out.length) out.set(chunk, state.filled);
    state.filled += chunk.length;
  });
  try {
    for (let at = 0; at < entry.packed.length && state.filled <= out.length; at += slice) {
      stream.push(entry.packed.subarray(at, at + slice), at + slice >= entry.packed.length);
    }
  } catch {
    return undefined;
  }
  return state.finished && state.filled === out.length ? out : undefined;
}
