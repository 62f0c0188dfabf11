/** What the pane needs of the core, in one part of its own: it arrives after the shell has been painted. */
export {
  acceptFinding,
  applyFix,
  buildSkema,
  overviewOf,
  planYears,
  previewSkema,
  startPlan,
  validateWorkbook,
  withdrawAcceptance,
  yearToReport,
} from "../jobs";
export { messagesIn, sentenceOfFailure } from "../messages";
