import type { AgedText, NamedPeriod, Voice } from "../../da/findings/consistency-phrases";
import { english } from "../../format";
import { quoted } from "./phrases";

const { cell, either, plain } = english;

export const population = (name: string) => (name === "" ? "the municipality" : `"${name}"`);

export const populations = (names: readonly string[]) => either(names.map(population));

export const periodName = ({ year, half }: NamedPeriod) =>
  year === undefined ? "the baseline" : (half === undefined ? "" : `half ${plain(half)} of `) + plain(year);

const wayNames = { up: "up", down: "down", maintain: "keep" } as const;

export const voice = ({ source, ways, text, cell: place }: Voice) =>
  `${voiceNames[source](text)} ${source === "lbf" ? "should go" : "says"} ${either(ways.map((way) => wayNames[way]))}` +
  (place === undefined ? "" : ` (${cell(place)})`);

const voiceNames = {
  direction: () => "Retning",
  target: (text: string) => `the target ${quoted([text])}`,
  goal: () => "the goal",
  indicator: () => "the indicator's text",
  lbf: (text: string) => `Landsbyggefonden's indicator ${text}`,
} as const;

export const agedText = ({ source, from, to, marker }: AgedText) =>
  `${agedNames[source]}${marker === undefined ? "" : ` ${marker}`} is about ages ${plain(from)}-${plain(to)}`;

const agedNames = { indicator: "the indicator", goal: "the goal", note: "footnote" } as const;

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
