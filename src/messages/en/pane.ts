import type { pane as danish } from "../da/pane";
import { english } from "../format";

const { date, number, plain, list } = english;

const counted = (count: number, one: string, several = `${one}s`) =>
  `${number(count)} ${count === 1 ? one : several}`;
const findings = (count: number) => counted(count, "finding");
const cells = (count: number) => counted(count, "cell");

/** The pane's own words in English. */
export const pane: typeof danish = {
  name: "Goal attainment",
  places: { overview: "Overview", findings: "Findings", skema: "Form", functions: "Functions" },
  switchLanguage: { short: "DA", long: "Vis panelet på dansk" },
  year: "Year",
  yes: "Yes",
  no: "No",

  status: {
    loading: "Loading …",
    checking: "Checking the workbook …",
    checked: (p) => `Checked at ${p.time}`,
    announced: (p) =>
      `Checked: ${counted(p.error, "error")}, ${counted(p.warning, "warning")}, ${counted(p.info, "remark")}.`,
    changed: "Changed since the check",
    stopped: "The check was stopped",
    unchecked: "Not checked",
  },
  actions: {
    check: "Check",
    recheck: "Check again",
    cancel: "Cancel",
    stopping: "Stopping …",
    retry: "Try again",
    dismiss: "Close",
  },
  trouble: {
    unforeseen:
      "Something unexpected went wrong. Try again; if it happens again, copy the details to whoever helps you.",
    details: "Details",
    copy: "Copy details",
    copied: "Copied",
    notCopied: "Could not be copied. Select the text and press Ctrl+C.",
  },

  overview: {
    unnamed: "Plan without a name",
    indicators: (p) => `Indicators with a figure for ${plain(p.year)}`,
    criteria: (p) => `Success criteria with a status for ${plain(p.year)}`,
    ratio: (p) => `${number(p.done)} of ${number(p.total)}`,
    verdicts: (p) => `Verdicts ${plain(p.year)}`,
    areas: {
      overall: "Overall goals",
      education: "Education and life chances",
      employment: "Employment",
      crime: "Crime prevention",
      cohesion: "Cohesion and citizenship",
    },
    noVerdicts: "The plan has no indicators or success criteria yet.",
    bar: (p) =>
      `${p.area}: ${p.counts.length === 0 ? "none" : list(p.counts.map(({ name, count }) => `${number(count)} ${name.toLowerCase()}`))}`,
    awaited: "Data to come",
    noneAwaited: "No data are awaited.",
    due: (p) => {
      const due = [p.when, p.year].filter((part) => part !== undefined).join(" ");
      return due === "" ? "No date" : due.slice(0, 1).toUpperCase() + due.slice(1);
    },
    moreAwaited: (p) => `Show ${number(p.count)} more`,
    fewerAwaited: "Show fewer",
  },
  next: {
    "fill-plan": {
      title: () => "The plan has no figures yet",
      text: "Write baselines and success criteria in the plan's tables, and put the sheets of data into the workbook. Then check again.",
      action: "Go to the plan",
    },
    "fix-errors": {
      title: (p) =>
        p.count === 1 ? "1 error must be corrected" : `${number(p.count)} errors must be corrected`,
      text: "The figures in the form may be wrong until they are.",
      action: "See the errors",
    },
    "review-warnings": {
      title: (p) =>
        p.count === 1 ? "1 warning should be looked at" : `${number(p.count)} warnings should be looked at`,
      text: "There are no errors. Correct the warnings, or accept them with a reason.",
      action: "See the warnings",
    },
    "build-skema": {
      title: (p) => `Build the form for ${plain(p.year)}`,
      text: "The check has neither errors nor warnings.",
      action: "Build the form",
    },
    "rebuild-skema": {
      title: (p) => `The form for ${plain(p.year)} needs an update`,
      text: "The sources have changed since it was built.",
      action: "See the changes",
    },
    "renew-sources": {
      title: (p) => `The form for ${plain(p.year)} shows older findings`,
      text: "The figures are up to date, but the sheet of sources is from before the findings changed.",
      action: "See the changes",
    },
    done: {
      title: (p) => `The form for ${plain(p.year)} is up to date`,
      text: "It matches the workbook's figures.",
      action: "Go to the form",
    },
  },

  newPlan: {
    title: "New plan",
    text: "The workbook has no plan. Fill in the fields, and we make the plan's sheets with the goals and indicators of Landsbyggefonden.",
    name: "Name of the plan",
    municipality: "Municipality",
    from: "Period from",
    to: "Period to",
    action: "Make the plan",
    working: "Making the plan's sheets …",
    nameMissing: "Write the name of the plan.",
    municipalityMissing: "Write the name of the municipality.",
    dateMissing: "Choose a date.",
    periodReversed: "The last date is before the first.",
    done: "The plan's sheets have been made. Write your own sub-goals, baselines and success criteria in them.",
  },

  findings: {
    severities: {
      error: { one: "Error", many: "Errors" },
      warning: { one: "Warning", many: "Warnings" },
      info: { one: "Remark", many: "Remarks" },
    },
    severityFilter: "Show only",
    search: "Search the findings",
    clearSearch: "Clear the search",
    groupBy: "Group by",
    bySheet: "By sheet",
    byRule: "By rule",
    list: "All findings",
    inGroup: "findings",
    accepted: "Accepted findings",
    shown: (p) => (p.shown === p.all ? findings(p.all) : `${number(p.shown)} of ${findings(p.all)}`),
    noPlan: "The workbook has no plan. Begin by making one.",
    none: { title: "No findings", text: "The check found nothing to correct." },
    noMatch: {
      title: "No findings match",
      text: "No findings match the search and the filter.",
      action: "Show all findings",
    },
    goTo: (p) => `Go to ${p.cell}`,
    seeAlso: "See also",
    fix: "Correct",
    before: "Before",
    after: "After",
    blank: "(blank)",
    fixing: "Correcting …",
    fixed: (p) => `${p.cell} has been corrected.`,
    accept: "Accept …",
    acceptLabel: "Why is the figure right?",
    acceptHint: "The reason is kept in the table Accepterede fund.",
    acceptAction: "Accept",
    accepting: "Saving …",
    acceptDone: "The finding has been accepted.",
    reasonMissing: "Write a reason.",
    acceptedOn: (p) => `Accepted ${date(p.date)}`,
    withdraw: "Open the finding again",
    withdrawing: "Opening …",
    withdrawn: "The finding is open again.",
    since: (p) =>
      p.solved + p.accepted + p.reopened + p.added === 0
        ? "No changes since the last check."
        : `${list([
            ...(p.solved > 0 ? [`${number(p.solved)} solved`] : []),
            ...(p.accepted > 0 ? [`${number(p.accepted)} accepted`] : []),
            ...(p.reopened > 0 ? [`${number(p.reopened)} opened again`] : []),
            ...(p.added > 0 ? [`${number(p.added)} new`] : []),
          ])} since the last check.`,
    showSolved: "Show what was solved",
    hideSolved: "Hide what was solved",
    newMark: "New",
  },

  skema: {
    title: "Build the form",
    preview: "What will happen",
    changes: { added: "New sheet", changed: "Changes", unchanged: "Unchanged" },
    lines: (p) =>
      list([
        ...(p.added > 0 ? [counted(p.added, "new line")] : []),
        ...(p.removed > 0 ? [`${counted(p.removed, "line")} removed`] : []),
        ...(p.changed > 0 ? [`${cells(p.changed)} changed`] : []),
        ...(p.kept > 0 ? [`${number(p.kept)} of your own cells kept`] : []),
      ]),
    showCells: (p) =>
      p.count === 1 ? "Show the cell that changes" : `Show the ${number(p.count)} cells that change`,
    moreCells: (p) => `… and ${number(p.count)} more`,
    change: (p) => `${p.before} → ${p.after}`,
    keptWords: (p) => `Uddybende ord are ${p.exists ? "kept" : "taken along"} (${counted(p.count, "line")}).`,
    nothingWritten: "Nothing has been written yet.",
    sourcesListChanged:
      "The figures are up to date, but the sheet of sources shows older findings or sources.",
    openFindings: (p) =>
      `${list([
        ...(p.errors > 0 ? [counted(p.errors, "error")] : []),
        ...(p.warnings > 0 ? [counted(p.warnings, "warning")] : []),
      ])} ${p.errors + p.warnings === 1 ? "is" : "are"} still open. ${p.listed ? `${p.errors + p.warnings === 1 ? "It stands" : "They stand"} on the form's sheet of sources.` : "The form can be built; the findings are written on its sheet of sources."}`,
    seeFindings: "See the findings",
    build: (p) => `Build the form ${plain(p.year)}`,
    rebuild: (p) => `Update the form ${plain(p.year)}`,
    upToDate: (p) => `The form for ${plain(p.year)} is up to date.`,
    sourcesChanged: "The sources have changed since the form was last built.",
    checkFirst: "The workbook has changed. Check again to see what will happen.",
    building: (p) => `Building the form ${plain(p.year)}`,
    stages: {
      reading: "Reading the workbook …",
      checking: "Checking the figures …",
      drawing: "Drawing the sheets …",
      writing: "Writing the sheets …",
    },
    built: (p) => `The form for ${plain(p.year)} has been built.`,
    stopped: "Stopped. Nothing has been written.",
    sheets: "Go to the sheets",
    noPlan: "There is no plan to build a form from.",
    noPlanAction: "Go to New plan",
  },

  functions: {
    search: "Search the functions",
    intro: "Write the formulas in your own sheets. They read Danish text and numbers.",
    examples: "Examples",
    gives: "gives",
    insert: "Insert",
    copy: "Copy",
    inserted: (p) => `The formula stands in ${p.cell}.`,
    copied: "The formula has been copied. Paste it into a cell.",
    notCopied: "The formula could not be copied. Select it and press Ctrl+C.",
    none: { title: "No functions match", text: "Try another word.", action: "Show all functions" },
    shown: (p) => counted(p.count, "function"),
  },
};
