import type { StyleRole } from "./patch";

/** What a role looks like; colours are RRGGBB. Every pair of text and fill has a contrast of at least 4.5 : 1. */
export interface Look {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly border: "none" | "box" | "under" | "over";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  /** A little room between the text and the border at its side. */
  readonly indent?: boolean;
  readonly wrap: boolean;
}

export const font = "Calibri";
export const accent = "1F4E79";
export const line = "D0D7DF";

const body = { size: 9, color: "262626", border: "box", vertical: "center", wrap: true } as const;
const text = { ...body, horizontal: "left", indent: true } as const;
const number = { ...body, horizontal: "right", indent: true } as const;
const verdict = { ...body, bold: true, horizontal: "center" } as const;

/** The one look of the sheets: calm, one accent colour, body text of 9 pt for A4 across. */
export const looks: Readonly<Record<StyleRole, Look>> = {
  title: { size: 18, color: accent, bold: true, border: "none", vertical: "center", wrap: false },
  subtitle: { size: 11, color: "595959", border: "none", vertical: "top", wrap: false },
  heading: { size: 12, color: accent, bold: true, border: "none", vertical: "center", wrap: false },
  header: { ...body, color: accent, bold: true, fill: "DCE6F1", horizontal: "center" },
  group: { ...text, color: accent, bold: true, fill: "F3F6FA" },
  text,
  label: { ...text, bold: true },
  figure: number,
  derived: { ...number, color: "5A6675" },
  source: { ...text, size: 8, color: "595959" },
  words: { ...text, fill: "FFF8DC" },
  note: { size: 8, color: "595959", italic: true, border: "none", vertical: "center", wrap: true },
  total: { ...number, bold: true, fill: "F3F6FA", border: "over" },
  signature: { size: 9, color: "262626", border: "under", vertical: "bottom", wrap: true },
  "verdict-fulfilled": { ...verdict, color: "1E5631", fill: "E2F0D9" },
  "verdict-on-track": { ...verdict, color: accent, fill: "DDEBF7" },
  "verdict-not-fulfilled": { ...verdict, color: "7A3E00", fill: "FFE8CC" },
  "verdict-wrong-direction": { ...verdict, color: "8B1A1A", fill: "FADBD8" },
  "verdict-awaiting": { ...verdict, bold: false, color: "404040", fill: "E7E6E6" },
  "verdict-undecided": { ...verdict, bold: false, italic: true, color: "595959", fill: "F5F5F5" },
};
