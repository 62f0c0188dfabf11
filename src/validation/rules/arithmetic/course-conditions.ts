import type { SourcedTarget } from "../../../plan/model";

/** What a criterion asks of each participant or each course, beside how many there are to be. */
export interface CourseCondition {
  /** `attended`: "min. 6 ud af 8 kursusaftener"; `times`: "min. 5 gange". */
  readonly kind: "attended" | "times";
  readonly least: number;
  /** Of how many; 0 where the criterion does not say. */
  readonly of: number;
}

const atLeast = String.raw`(?:min\.?|minimum|mindst) (\d{1,2})`;
const attended = new RegExp(String.raw`${atLeast} (?:ud )?af (?:de |i alt )?(\d{1,2})`, "iu");
const times = new RegExp(
  String.raw`${atLeast} (?:gange?|aftener|kursusaftener|mødegange|lektioner)(?!\p{L})(?! pr\.? (?:år|uge|måned)| årligt| om )`,
  "iu",
);

/** Words before the condition that make it the number to reach itself. */
const main = /(?:drøftet|afholdt|gennemført|gaden|besøgt) $/iu;

/** The condition of a criterion: what stands in brackets, or after the number to reach. */
export function conditionOf({ raw }: SourcedTarget): CourseCondition | undefined {
  const text = raw.replaceAll(/\s+/g, " ");
  const [share, ...rest] = [attended.exec(text), times.exec(text)].filter((match) => match !== null);
  const match = share ?? rest[0];
  if (match === undefined || match.index === 0 || main.test(text.slice(0, match.index))) return undefined;
  if (!/\d/.test(text.slice(0, match.index))) return undefined;
  const of = match[2] === undefined ? 0 : Number(match[2]);
  return { kind: of > 0 ? "attended" : "times", least: Number(match[1]), of };
}
