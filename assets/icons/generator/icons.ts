import { drawings, sizes } from "./drawings";
import { encodePng } from "./png";
import { rasterise } from "./rasterise";

export interface Icon {
  /** The name of the file, such as `mark-16.png`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Every icon of the add-in in every size. */
export function makeIcons(): Icon[] {
  return Object.entries(drawings).flatMap(([name, draw]) =>
    sizes.map((size) => ({ file: `${name}-${size}.png`, bytes: encodePng(rasterise(size, draw(size))) })),
  );
}
