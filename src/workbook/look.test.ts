import { looks } from "./look";

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(looks))("the text of %s stands out from its fill (WCAG AA)", (_, look) => {
  const [light = 0, dark = 0] = [luminance(look.color), luminance(look.fill ?? "FFFFFF")].sort(
    (a, b) => b - a,
  );
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
});
