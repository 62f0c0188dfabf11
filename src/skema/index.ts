export { differingWords } from "./differing-words";
export { outdatedSkemas } from "./skema-outdated";
export { drawSkema, type SkemaInput, type SkemaResult, type SkemaSummary } from "./draw-skema";
export { judgePlan, type JudgedArea } from "./judge-plan";
export { withLostMarks } from "./lost-marks";
export { wordsIn } from "./old-set";
export { readSkemaSheets, type SkemaPart, type SkemaSheet } from "./parts";
