import type { CSSProperties } from "react";
import { accent, line, looks, type Look } from "../../workbook/look";
import type { StyleRole } from "../../workbook/patch";

const pixelsPerPoint = 4 / 3;
const sides = { top: "flex-start", center: "center", bottom: "flex-end" } as const;
const edge = `1px solid #${line}`;
const strong = `1px solid #${accent}`;

const known = new Map<StyleRole, CSSProperties>();

/** A role of a drawn cell as the screen shows it; what stands in the middle of the cell does so by its padding. */
export function drawnLook(role: StyleRole): CSSProperties {
  const style = known.get(role) ?? styleOf(role);
  known.set(role, style);
  return style;
}

function styleOf(role: StyleRole): CSSProperties {
  const look = looks[role];
  const box = look.border === "box" || look.border === "over";
  return {
    fontFamily: 'Calibri, Carlito, "Segoe UI", sans-serif',
    fontSize: look.size * pixelsPerPoint,
    lineHeight: 1.22,
    color: `#${look.color}`,
    fontWeight: look.bold === true ? 700 : 400,
    fontStyle: look.italic === true ? "italic" : "normal",
    ...(!look.wrap && { overflow: "visible", zIndex: 1 }),
    ...(look.fill !== undefined && { background: `#${look.fill}` }),
    alignItems: sides[look.vertical],
    padding: paddingOf(look),
    borderTop: look.border === "over" ? strong : "none",
    borderRight: box ? edge : "none",
    borderBottom: look.border === "under" ? strong : box ? edge : "none",
  };
}

/** Excel leaves a character's width at the side that an indented text stands at. */
function paddingOf({ horizontal, indent }: Look): string {
  if (horizontal === "center") return "1px 0";
  if (indent !== true) return "1px 2px";
  return horizontal === "right" ? "1px 9px 1px 2px" : "1px 2px 1px 9px";
}
