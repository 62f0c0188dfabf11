import type { Package } from "./package";
import { decodeText } from "./xml/escape";
import { scan } from "./xml/scan";

/** The workbook's shared strings in order; of rich text the plain text, without phonetic guides. */
export function readSharedStrings(pack: Package, part: string | undefined): string[] {
  if (part === undefined || !pack.has(part)) return [];
  const xml = pack.text(part);
  const strings: string[] = [];
  const collector = new TextCollector();
  pack.reading(part, () => {
    scan(xml, {
      open: (name) => {
        collector.open(name);
      },
      text: (text) => {
        collector.text(text);
      },
      close: (name) => {
        collector.close(name);
        if (name === "si") strings.push(collector.take());
      },
    });
  });
  return strings;
}

/** Gathers the text of a string item: its `t` elements, outside phonetic runs. */
export class TextCollector {
  private collected = "";
  private inText = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === "rPh") this.phonetic++;
    else if (name === "t" && this.phonetic === 0) this.inText = true;
  }

  text(text: string): void {
    if (this.inText) this.collected += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic--;
    else if (name === "t") this.inText = false;
  }

  /** The text so far; the next item begins empty. */
  take(): string {
    const text = decodeText(this.collected);
    this.collected = "";
    return text;
  }
}
