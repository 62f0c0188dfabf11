import { pane as danish } from "../messages/da/pane";
import { pane as english } from "../messages/en/pane";
import { valueInWords } from "./value-in-words";

describe("valueInWords", () => {
  it("writes a number as the language does, with every digit and no thousands mark", () => {
    expect(valueInWords(12345.675, "da", danish)).toBe("12345,675");
    expect(valueInWords(0.1 + 0.2, "en", english)).toBe("0.3");
  });

  it("writes what else a cell can hold", () => {
    expect(valueInWords("5,5%", "da", danish)).toBe("5,5%");
    expect(valueInWords(true, "da", danish)).toBe("Ja");
    expect(valueInWords({ error: "#N/A" }, "da", danish)).toBe("#N/A");
  });

  it("writes a fraction that is formatted so as a percentage", () => {
    expect(valueInWords(0.376, "da", danish, "0.0%")).toBe("37,6\u00a0%");
    expect(valueInWords(-2.7, "da", danish, '+0.0" % af alle"')).toBe("-2,7");
  });

  it("names a cell that holds nothing", () => {
    expect(valueInWords(null, "da", danish)).toBe("(tom)");
    expect(valueInWords("", "da", danish)).toBe("(tom)");
  });
});
