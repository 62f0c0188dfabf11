/** Whether two names are one to Excel: sheets, tables and defined names have no case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
