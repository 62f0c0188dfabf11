import type {
  names as danishNames,
  OutdatedFigure,
  sentences as danishSentences,
} from "../../da/findings/workbook";
import { english } from "../../format";
import { quoted } from "./phrases";

const { cell, number, plain } = english;

const outdated = (figure: OutdatedFigure): string => {
  const about = `${figure.id}, ${figure.what}`;
  switch (figure.kind) {
    case "changed":
      return `${about}: the skema says "${figure.before}", but ${cell(figure.source)} now says "${figure.after}"`;
    case "gone":
      return `${about}: the skema says "${figure.before}", but the number no longer stands in ${cell(figure.source)}`;
    case "arrived":
      return `${about}: the skema has no number, but ${cell(figure.source)} now says "${figure.after}"`;
    case "moved":
      return `${about}: the number "${figure.before}" stood in ${cell(figure.from)} and now stands in ${cell(figure.source)}`;
  }
};

export const sentences: typeof danishSentences = {
  "addin-formula": (p) =>
    `${p.cells === 1 ? "A formula on the skema needs" : `${number(p.cells)} formulas on the skema need`} the add-in (${quoted(p.functions)}), which Landsbyggefonden does not have. Replace ${p.cells === 1 ? "it with its value" : "them with their values"} (copy, and paste as values) before the skema is sent.`,
  "local-link": (p) =>
    `${p.cells === 1 ? "A link points" : `${number(p.cells)} links point`} to files on a computer or a drive (${quoted(p.files)}), which the receiver cannot open. Remove ${p.cells === 1 ? "the link" : "them"}, or link to an address on the web.`,
  "skema-outdated": (p) =>
    p.first.kind === "moved"
      ? `The skema for ${plain(p.year)} refers to cells where the numbers no longer stand (${number(p.figures)} ${p.figures === 1 ? "number" : "numbers"}). ${outdated(p.first)}. Build the skema again, so that the references hold.`
      : `The skema for ${plain(p.year)} is older than its sources: ${number(p.figures)} ${p.figures === 1 ? "number is" : "numbers are"} not the same. ${outdated(p.first)}. Build the skema again if it is to show the new numbers.`,
  "words-differ": (p) =>
    `The narrative for ${p.id}, ${p.period}, is not the same here and on the sheet "${p.other}". Both are kept, and the skema shows those that stand here. Correct one of them, so that they agree.`,
};

export const names: typeof danishNames = {
  "addin-formula": "Formula needs the add-in",
  "local-link": "Link to a local file",
  "skema-outdated": "The skema is out of date",
  "words-differ": "Uddybende ord are not the same",
};
