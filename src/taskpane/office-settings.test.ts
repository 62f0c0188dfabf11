import { languageFor, listSeparatorFor, themeFor } from "./office-settings";

describe("languageFor", () => {
  it("is Danish for Nordic readers and where Office does not say, else English", () => {
    expect(["da-DK", "nb-NO", undefined].map(languageFor)).toEqual(["da", "da", "da"]);
    expect(["en-US", "de-DE"].map(languageFor)).toEqual(["en", "en"]);
  });
});

describe("listSeparatorFor", () => {
  it("follows the locale's decimal mark", () => {
    expect(["da-DK", "de-DE", undefined].map(listSeparatorFor)).toEqual([";", ";", ";"]);
    expect(["en-US", "en-GB"].map(listSeparatorFor)).toEqual([",", ","]);
  });

  it("takes a locale that is none for Danish", () => {
    expect(listSeparatorFor("not a locale")).toBe(";");
  });
});

describe("themeFor", () => {
  const given = { office: undefined, darkPreferred: false, highContrast: false };
  const office = (bodyBackgroundColor: string) => ({ bodyBackgroundColor });

  it("follows the ground of Office's own theme, whatever the system prefers", () => {
    expect(themeFor({ ...given, office: office("#262626") })).toBe("dark");
    expect(themeFor({ ...given, office: office("#F3F2F1"), darkPreferred: true })).toBe("light");
  });

  it("follows the system where Office tells no colour", () => {
    expect(themeFor({ ...given, darkPreferred: true })).toBe("dark");
    expect(themeFor({ ...given, office: office("") })).toBe("light");
  });

  it("gives way to high contrast", () => {
    expect(themeFor({ ...given, office: office("#FFFFFF"), highContrast: true })).toBe("contrast");
  });
});
