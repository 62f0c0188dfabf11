/** What the reader did with a cell's text; `text` is the text it is about. */
export const notes = {
  "footnote-removed": (p: { text: string }) => `fodnotetegnet »${p.text}« er taget fra`,
  "footnote-suspected": (p: { text: string }) => `»${p.text}« kan være et tal med et fodnotetegn efter`,
  "unit-dropped": (p: { text: string }) =>
    `»${p.text}« hører ikke til indikatorens enhed og er ikke regnet med`,
  "markup-removed": (p: { text: string }) => `opmærkningen »${p.text}« er taget fra`,
  "reference-removed": (p: { text: string }) => `henvisningen »${p.text}« er ikke regnet med`,
  "malformed-amount": (p: { text: string }) => `beløbet »${p.text}« er ikke skrevet som 1.234,-`,
  "malformed-number": (p: { text: string }) => `tallet »${p.text}« er ikke skrevet på dansk`,
  "ambiguous-number": (p: { text: string }) => `»${p.text}« kan læses på flere måder og er ikke læst`,
  inequality: (p: { text: string }) => `»${p.text}« er en grænse og ikke et tal`,
  approximate: (p: { text: string }) => `»${p.text}« er et omtrentligt tal`,
  "scope-inferred": (p: { text: string }) =>
    `hvem »${p.text}« gælder, står ikke i cellen: udledt af de andre tal`,
  "unit-inferred": (p: { text: string }) => `enheden står ikke i cellen: læst som »${p.text}«`,
  leftover: (p: { text: string }) => `»${p.text}« er ikke læst`,
} as const;
