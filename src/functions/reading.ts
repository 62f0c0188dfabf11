import { readCell } from "../cells";
import { perCell, type Run } from "./run";
import { wrong } from "./value";

/** The functions that read one cell. */
export const reading: Readonly<Record<string, Run>> = {
  TAL: perCell(1, ({ functions: { errors } }, cell) => {
    if (typeof cell === "number") return cell;
    const raw = typeof cell === "string" ? cell : "";
    return readCell(raw).values[0]?.value ?? wrong(errors.notANumber({ text: raw }));
  }),
};
