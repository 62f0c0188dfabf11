import type { Language } from "../messages";
import type { ThemeName } from "./tokens";

/** Danish, unless Office itself is shown in another language than the Nordic ones, whose readers read Danish. */
export function languageFor(displayLanguage: string | undefined): Language {
  const language = (displayLanguage ?? "da").slice(0, 2).toLowerCase();
  return ["da", "nb", "nn", "no", "sv", "fo", "kl"].includes(language) ? "da" : "en";
}

/** What parts the arguments of a formula where the locale's decimal mark is a comma, else a comma. */
export function listSeparatorFor(locale: string | undefined): ";" | "," {
  const decimal = new Intl.NumberFormat(knownLocale(locale)).format(0.5).includes(",");
  return decimal ? ";" : ",";
}

function knownLocale(locale: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(locale ?? "da-DK")[0] ?? "da-DK";
  } catch {
    return "da-DK";
  }
}

/**
 * The theme that goes with Office's own.
 * @param office Office's colours as `#RRGGBB`; undefined in an Excel that tells none, where the system's wish decides.
 */
export function themeFor(given: {
  readonly office: { readonly bodyBackgroundColor: string } | undefined;
  readonly darkPreferred: boolean;
  readonly highContrast: boolean;
}): ThemeName {
  if (given.highContrast) return "contrast";
  const luminance = luminanceOf(given.office?.bodyBackgroundColor ?? "");
  if (luminance === undefined) return given.darkPreferred ? "dark" : "light";
  return luminance < 0.5 ? "dark" : "light";
}

function luminanceOf(color: string): number | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return undefined;
  const part = (from: number) => Number.parseInt(color.slice(from, from + 2), 16) / 255;
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
