import type { notes as danish } from "../da/notes";

export const notes: typeof danish = {
  "footnote-removed": (p) => `footnote mark "${p.text}" removed`,
  "footnote-suspected": (p) => `"${p.text}" may be a number with a footnote mark after it`,
  "unit-dropped": (p) => `"${p.text}" does not belong to the indicator's unit and is left out`,
  "markup-removed": (p) => `markup "${p.text}" removed`,
  "reference-removed": (p) => `reference "${p.text}" left out`,
  "malformed-amount": (p) => `the amount "${p.text}" is not written as 1.234,-`,
  "malformed-number": (p) => `the number "${p.text}" is not written in Danish`,
  "ambiguous-number": (p) => `"${p.text}" can be read in more than one way and is not read`,
  inequality: (p) => `"${p.text}" is a limit, not a number`,
  approximate: (p) => `"${p.text}" is an approximate number`,
  "scope-inferred": (p) => `the cell does not say whose "${p.text}" is: inferred from the other figures`,
  "unit-inferred": (p) => `the cell does not say the unit: read as "${p.text}"`,
  leftover: (p) => `"${p.text}" was not read`,
};
