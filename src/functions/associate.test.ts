import fc from "fast-check";
import { associateFunctions, languageOf, type ExcelRegistry } from "./associate";
import type { ExcelFunction } from "./call";
import { functionCalls } from "./calls";
import { functionIds } from "./ids";
import { functionSignatures } from "./catalogue";
import { isStanding } from "./formula";
import type { FunctionSignature } from "./signature";

/** Excel's error as its runtime makes it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Excel's errors as its runtime has them. */
const excelErrors = {
  Error: ExcelError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
} as unknown as Parameters<typeof functionCalls>[0];

function registered(displayLanguage?: string): ReadonlyMap<string, ExcelFunction> {
  return functionCalls(excelErrors, () => languageOf(displayLanguage));
}

const danish = registered("da-DK");

/** What a call gives: its cells, or the error it throws; anything else thrown fails the test. */
function call(id: string, given: readonly unknown[], calls = danish) {
  const one = calls.get(id);
  if (one === undefined) throw new Error(`${id} is not registered`);
  try {
    return one(...given).map((row) => row.map((cell) => (cell instanceof ExcelError ? cell.code : cell)));
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return { code: error.code, sentence: error.message };
  }
}

describe("the registration", () => {
  /** Excel's side of it. */
  function association(load: () => Promise<ReadonlyMap<string, ExcelFunction>>) {
    const handed = new Map<string, (...given: readonly unknown[]) => unknown>();
    const associate: ExcelRegistry["associate"] = (id, one) => void handed.set(id, one);
    associateFunctions({ ...excelErrors, associate }, () => "da", load);
    return handed;
  }

  test("hands every function over under its id", () => {
    expect(functionSignatures.map(({ id }) => id)).toEqual([...functionIds]);
    expect([...danish.keys()]).toEqual([...functionIds]);
    expect([...association(() => Promise.resolve(danish)).keys()]).toEqual([...functionIds]);
  });

  test("loads the code at the first call, once, and answers at once from then on", async () => {
    let loads = 0;
    const handed = association(() => {
      loads += 1;
      return Promise.resolve(danish);
    });
    expect(loads).toBe(0);
    const first = [handed.get("TAL")?.("87,0%"), handed.get("ENHED")?.("87,0%")];
    expect(await Promise.all(first)).toEqual([[[0.87]], [["%"]]]);
    expect(handed.get("TAL")?.("12,5")).toEqual([[12.5]]);
    expect(loads).toBe(1);
  });

  test("says so where the code cannot be fetched, and tries again at the next call", async () => {
    let loads = 0;
    const handed = association(() => {
      loads += 1;
      return loads === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(danish);
    });
    await expect(handed.get("TAL")?.("87,0%")).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("kunne ikke hentes") as string,
    });
    expect(await handed.get("TAL")?.("87,0%")).toEqual([[0.87]]);
  });
});

describe("a call from Excel", () => {
  // Excel hands a single cell over as one by one, nulls for what is left out, and last what it knows of the call.
  const invocation = { functionName: "X", address: "Ark1!A1" };

  test("gives a range, one by one for a single cell", () => {
    expect(call("TAL", [[["87,0%"]], null, invocation])).toEqual([[0.87]]);
  });

  test("takes what Excel says of the call for no argument", () => {
    expect(call("TAL", ["87,0%", invocation])).toEqual([[0.87]]);
  });

  test("throws the error of a single cell, with its sentence", () => {
    expect(call("TAL", [[["Data tilgængelig ultimo 2023"]], null, invocation])).toEqual({
      code: "#N/A",
      sentence: "Data ventes ultimo 2023.",
    });
  });

  test("gives each bad cell of a range its own error, and the others their answers", () => {
    expect(
      call("TAL", [
        [
          ["87,0%", "Ingen data"],
          ["", "12.5"],
        ],
      ]),
    ).toEqual([
      [0.87, "#N/A"],
      ["", "#VALUE!"],
    ]);
  });

  test("passes errors on that come in, by what they are", () => {
    const errors = [["#N/A", "#DIV/0!", "#REF!"].map((code) => new ExcelError(code))];
    expect(call("UDVIKLING", [errors, 0.2])).toEqual([["#N/A", "#VALUE!", "#VALUE!"]]);
  });

  test("refuses a truth value and a number that is none", () => {
    expect(call("TAL", [true])).toMatchObject({ code: "#VALUE!" });
    expect(call("TAL", [Number.NaN])).toMatchObject({ code: "#VALUE!" });
  });

  test("reads a cell of one of Excel's data types by its basic value", () => {
    const cells = [
      { type: "FormattedNumber", basicType: "Double", basicValue: 0.87, numberFormat: "0.0%" },
      { type: "Empty", basicType: "Empty", basicValue: "" },
      { type: "Error", basicType: "Error", basicValue: "#DIV/0!" },
    ];
    expect(call("TAL", [[cells]])).toEqual([[0.87, "", "#VALUE!"]]);
  });

  test("takes an empty array for a blank cell", () => {
    expect(call("TAL", [[]])).toEqual([[""]]);
    expect(call("TAL", [[[]]])).toEqual([[""]]);
  });
});

describe("sentences", () => {
  const sentence = (displayLanguage?: string) =>
    call("TAL", ["Data tilgængelig ultimo 2023"], registered(displayLanguage));

  test("are Danish in a Danish Office and where nothing is known of it, else English", () => {
    expect(sentence("da-DK")).toMatchObject({ sentence: "Data ventes ultimo 2023." });
    expect(sentence()).toMatchObject({ sentence: "Data ventes ultimo 2023." });
    expect(sentence("en-US")).toMatchObject({ sentence: "The data are expected at the end of 2023." });
    expect(languageOf("dav-KE")).toBe("en");
  });

  test("answers are the same in every language, for a workbook is opened in several", () => {
    const words = ["21,5%", "25,0%", "22,0%", "ned"];
    expect(call("VURDERING", words, registered("en-US"))).toEqual(call("VURDERING", words));
    expect(call("MANGLER", ["Ingen data"], registered("en-US"))).toEqual(call("MANGLER", ["Ingen data"]));
  });
});

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "87,0%",
    "91,7%\n(Kommune 85,9%)",
    "Data tilgængelig ultimo 2023",
    "min. 8 pr. år",
    "reduceres med 20 %",
    "Indikator",
    "2021",
    "LBF-1",
    "-",
    "*",
    "ned",
    "Kommune",
  ),
);
const cell = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom(null, "", 2022, 0.87),
  fc.constantFrom("#N/A", "#DIV/0!").map((code) => new ExcelError(code)),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const argument = fc.oneof(cell, range);
const arguments_ = fc.array(argument, { maxLength: 8 });

/** The arguments of an example, one of them replaced. */
const spoilt = (examples: FunctionSignature["examples"]) =>
  fc
    .tuple(fc.constantFrom(...examples), fc.nat(7), argument)
    .map(([example, at, other]): readonly unknown[] =>
      example.arguments.map((each, index): unknown =>
        index === at ? other : isStanding(each) ? each.cells : each,
      ),
    );

describe.each(functionSignatures)("HHP.$id", ({ id, parameters, examples }) => {
  test("throws nothing but Excel's own error, and gives rows of equal length without NaN", () => {
    fc.assert(
      fc.property(fc.oneof(arguments_, spoilt(examples)), (given) => {
        const answer = call(id, given);
        if (!Array.isArray(answer)) {
          expect(["#N/A", "#VALUE!"]).toContain(answer.code);
          expect(answer.sentence).toMatch(/\S/);
          return;
        }
        expect(new Set(answer.map((row) => row.length)).size).toBe(1);
        expect(answer.flat().every((each) => typeof each !== "number" || Number.isFinite(each))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("gives the same answer to the same call", () => {
    fc.assert(
      fc.property(fc.oneof(arguments_, spoilt(examples)), (given) => {
        expect(call(id, given)).toEqual(call(id, given));
      }),
      { numRuns: 20 },
    );
  });

  test("answers a column as it answers each of its cells", () => {
    const first = parameters.findIndex(({ whole }) => whole !== true);
    if (first < 0) return;
    const others = parameters.length - 1;
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 2, maxLength: 4 }),
        fc.array(cell, { minLength: others, maxLength: others }),
        (column, rest) => {
          const given = (at: unknown) => [...rest.slice(0, first), at, ...rest.slice(first)];
          const together = call(id, given(column.map((each) => [each])));
          if (!Array.isArray(together)) throw new Error("a range is never refused as a whole");
          const width = together[0]?.length ?? 0;
          const apart = column.map((each) => {
            const one = call(id, given(each));
            return Array.isArray(one) ? one[0] : Array<string>(width).fill(one.code);
          });
          expect(together).toEqual(apart);
        },
      ),
      { numRuns: 100 },
    );
  });
});
