/** A percentage as printed. */
interface PrintedShare {
  readonly value: number;
  readonly decimals: number;
}

/** True where part of whole is the printed percentage, rounded or cut off at its last decimal. */
export function sharesAgree(share: PrintedShare, part: number, whole: number): boolean {
  if (whole <= 0) return false;
  return Math.abs(share.value - (100 * part) / whole) < 10 ** -share.decimals;
}
