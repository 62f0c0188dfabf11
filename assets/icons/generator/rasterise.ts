import type { Image } from "./png";
import type { Shape } from "./shapes";

/** A shape filled with one colour: red, green, blue from 0 to 255. */
export interface Layer {
  readonly shape: Shape;
  readonly colour: readonly [number, number, number];
}

/** The layers on a transparent ground, the last on top. Pixels at an outline are covered by the share that lies inside. */
export function rasterise(size: number, layers: readonly Layer[]): Image {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(pixelAt(column + 0.5, row + 0.5, layers), (row * size + column) * 4);
    }
  }
  return { size, pixels };
}

function pixelAt(x: number, y: number, layers: readonly Layer[]): number[] {
  let opacity = 0;
  let colour = [0, 0, 0];
  for (const layer of layers) {
    const covered = Math.min(1, Math.max(0, 0.5 - layer.shape(x, y)));
    const whole = covered + opacity * (1 - covered);
    if (whole === 0) continue;
    colour = layer.colour.map(
      (channel, index) => (channel * covered + (colour[index] ?? 0) * opacity * (1 - covered)) / whole,
    );
    opacity = whole;
  }
  return [...colour, opacity * 255].map(Math.round);
}
