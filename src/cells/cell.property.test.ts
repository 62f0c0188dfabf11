import fc from "fast-check";
import { formatNumber, normaliseText, readCell, readCriterion, readStatus, readUnit } from ".";
import { units } from "./reading";

/** Scraps of cells, so that random texts come near to what real ones hold. */
const scraps = [
  "12",
  "1.234",
  "12,5",
  "12.5",
  "1.23.456",
  "2019",
  "2021/22",
  "01.10.21",
  "1/1-2022",
  "%",
  "kr.",
  ",-",
  ".-",
  "½",
  "-",
  "–",
  "−",
  "(",
  ")",
  "[",
  "]",
  "<",
  ">",
  "<br>",
  "<sup>",
  "&nbsp;",
  "\n",
  "\t",
  "\u00a0",
  "\u00ad",
  " ",
  "  ",
  ":",
  ";",
  "/",
  "afd.",
  "Zone",
  "og",
  "af",
  "ud af",
  "ca.",
  "under",
  "mellem",
  "fra",
  "til",
  "årige",
  "år",
  "Kommune",
  "Ja",
  "Antal",
  "n =",
  "heraf",
  "ultimo",
  "Q1",
  "1. halvår",
  "januar",
  "data",
  "ikke",
  "pr.",
  "1.000",
  "mio.",
  "t.kr.",
  "*",
  "²",
  "uddannelse4",
  "+",
];
const cellText = fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => parts.join(""));
const anyText = fc.oneof(
  cellText,
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ maxLength: 80 }),
);
const anyContext = fc.record(
  {
    unit: fc.constantFrom(...units),
    column: cellText,
    row: cellText,
    table: cellText,
    format: fc.string({ maxLength: 20 }),
  },
  { requiredKeys: [] },
);

function readEverything(text: string, context: Parameters<typeof readCell>[1]): void {
  readCell(text, context);
  readCriterion(text, context);
  readStatus(text, context);
  readUnit(text);
  normaliseText(text);
}

describe("any text", () => {
  it("is read without an error, in finite figures", () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        readEverything(text, context);
        for (const figure of readCell(text, context).values) {
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(Object.is(figure.value, -0)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("gives a figure only to a text with digits", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (/[\d½¼¾]|&#/.test(text)) return;
        expect(readCell(text, { unit: "percent" }).values).toEqual([]);
      }),
    );
  });

  it("reads any number under any format", () => {
    fc.assert(
      fc.property(fc.double(), fc.string({ maxLength: 12 }), (value, format) => {
        const { values } = readCell(value, { format });
        expect(values.every((figure) => Number.isFinite(figure.value))).toBe(true);
      }),
    );
  });
});

type Method = (this: unknown, ...values: unknown[]) => unknown;

const counted: readonly (readonly [object, string])[] = [
  [String.prototype, "charCodeAt"],
  [String.prototype, "slice"],
  [String.prototype, "endsWith"],
  [RegExp.prototype, "test"],
  [Set.prototype, "has"],
  [Map.prototype, "get"],
  [Array.prototype, "at"],
];

/** How often the readers look at a character, a token or a word while they read a text. */
function stepsFor(text: string): number {
  let steps = 0;
  const originals = counted.map(([owner, name]): [object, string, Method] => {
    const original = Reflect.get(owner, name) as Method;
    const counting: Method = function (...values) {
      steps++;
      return original.apply(this, values);
    };
    Reflect.set(owner, name, counting);
    return [owner, name, original];
  });
  readEverything(text, { unit: "percent" });
  readEverything(text, {});
  for (const [owner, name, original] of originals) Reflect.set(owner, name, original);
  return steps;
}

describe("long texts", () => {
  const pieces = [
    "Zone 1: 12 % (n = 5), ",
    "a-\n",
    "1.",
    "afd. 1, ",
    "(a), ",
    "(1) ",
    "((",
    "og ",
    "og Nord 5 % ",
    "primo i ",
    "ca. ",
    "<b",
    "<b>",
    "&amp;",
    "1-",
    "18-29-årige ",
    "1/1-2022 - ",
    "1. kvartal 2022 - ",
    "12 % (15 %) ",
    "A: 1 (a)\n",
    "5183 ",
    "1/",
    "....",
    "2 af 3 ",
    "kr. 5,- ",
    "min. 3 gange af ",
    ":1 2",
    "½",
    "ikke data ",
    "- ",
    "\n",
    "x",
    "januar-",
    "12 + ",
  ];

  it.each(pieces)("are read in steps proportional to their length: %j", (piece) => {
    const short = stepsFor(piece.repeat(40));
    const long = stepsFor(piece.repeat(400));
    expect(long).toBeLessThanOrEqual(short * 11 + 500);
  });

  it("do not exhaust the stack", () => {
    for (const piece of pieces) readEverything(piece.repeat(5_000), { unit: "count" });
  });
});

describe("Danish numbers", () => {
  const decimal = fc
    .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, decimals]) => ({ value: Number(`${digits}e-${decimals}`), decimals }));

  it("come back as they were, to the last digit", () => {
    fc.assert(
      fc.property(decimal, ({ value, decimals }) => {
        const { kind, values } = readCell(formatNumber(value, decimals), { unit: "dkk" });
        expect(kind).toBe("value");
        expect(values[0]?.value).toBe(value === 0 ? 0 : value);
        expect(values[0]?.decimals).toBe(decimals);
      }),
    );
  });

  it("are the same whatever space, dot or dash they are written with", () => {
    const separators = fc.constantFrom(".", " ", "\u00a0", "\u2009", "\u202f", "  ");
    const minuses = fc.constantFrom("-", "\u2212", "\u2013");
    fc.assert(
      fc.property(decimal, separators, minuses, ({ value, decimals }, separator, minus) => {
        const text = formatNumber(value, decimals).replaceAll(".", separator).replace("-", minus);
        expect(readCell(text, { unit: "dkk" }).values[0]?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
