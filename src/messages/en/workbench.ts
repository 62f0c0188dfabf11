import type { workbench as danish } from "../da/workbench";
import { english } from "../format";

const { number, list } = english;

const named = (count: number, one: string, several: string) =>
  count === 0 ? [] : [`${number(count)} ${count === 1 ? one : several}`];

/** The words around the pane where it stands beside a view of a file, without Excel, in English. */
export const workbench: typeof danish = {
  title: (p) => (p.file === undefined ? "Goal attainment" : `${p.file} – Goal attainment`),
  start: {
    title: "Check the plan's figures and build the form",
    text: "Drag the workbook here",
    formats: "Excel file, .xlsx or .xlsm",
    choose: "Choose a file",
    sample: "Try it with a sample",
    sampleFile: "sample.xlsx",
    blank: "Begin a new plan",
    blankFile: "new-plan.xlsx",
    private: "The file stays on your computer. Nothing is sent anywhere.",
    drop: "Drop the file to open it",
    opening: (p) => `Opening ${p.file} …`,
    language: { short: "Dansk", long: "Vis på dansk" },
  },
  unreadable: (p) =>
    `${p.file} could not be opened in the browser. If it is a folder, or the file has been moved, choose it again.`,
  details: "Details",
  dismiss: "Close",
  bar: {
    open: "Open another file",
    openShort: "Open",
    undo: "Undo",
    download: "Download the result",
    downloadShort: "Download",
    nothing: "No changes yet",
    pending: "The changes have not been downloaded",
    pendingShort: "Not downloaded",
    downloaded: (p) => `Downloaded as ${p.file}`,
    undone: "The last change has been undone.",
  },
  ending: "-checked",
  leave: {
    title: "The changes have not been downloaded",
    text: (p) => `If you open another file, the changes in ${p.file} are lost.`,
    download: "Download first",
    discard: "Open without downloading",
    cancel: "Cancel",
  },
  view: {
    name: "Workbook",
    sheets: "Sheets",
    pane: "Goal attainment",
    hidden: "hidden",
    hiddenRow: (p) => `Row ${p.row} is hidden in Excel`,
    hiddenColumn: (p) => `Column ${p.column} is hidden in Excel`,
    corner: "Rows and columns",
    cell: "Selected cell",
    blank: "Blank cell",
    holds: (p) => `Holds ${p.value}`,
    severities: { error: "Error", warning: "Warning", info: "Remark" },
    counts: (p) =>
      list([
        ...named(p.error, "error", "errors"),
        ...named(p.warning, "warning", "warnings"),
        ...named(p.info, "remark", "remarks"),
      ]),
  },
};
