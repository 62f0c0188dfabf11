import { accent, looks, type Look } from "../../../src/workbook/look";
import type { StyleRole } from "../../../src/workbook/patch";
import type { CellLook } from "../state/look";

/** The role whose look comes nearest to a cell's; what a role cannot say is lost in the file. */
export function nearestRole(look: CellLook): StyleRole {
  const known = nearest.get(look);
  if (known !== undefined) return known;
  let best: { role: StyleRole; alike: number } = { role: "text", alike: -1 };
  for (const role of Object.keys(looks) as StyleRole[]) {
    const alike = likeness(look, looks[role]);
    if (alike > best.alike) best = { role, alike };
  }
  nearest.set(look, best.role);
  return best.role;
}

const nearest = new WeakMap<CellLook, StyleRole>();

function likeness(cell: CellLook, role: Look): number {
  const traits = [
    cell.fontSize === role.size,
    cell.fontColor === `#${role.color}`,
    cell.bold === (role.bold ?? false),
    cell.italic === (role.italic ?? false),
    cell.fillColor === (role.fill === undefined ? "" : `#${role.fill}`),
    borderOf(cell) === role.border,
    cell.horizontalAlignment.toLowerCase() === (role.horizontal ?? "general"),
    cell.verticalAlignment.toLowerCase() === role.vertical,
    cell.wrapText === role.wrap,
  ];
  return traits.filter(Boolean).length;
}

function borderOf({ borderTop, borderBottom, borderLeft, borderRight }: CellLook): Look["border"] {
  const drawn = [borderTop, borderBottom, borderLeft, borderRight].map(({ style }) => style !== "None");
  if (drawn.every(Boolean)) return borderTop.color === `#${accent}` ? "over" : "box";
  return drawn[1] === true ? "under" : "none";
}
