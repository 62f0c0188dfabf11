import { createTheme, type ITheme } from "@fluentui/react/lib/Styling";
import { tokens, type ThemeName } from "./tokens";

export const fontFamily = '"Segoe UI", "Segoe UI Web (West European)", "Open Sans", system-ui, sans-serif';

const themes = new Map<ThemeName, ITheme>();

/** Fluent's theme made of the pane's own colours. */
export function fluentTheme(name: ThemeName): ITheme {
  const known = themes.get(name);
  if (known !== undefined) return known;
  const theme = makeTheme(name);
  themes.set(name, theme);
  return theme;
}

function makeTheme(name: ThemeName): ITheme {
  const color = tokens[name];
  return createTheme({
    isInverted: name !== "light",
    defaultFontStyle: { fontFamily },
    palette: {
      themePrimary: color.accent,
      themeDarkAlt: color.accentHover,
      themeDark: color.accentHover,
      themeDarker: color.accentHover,
      themeSecondary: color.accent,
      themeTertiary: color.accent,
      themeLight: color.selected,
      themeLighter: color.selected,
      themeLighterAlt: color.selected,
      black: color.text,
      neutralDark: color.text,
      neutralPrimary: color.text,
      neutralPrimaryAlt: color.text,
      neutralSecondary: color.quiet,
      neutralSecondaryAlt: color.quiet,
      neutralTertiary: color.outline,
      neutralTertiaryAlt: color.outline,
      neutralQuaternaryAlt: color.line,
      neutralQuaternary: color.line,
      neutralLight: color.hover,
      neutralLighter: color.raised,
      neutralLighterAlt: color.raised,
      white: color.ground,
    },
    semanticColors: {
      inputBorder: color.outline,
      inputPlaceholderText: color.quiet,
      primaryButtonText: color.onAccent,
      primaryButtonTextHovered: color.onAccent,
      primaryButtonTextPressed: color.onAccent,
      primaryButtonTextDisabled: color.quiet,
      buttonTextDisabled: color.quiet,
      buttonBorder: color.outline,
      errorText: color.error,
      focusBorder: color.focus,
    },
  });
}
