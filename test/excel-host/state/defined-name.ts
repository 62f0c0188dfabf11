import { invalidArgument } from "../wire/error";

/** @throws ExcelError InvalidArgument where Excel takes no such name for cells, formulas or tables */
export function mustBeDefinedName(name: string): void {
  const wellFormed = name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  const likeCell =
    /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^[RrCc]$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name);
  if (!wellFormed || likeCell) throw invalidArgument(`${name} cannot be a name`);
}
