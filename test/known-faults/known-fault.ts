/** A real fault of a document that a sample holds, as a careful reader lists it. */
export interface KnownFault {
  /** The reader's number. */
  readonly id: string;
  /** In a few words. */
  readonly fault: string;
  /** `rule Sheet!Cell` of each finding that names it. */
  readonly found?: readonly string[];
  /** Why no rule can see it in the workbook's tables. */
  readonly why?: string;
}
