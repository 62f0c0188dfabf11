export const themeNames = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof themeNames)[number];

/** The colours of the pane by what they are for. Text on its ground has at least 4.5 : 1, what only outlines has 3 : 1. */
export interface Tokens {
  readonly ground: string;
  readonly raised: string;
  readonly hover: string;
  readonly selected: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  /** What a meter fills. */
  readonly track: string;
  readonly outline: string;
  readonly accent: string;
  readonly accentHover: string;
  readonly onAccent: string;
  readonly focus: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly good: string;
}

/** One accent, that of the skema sheets, and three grounds. */
export const tokens: Readonly<Record<ThemeName, Tokens>> = {
  light: {
    ground: "#FFFFFF",
    raised: "#F5F7FA",
    hover: "#EDF1F6",
    selected: "#E6EEF7",
    text: "#1B1F24",
    quiet: "#57606A",
    line: "#DFE4EA",
    track: "#DFE4EA",
    outline: "#7A8490",
    accent: "#1F4E79",
    accentHover: "#173C5E",
    onAccent: "#FFFFFF",
    focus: "#1F4E79",
    error: "#A4262C",
    warning: "#8A5100",
    info: "#1F5F99",
    good: "#1E6B34",
  },
  dark: {
    ground: "#1F1F1F",
    raised: "#2A2B2D",
    hover: "#343639",
    selected: "#26384A",
    text: "#F2F3F5",
    quiet: "#B4BAC2",
    line: "#3C3F43",
    track: "#44484D",
    outline: "#878E97",
    accent: "#9CC4EA",
    accentHover: "#BAD7F2",
    onAccent: "#0D2238",
    focus: "#CFE4F8",
    error: "#F4A3A3",
    warning: "#F2C27D",
    info: "#9CC4EA",
    good: "#93D3A2",
  },
  contrast: {
    ground: "#000000",
    raised: "#000000",
    hover: "#1A1A1A",
    selected: "#1A1A1A",
    text: "#FFFFFF",
    quiet: "#FFFFFF",
    line: "#FFFFFF",
    track: "#595959",
    outline: "#FFFFFF",
    accent: "#FFFF00",
    accentHover: "#FFFFFF",
    onAccent: "#000000",
    focus: "#00FFFF",
    error: "#FF9C9C",
    warning: "#FFD37A",
    info: "#9FD8FF",
    good: "#7CFC9A",
  },
};
