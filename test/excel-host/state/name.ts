import type { Sheet } from "./sheet";

/** A defined name; `sheet` where it is the sheet's own. */
export interface Name {
  name: string;
  /** Without the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  readonly sheet?: Sheet;
}
