import type { Unit } from "../cells/reading";
import { labelOf } from "./label";
import type { Direction, FocusArea } from "./model";
import { compareLabels, matchThreshold } from "./similarity";

/** One of the indicators that Landsbyggefonden has fixed for every plan. */
export interface LbfIndicator {
  readonly id: string;
  readonly goal: string;
  readonly label: string;
  readonly unit: Extract<Unit, "percent" | "grade">;
  readonly direction: Direction;
  /** The indsatsområde whose work it measures; in a plan it stands among the overall goals. */
  readonly belongsTo: Exclude<FocusArea, "overall">;
  /** Where its figures usually come from. */
  readonly source: string;
}

const register = "LBF – Boligsociale Data";
const survey = "Trygheds-survey VIVE/LBF";

const learning =
  "Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse";
const work = "Flere bliver tilknyttet arbejdsmarkedet";
const safety = "Børn og unge skal støttes i et liv uden kriminalitet, og områderne skal opleves trygge";
const community = "Flere er en del af fællesskabet og deltager aktivt i samfundet";

/** LBF's fixed goals and indicators, 2019-26 funds. The direction is not printed by LBF; it follows from the goal. */
export const lbfIndicators: readonly LbfIndicator[] = [
  {
    id: "LBF-1",
    goal: learning,
    label: "Andel 1-5 årige i dagtilbud",
    unit: "percent",
    direction: "up",
    belongsTo: "education",
    source: register,
  },
  {
    id: "LBF-2",
    goal: learning,
    label: "Karaktergennemsnit i dansk og matematik for 9.-klasseselever",
    unit: "grade",
    direction: "up",
    belongsTo: "education",
    source: register,
  },
  {
    id: "LBF-3",
    goal: learning,
    label:
      "Andel 18-29-årige, der har grundskole som højest fuldførte uddannelse, og som ikke er i gang med en uddannelse",
    unit: "percent",
    direction: "down",
    belongsTo: "education",
    source: register,
  },
  {
    id: "LBF-4",
    goal: work,
    label:
      "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse (restgruppen)",
    unit: "percent",
    direction: "down",
    belongsTo: "employment",
    source: register,
  },
  {
    id: "LBF-5",
    goal: work,
    label: "Andel 18-64 årige, der er uden tilknytning til arbejdsmarked og uddannelse",
    unit: "percent",
    direction: "down",
    belongsTo: "employment",
    source: register,
  },
  {
    id: "LBF-6",
    goal: safety,
    label: "Andel 15-29-årige, der er sigtet mindst én gang",
    unit: "percent",
    direction: "down",
    belongsTo: "crime",
    source: register,
  },
  {
    id: "LBF-7",
    goal: safety,
    label: "Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet",
    unit: "percent",
    direction: "up",
    belongsTo: "crime",
    source: survey,
  },
  {
    id: "LBF-8",
    goal: community,
    label: "Andel beboere over 18 år, der laver frivilligt arbejde",
    unit: "percent",
    direction: "up",
    belongsTo: "cohesion",
    source: survey,
  },
  {
    id: "LBF-9",
    goal: community,
    label: "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
    unit: "percent",
    direction: "up",
    belongsTo: "cohesion",
    source: register,
  },
];

const lbfLabels = lbfIndicators.map((indicator) => ({ indicator, label: labelOf(indicator.label) }));

/** The one of LBF's indicators that a label names, by the same tolerant comparison as rows are matched with. */
export function recogniseLbfIndicator(text: string): LbfIndicator | undefined {
  const label = labelOf(text);
  let best: LbfIndicator | undefined;
  let confidence = matchThreshold;
  for (const each of lbfLabels) {
    const similarity = compareLabels(label, each.label);
    if (similarity < confidence) continue;
    best = each.indicator;
    confidence = similarity;
  }
  return best;
}
