import { verdictKinds } from "../analysis/model";
import { looks } from "../workbook/look";
import { themeNames, tokens, type Tokens } from "./tokens";

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["ground", "raised", "hover", "selected"] as const satisfies readonly (keyof Tokens)[];
const texts = ["text", "quiet", "accent", "error", "warning", "info", "good"] as const;
const outlines = ["outline", "focus", "accent"] as const;

describe.each(themeNames)("the %s theme", (name) => {
  const color = tokens[name];

  it.each(grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)))(
    "can be read: %s on %s",
    (text, ground) => {
      expect(contrast(color[text], color[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("can be read on its buttons", () => {
    expect(contrast(color.onAccent, color.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color.onAccent, color.accentHover)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(outlines)("has a %s line that can be seen", (line) => {
    for (const ground of grounds) expect(contrast(color[line], color[ground])).toBeGreaterThanOrEqual(3);
  });

  it("has a meter whose filled part can be told from the rest", () => {
    expect(contrast(color.accent, color.track)).toBeGreaterThanOrEqual(3);
  });
});

describe("the verdicts' colours", () => {
  it.each(verdictKinds)("can be read: %s", (kind) => {
    const { color, fill = "FFFFFF" } = looks[`verdict-${kind}`];
    expect(contrast(`#${color}`, `#${fill}`)).toBeGreaterThanOrEqual(4.5);
  });
});
