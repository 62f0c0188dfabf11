import { danish, type NamedCell } from "../../format";
import { quoted } from "./phrases";

const { cell, either, plain } = danish;

/** A population as the plan names it; an empty name is the municipality. */
export const population = (name: string) => (name === "" ? "kommunen" : `»${name}«`);

/** Populations as a cell or a column names them. */
export const populations = (names: readonly string[]) => either(names.map(population));

export interface NamedPeriod {
  readonly year?: number;
  readonly half?: number;
}

export const periodName = ({ year, half }: NamedPeriod) =>
  year === undefined ? "baseline" : (half === undefined ? "" : `${plain(half)}. halvår `) + plain(year);

/** Something in an indicator's row that says which way its number should go. */
export interface Voice {
  readonly source: "direction" | "target" | "goal" | "indicator" | "lbf";
  readonly ways: readonly ("up" | "down" | "maintain")[];
  readonly text: string;
  readonly cell?: NamedCell;
}

const wayNames = { up: "op", down: "ned", maintain: "fasthold" } as const;

export const voice = ({ source, ways, text, cell: place }: Voice) =>
  `${voiceNames[source](text)} ${source === "lbf" ? "skal" : "siger"} ${either(ways.map((way) => wayNames[way]))}` +
  (place === undefined ? "" : ` (${cell(place)})`);

const voiceNames = {
  direction: () => "Retning",
  target: (text: string) => `Måltal ${quoted([text])}`,
  goal: () => "målet",
  indicator: () => "indikatorens tekst",
  lbf: (text: string) => `Landsbyggefondens indikator ${text}`,
} as const;

export interface AgedText {
  readonly source: "indicator" | "goal" | "note";
  readonly from: number;
  readonly to: number;
  readonly marker?: string;
}

export const agedText = ({ source, from, to, marker }: AgedText) =>
  `${agedNames[source]}${marker === undefined ? "" : ` ${marker}`} gælder ${plain(from)}-${plain(to)}-årige`;

const agedNames = { indicator: "indikatoren", goal: "målet", note: "fodnote" } as const;

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
