import type { Messages } from "../messages";
import { missing, wrong, type CellFault, type Refusal } from "./value";

/** The answer where a cell that the formula needs has an error of its own. */
export function passedOn({ code }: CellFault, { functions: { errors } }: Messages): Refusal {
  return code === "#N/A" ? missing(errors.inputNotAvailable()) : wrong(errors.inputFault({ code }));
}
