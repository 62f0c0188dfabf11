import fc from "fast-check";
import { findCpr, findCprInNumber } from "./cpr";
import { mask, maskHits } from "./hit";

/** The number that CPR-kontoret itself prints as its example of modulus 11. */
const example = "070761-4285";

const shownOf = (text: string) => findCpr(text).map(({ start, end }) => text.slice(start, end));

const date = fc.date({ min: new Date("1937-01-01"), max: new Date("2036-12-31"), noInvalidDate: true });
const seventhDigits = (year: number) => (year <= 1999 ? ["4", "9"] : ["4", "5", "6", "7", "8", "9"]);
const cpr = fc.tuple(date, fc.nat(999), fc.nat(5)).map(([born, serial, pick]) => {
  const [year = "", month = "", day = ""] = born.toISOString().slice(0, 10).split("-");
  const seventh = seventhDigits(Number(year));
  const last = (seventh[pick % seventh.length] ?? "4") + String(serial).padStart(3, "0");
  return { date: day + month + year.slice(2), last };
});
const separator = fc.constantFrom(
  "-",
  "",
  " ",
  "–",
  "—",
  "\u2011",
  "\u2212",
  " - ",
  " – ",
  "\u00A0",
  "-\u200B",
  "- \n",
  "\u00AD",
);
const words = fc.constantFrom(
  "",
  "Deltager ",
  "CPR: ",
  "(",
  "født ",
  "nr. ",
  "æøå\t",
  "12 deltagere; ",
  "7.b\n",
);
const after = fc.constantFrom("", " er med", ".", ")", ", og 3 andre", "; 12", "\n15 i alt");

describe("a CPR number in a text", () => {
  it.each([
    [example, [example]],
    ["Borgeren 070761-4285 har deltaget.", [example]],
    ["cpr.nr.: 0707614285", ["0707614285"]],
    ["070761 4285", ["070761 4285"]],
    ["070761 – 4285", ["070761 – 4285"]],
    ["07 07 61-4285", ["07 07 61-4285"]],
    ["07.07.61-4285", ["07.07.61-4285"]],
    ["070761-4285/070761-4285", [example, example]],
    ["070761-4285,070761-4285;0707614285", [example, example, "0707614285"]],
    ["0707614285_bilag.docx", ["0707614285"]],
    ["290200-4000", ["290200-4000"]],
  ])("%s", (text, found) => {
    expect(shownOf(text)).toEqual(found);
  });

  it.each([
    ["a day that there is not", "310261-4285"],
    ["a day that there was not in that century: 1900 had no 29 February", "290200-1000"],
    ["day 0", "000761-4285"],
    ["month 13", "071361-4285"],
    ["a longer string of digits", "107076142850"],
    ["eleven digits", "07076142851"],
    ["an amount", "kr. 0707614285"],
    ["an amount with øre", "1207614285,50"],
    ["an amount with its unit after", "1207614285 kr."],
    ["an amount in thousands", "1.207.614.285"],
    ["a telephone number of another country", "+1207614285"],
    ["a telephone number", "Tlf. 1207614285"],
    ["a CVR number and a year", "CVR-nr. 12076142 2021"],
    ["two years", "2021-2025"],
    ["a period", "01.10.2021-30.09.2025"],
    ["pairs of a telephone number", "12 07 61 42"],
    ["two rows", "070761\n4285"],
    ["two columns", "070761\t4285"],
    ["two columns set apart by spaces", "070761    4285"],
    ["a decimal", "070761,4285"],
    ["nothing", ""],
  ])("is not %s", (_name, text) => {
    expect(findCpr(text)).toEqual([]);
  });

  it("is found wherever it stands, however it is written", () => {
    fc.assert(
      fc.property(words, cpr, separator, after, (before, { date, last }, between, behind) => {
        const text = before + date + between + last + behind;
        expect(shownOf(text)).toEqual([date + between + last]);
      }),
    );
  });

  it("is not found inside more digits", () => {
    fc.assert(
      fc.property(cpr, fc.integer({ min: 0, max: 99_999 }), fc.boolean(), ({ date, last }, more, first) => {
        const digits = date + last;
        expect(findCpr(first ? `${more}${digits}` : `${digits}${more}`)).toEqual([]);
      }),
    );
  });
});

describe("how sure a CPR number is", () => {
  const confidence = (text: string) => findCpr(text)[0]?.confidence ?? 0;

  it("rises with modulus 11, which rejects none", () => {
    expect(confidence("070761-4285")).toBeGreaterThan(confidence("070761-4286"));
    expect(confidence("070761-4286")).toBeGreaterThanOrEqual(0.5);
  });

  it("rises with a hyphen and with the word before it, and falls where something is glued to it", () => {
    expect(confidence("070761-4286")).toBeGreaterThan(confidence("0707614286"));
    expect(confidence("CPR 0707614286")).toBeGreaterThan(confidence("070761-4286"));
    expect(confidence("Journalnr. 0707614286")).toBeLessThan(confidence("0707614286"));
    expect(confidence("Journalnr. 0707614286")).toBeGreaterThan(0);
    expect(confidence("G0707614286")).toBeLessThan(confidence("0707614286"));
    expect(confidence("12-070761-4286")).toBeLessThan(confidence("070761-4286"));
  });
});

describe("a CPR number in a cell that holds a number", () => {
  it("is found with ten digits, and with nine where the leading 0 was lost", () => {
    expect(findCprInNumber(1207614289)).toMatchObject([{ start: 0, end: 10, masked: "••••••••••" }]);
    expect(findCprInNumber(707614285)[0]?.confidence).toBeGreaterThan(0.5);
    expect(findCprInNumber(707614286)[0]?.confidence).toBeLessThan(0.5);
  });

  it.each([0, -707614285, 70761428, 70761428.5, 128_767_000, 4_968_000, 12_345_678_901, 1e21])(
    "is not %d",
    (value) => {
      expect(findCprInNumber(value)).toEqual([]);
    },
  );
});

describe("what a hit tells", () => {
  it("never repeats a digit", () => {
    fc.assert(
      fc.property(cpr, separator, ({ date, last }, between) => {
        const [hit] = findCpr(date + between + last);
        expect(hit?.masked).toMatch(/^•{6}[^\d]*•{4}$/);
        expect(JSON.stringify({ ...hit, start: 0, end: 0, confidence: 0 })).not.toMatch(/[1-9]/);
      }),
    );
  });

  it("can be masked in its text", () => {
    const text = "Både 070761-4285 og 070761-4285 kom 3 gange.";
    expect(maskHits(text, findCpr(text))).toBe("Både ••••••-•••• og ••••••-•••• kom 3 gange.");
    expect(mask("a1-æ")).toBe("••-•");
  });
});

it("takes time linear in the text", () => {
  for (const part of ["1", "1 ", "01 ", "010190-", "0101901234 ", "1-", "1\u00AD", "+45 "]) {
    const begun = performance.now();
    findCpr(part.repeat(60_000));
    expect(performance.now() - begun).toBeLessThan(1500);
  }
});
