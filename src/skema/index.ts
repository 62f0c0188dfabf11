export {
  differingWords,
  drawSkema,
  wordsIn,
  type SkemaInput,
  type SkemaResult,
  type SkemaSummary,
} from "./draw-skema";
export { readSkemaSheets, type SkemaPart, type SkemaSheet } from "./parts";
