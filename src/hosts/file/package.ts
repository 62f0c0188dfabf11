import { Failure } from "../../messages/failure";
import { pack, writeArchive } from "./zip/archive";
import { readDirectory, type ZipEntry } from "./zip/directory";
import { unpack } from "./zip/inflate";
import { XmlError } from "./xml/scan";

/** The parts of an Office file by name (without leading slash; letter case does not matter). */
export class Package {
  private constructor(
    readonly path: string,
    private readonly entries: Map<string, ZipEntry>,
  ) {}

  /**
   * Opens a package; nothing is unpacked yet.
   * @throws Failure where the bytes are no sound archive or a part has a name that no honest file has.
   */
  static open(bytes: Uint8Array, path: string): Package {
    const entries = new Map<string, ZipEntry>();
    for (const entry of readDirectory(bytes, path)) {
      const key = partKey(entry.name);
      if (isSuspicious(entry.name) || isSuspicious(key) || entries.has(key)) {
        throw new Failure("unsafe-part-name", { path, part: printable(entry.name) });
      }
      entries.set(key, entry);
    }
    return new Package(path, entries);
  }

  /** A package of its own with the same parts; changing it leaves this one as it is. */
  copy(): Package {
    return new Package(this.path, new Map(this.entries));
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  names(): string[] {
    return Array.from(this.entries.values(), (entry) => entry.name);
  }

  /** The bytes of a part. @throws Failure where it is missing or damaged. */
  bytesOf(name: string): Uint8Array {
    const entry = this.entries.get(partKey(name));
    const bytes = entry && unpack(entry);
    if (bytes === undefined) throw this.damaged(name);
    return bytes;
  }

  /** The text of an XML part, UTF-8 or UTF-16. @throws Failure where it is missing or damaged. */
  text(name: string): string {
    const bytes = this.bytesOf(name);
    const [first, second] = bytes;
    const encoding =
      first === 0xff && second === 0xfe
        ? "utf-16le"
        : first === 0xfe && second === 0xff
          ? "utf-16be"
          : "utf-8";
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      throw this.damaged(name, error);
    }
  }

  /** Runs a reader of a part, and names the part in the failure where its text is damaged. */
  reading<Result>(name: string, read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      if (error instanceof XmlError) throw this.damaged(name, error);
      throw error;
    }
  }

  damaged(part: string, cause?: unknown): Failure {
    return new Failure("damaged-part", { path: this.path, part: printable(part) }, { cause });
  }

  /** Adds or replaces a part; one with the same text stays as it is. */
  put(name: string, text: string): void {
    const old = this.entries.get(partKey(name));
    const packed = pack(old?.name ?? name, new TextEncoder().encode(text));
    if (old?.crc === packed.crc && old.size === packed.size) return;
    this.entries.set(partKey(name), packed);
  }

  remove(name: string): void {
    this.entries.delete(partKey(name));
  }

  toBytes(): Uint8Array {
    return writeArchive(Array.from(this.entries.values()));
  }
}

/** What names of one part have in common: letter case does not matter, nor whether a character is `%`-encoded. */
export function partKey(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

function isSuspicious(name: string): boolean {
  return (
    name === "" ||
    name.startsWith("/") ||
    /[\\:\u0000-\u001f]/.test(name) ||
    name.split("/").some((segment) => segment === ".." || segment === ".")
  );
}

/** A name from the file, short and safe to print. */
function printable(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f-\u009f]/g, "?").slice(0, 100);
}
