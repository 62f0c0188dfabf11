import { danish, type NamedCell } from "../../format";
import { quoted } from "./phrases";

const { cell, number, plain } = danish;

/** A figure of the skema that its source no longer bears out. */
export type OutdatedFigure = { readonly id: string; readonly what: string } & (
  | { readonly kind: "changed"; readonly before: string; readonly after: string; readonly source: NamedCell }
  | { readonly kind: "gone"; readonly before: string; readonly source: NamedCell }
  | { readonly kind: "arrived"; readonly after: string; readonly source: NamedCell }
  | { readonly kind: "moved"; readonly before: string; readonly source: NamedCell; readonly from: NamedCell }
);

const outdated = (figure: OutdatedFigure): string => {
  const about = `${figure.id}, ${figure.what}`;
  switch (figure.kind) {
    case "changed":
      return `${about}: skemaet siger »${figure.before}«, men ${cell(figure.source)} siger nu »${figure.after}«`;
    case "gone":
      return `${about}: skemaet siger »${figure.before}«, men tallet står ikke længere i ${cell(figure.source)}`;
    case "arrived":
      return `${about}: skemaet har intet tal, men ${cell(figure.source)} siger nu »${figure.after}«`;
    case "moved":
      return `${about}: tallet »${figure.before}« stod i ${cell(figure.from)} og står nu i ${cell(figure.source)}`;
  }
};

/** One sentence per rule about the workbook as a whole: what is wrong, with the figures, and what to do. */
export const sentences = {
  "addin-formula": (p: { functions: readonly string[]; cells: number }) =>
    `${p.cells === 1 ? "En formel på skemaet bruger" : `${number(p.cells)} formler på skemaet bruger`} tilføjelsesprogrammet (${quoted(p.functions)}), som Landsbyggefonden ikke har. Erstat ${p.cells === 1 ? "den med dens værdi" : "dem med deres værdier"} (kopiér, og indsæt som værdier), før skemaet sendes.`,
  "local-link": (p: { files: readonly string[]; cells: number }) =>
    `${p.cells === 1 ? "Et link peger" : `${number(p.cells)} links peger`} på filer på en computer eller et drev (${quoted(p.files)}), som modtageren ikke kan åbne. Fjern ${p.cells === 1 ? "linket" : "dem"}, eller link til en adresse på nettet.`,
  "skema-outdated": (p: { year: number; figures: number; first: OutdatedFigure }) =>
    p.first.kind === "moved"
      ? `Skemaet for ${plain(p.year)} henviser til celler, hvor tallene ikke længere står (${number(p.figures)} tal). ${outdated(p.first)}. Byg skemaet igen, så henvisningerne passer.`
      : `Skemaet for ${plain(p.year)} er ældre end sine kilder: ${number(p.figures)} tal er ikke ${p.figures === 1 ? "det samme" : "de samme"}. ${outdated(p.first)}. Byg skemaet igen, hvis det skal vise de nye tal.`,
  "words-differ": (p: { id: string; period: string; other: string }) =>
    `De uddybende ord til ${p.id}, ${p.period}, er ikke de samme her og på arket »${p.other}«. Begge er bevaret, og skemaet viser dem, der står her. Ret det ene sted, så ordene er ens.`,
} as const;

/** Each rule's name in a few words: the heading over its sentence. */
export const names: Readonly<Record<keyof typeof sentences, string>> = {
  "addin-formula": "Formel kræver tilføjelsesprogrammet",
  "local-link": "Link til lokal fil",
  "skema-outdated": "Skemaet er forældet",
  "words-differ": "Uddybende ord er ikke ens",
};
