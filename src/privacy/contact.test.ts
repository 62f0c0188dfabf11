import fc from "fast-check";
import { findEmails, findPhones } from "./contact";

const emailsOf = (text: string) => findEmails(text).map(({ start, end }) => text.slice(start, end));
const phonesOf = (text: string) => findPhones(text).map(({ start, end }) => text.slice(start, end));

describe("e-mail addresses", () => {
  it.each([
    ["Skriv til a.b@c.dk.", ["a.b@c.dk"]],
    ["<navn+liste@under.domæne.dk>; x@y.com", ["navn+liste@under.domæne.dk", "x@y.com"]],
    ["mailto:navn@a-b.dk?subject=x", ["navn@a-b.dk"]],
    ["'navn@sted.dk'", ["navn@sted.dk"]],
    ["@brugernavn, 5 @ 10 kr., a@b, navn@, .@b.dk, a@b..dk", []],
  ])("%s", (text, found) => {
    expect(emailsOf(text)).toEqual(found);
  });

  it("are masked", () => {
    expect(findEmails("Til ab@cd.dk")).toEqual([
      { kind: "email", start: 4, end: 12, masked: "••@••.••", confidence: 0.95 },
    ]);
  });
});

describe("Danish telephone numbers", () => {
  it.each([
    ["Tlf. 12 34 56 78", []],
    ["Tlf. 22 34 56 78", ["22 34 56 78"]],
    ["Ring 22345678 i dag", ["22345678"]],
    ["+45 22 34 56 78", ["+45 22 34 56 78"]],
    ["+4522345678", ["+4522345678"]],
    ["0045 2234 5678", ["0045 2234 5678"]],
    ["(22 34 56 78)", ["22 34 56 78"]],
    ["22-34-56-78", ["22-34-56-78"]],
    ["2234 5678", ["2234 5678"]],
    ["22345678", ["22345678"]],
    ["Mobil: 22.34.56.78", ["22.34.56.78"]],
    ["22345678, 32345678", ["22345678", "32345678"]],
  ])("%s", (text, found) => {
    expect(phonesOf(text)).toEqual(found);
  });

  it.each([
    ["an amount", "kr. 22345678"],
    ["an amount with its unit after", "22345678 kr."],
    ["an amount in thousands", "22.345.678"],
    ["an amount with øre", "22345678,50"],
    ["a date", "20220131"],
    ["two years", "2021 2022"],
    ["a span of years", "2021-2025"],
    ["a CVR number", "CVR-nr. 22345678"],
    ["an EAN number", "EAN 5798001234567"],
    ["a CPR number", "220761-4285"],
    ["ages", "18-29 30-59"],
    ["more pairs than a number has", "22 34 56 78 90 12"],
    ["a number of another country", "+46 22345678"],
    ["letters glued to digits", "AB22345678"],
  ])("are not %s", (_name, text) => {
    expect(findPhones(text)).toEqual([]);
  });

  it("are found in every form behind their country code", () => {
    const form = fc.constantFrom([2, 2, 2, 2], [4, 4], [8], [2, 3, 3]);
    fc.assert(
      fc.property(fc.integer({ min: 20_000_000, max: 99_999_999 }), form, (digits, lengths) => {
        let at = 0;
        const parts = lengths.map((length) => String(digits).slice(at, (at += length)));
        const text = `+45 ${parts.join(" ")}`;
        expect(findPhones(`Kontakt ${text}.`)).toEqual([
          {
            kind: "phone",
            start: 8,
            end: 8 + text.length,
            masked: text.replace(/\d/g, "•"),
            confidence: 0.95,
          },
        ]);
      }),
    );
  });
});

it("takes time linear in the text", () => {
  for (const part of ["@", "a@", "a.", "a@a.", "22 ", "+45", "+45 22 34 56 7"]) {
    const text = part.repeat(40_000);
    const begun = performance.now();
    findEmails(text);
    findPhones(text);
    expect(performance.now() - begun).toBeLessThan(1500);
  }
});
