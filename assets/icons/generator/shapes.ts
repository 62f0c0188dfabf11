/** A shape as its signed distance: pixels from the outline to a point, negative inside. */
export type Shape = (x: number, y: number) => number;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle with round corners, by its edges. */
export function rectangle(left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const half = { x: (right - left) / 2 - radius, y: (bottom - top) / 2 - radius };
  return (x, y) => {
    const dx = Math.abs(x - centre.x) - half.x;
    const dy = Math.abs(y - centre.y) - half.y;
    const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
    return outside + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

/** A line through the points, with round ends and corners. */
export function stroke(points: readonly Point[], width: number): Shape {
  return (x, y) => {
    let nearest = Infinity;
    points.slice(1).forEach((to, index) => {
      nearest = Math.min(nearest, distanceToSegment({ x, y }, points[index] ?? to, to));
    });
    return nearest - width / 2;
  };
}

/** The shape, wider by a margin on all sides. */
export function widened(shape: Shape, margin: number): Shape {
  return (x, y) => shape(x, y) - margin;
}

/** What lies in any of the shapes. */
export function union(...shapes: readonly Shape[]): Shape {
  return (x, y) => Math.min(...shapes.map((shape) => shape(x, y)));
}

/** What lies in the first shape and not in the second. */
export function without(shape: Shape, hole: Shape): Shape {
  return (x, y) => Math.max(shape(x, y), -hole(x, y));
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = along.x ** 2 + along.y ** 2;
  const share = length === 0 ? 0 : ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / length;
  const clamped = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - clamped * along.x, point.y - from.y - clamped * along.y);
}
