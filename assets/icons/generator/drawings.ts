import type { Layer } from "./rasterise";
import { rectangle, stroke, union, widened, without, type Point, type Shape } from "./shapes";

/** Seen on a white and on a black ribbon alike: contrast above 3 with both. */
const blue = [31, 122, 190] as const;
const green = [22, 148, 88] as const;

/** A position in an icon of 32 units, moved to the nearest whole pixel of the size, so that upright edges are sharp. */
type Snap = (units: number) => number;

function snapTo(size: number): Snap {
  return (units) => Math.round((units * size) / 32);
}

/** A block of flats with a check mark: the add-in itself, and the button that opens its pane. */
function mark(size: number): Layer[] {
  const at = snapTo(size);
  const pane = Math.max(2, at(4));
  const windows = [5, 13].flatMap((column) =>
    [6, 14].map((row) => rectangle(at(column + 2), at(row), at(column + 2) + pane, at(row) + pane)),
  );
  const block = without(rectangle(at(2), at(1), at(24), at(31), size / 32), union(...windows));
  return withSign(size, block, checkMark(size));
}

/** Lines of a sheet with a check mark: validate. */
function validate(size: number): Layer[] {
  const at = snapTo(size);
  const thick = Math.max(2, at(4));
  const lines = [4, 12].map((row) => rectangle(at(8) + 1, at(row), at(26), at(row) + thick));
  const points = [4, 12, 20].map((row) => rectangle(at(2), at(row), at(2) + thick, at(row) + thick));
  return withSign(size, union(...lines, ...points), checkMark(size));
}

/** A table with a header and a plus: build the skema. */
function build(size: number): Layer[] {
  const at = snapTo(size);
  const line = Math.max(1, at(2));
  const table = rectangle(at(2), at(2), at(28), at(28), size / 32);
  const holes = [at(10), at(19)].flatMap((top) =>
    [at(2), at(15)].map((left) =>
      rectangle(
        left + line,
        top + line,
        left === at(2) ? at(15) : at(28) - line,
        top === at(10) ? at(19) : at(28) - line,
      ),
    ),
  );
  return withSign(size, without(table, union(...holes)), plus(size));
}

/** The drawings by name; each takes the size in pixels. */
export const drawings = { mark, validate, build } as const;

/** The sizes that Excel shows on a ribbon and in its list of add-ins. */
export const sizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** A sign in front of a body, with a gap around it that keeps the two apart in small sizes. */
function withSign(size: number, body: Shape, sign: Shape): Layer[] {
  const gap = Math.max(1, size / 24);
  return [
    { shape: without(body, widened(sign, gap)), colour: blue },
    { shape: sign, colour: green },
  ];
}

function checkMark(size: number): Shape {
  return stroke(
    scaled(size, [
      { x: 13, y: 22 },
      { x: 19, y: 28 },
      { x: 29, y: 15 },
    ]),
    (size * 4.5) / 32,
  );
}

function plus(size: number): Shape {
  const at = snapTo(size);
  const thick = Math.max(2, Math.floor((size * 4) / 32));
  const [left, top, right, bottom] = [at(31) - 3 * thick, at(31) - 3 * thick, at(31), at(31)];
  return union(
    rectangle(left, top + thick, right, bottom - thick),
    rectangle(left + thick, top, right - thick, bottom),
  );
}

function scaled(size: number, points: readonly Point[]): Point[] {
  return points.map(({ x, y }) => ({ x: (x * size) / 32, y: (y * size) / 32 }));
}
