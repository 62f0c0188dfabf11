import type { failures as danish } from "../da/failures";

export const failures: typeof danish = {
  "file-not-found": (p) => `The file ${p.path} does not exist. Check the path and try again.`,
  "file-not-readable": (p) =>
    `The file ${p.path} could not be read. Close it in other programs, check the access and try again.`,
  "file-not-writable": (p) =>
    `The file ${p.path} could not be written. Close it in Excel, or choose another place with --out.`,
  "file-read-only": (p) =>
    `The file ${p.path} is read-only and has not been changed. Remove the protection, or choose another name with --out.`,
  "folder-not-found": (p) =>
    `The file ${p.path} could not be written, because the folder does not exist. Create the folder, or choose another.`,
  "is-a-folder": (p) => `${p.path} is a folder. Choose an .xlsx or .xlsm file.`,
  "wrong-extension": (p) =>
    `${p.path} cannot be used as a name: Excel only opens the workbook if it ends in ${p.extension}. Choose a name with that ending.`,
  "not-a-zip": (p) => `${p.path} is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.`,
  "old-xls": (p) => `${p.path} is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.`,
  encrypted: (p) => `${p.path} is protected by a password. Remove the password in Excel and try again.`,
  truncated: (p) =>
    `${p.path} is damaged or only partly downloaded. Download it again, or open and save it in Excel.`,
  "zip-bomb": (p) =>
    `${p.path} takes more than ${p.megabytes} MB unpacked and is not opened. Remove sheets or pictures that are not used.`,
  "not-a-workbook": (p) => `${p.path} is not an Excel workbook. Choose an .xlsx or .xlsm file.`,
  "damaged-part": (p) =>
    `${p.path} has a part that cannot be read (${p.part}). Open and save the file in Excel, and try again.`,
  "no-plan": () =>
    `The workbook has no plan: the tables HHP_Indikatorer and HHP_Succeskriterier are missing or empty. Make them with "helhedsplan new" and fill them in.`,
  "year-outside-plan": (p) =>
    `${p.year} lies outside the plan's period, ${p.first}-${p.last}. Choose one of the plan's years, or correct the period in the table HHP_Plan.`,
  "words-would-be-lost": (p) =>
    `${p.path} has narratives or columns of your own in ${p.count} ${p.count === 1 ? "cell" : "cells"} that would be lost. Build on that file, or choose another name with --out.`,
  "file-exists": (p) =>
    `The file ${p.path} exists already and is not overwritten. Choose another name, or delete it first.`,
  "wrong-arguments": (p) =>
    p.words === ""
      ? 'A file is missing after the command. See "helhedsplan help".'
      : `The command cannot be used with "${p.words}". See "helhedsplan help".`,
  "unknown-command": (p) => `There is no command "${p.name}". See "helhedsplan help".`,
  "not-a-date": (p) => `"${p.text}" is not a date. Write it as 2023-09-01.`,
  "not-a-year": (p) =>
    p.text === ""
      ? "The year is missing. Write it as --year 2022."
      : `"${p.text}" is not a year. Write it as --year 2022.`,
  "not-a-language": (p) => `There is no language "${p.text}". Choose da or en.`,
  "not-a-cell-line": (p) => `Line ${p.number} is not a cell. Write a line like {"id": "1", "raw": "90,2%"}.`,
  "sheet-name-taken": (p) =>
    `The workbook already has a sheet "${p.sheet}" that is not a skema sheet. Rename that sheet, and build again.`,
  "unsafe-part-name": (p) =>
    `${p.path} has a part with a name that must not be used (${p.part}) and is not opened. Open and save the file in Excel, and try again.`,
  "text-too-long": (p) =>
    `The content for ${p.sheet}!${p.cell} has ${p.length} characters, and a cell holds ${p.most} at most. Shorten it and try again.`,
  "header-too-long": (p) =>
    `The page header or footer of the sheet ${p.sheet} has ${p.length} characters, and there is room for ${p.most} at most. Shorten the plan's name and try again.`,
  "choices-not-writable": (p) =>
    `The list of choices for ${p.sheet}!${p.cell} cannot be written: it may have ${p.most} characters at most, and no choice may have a comma in it. Shorten the choices and try again.`,
  "bad-sheet-name": (p) =>
    `A sheet cannot be called “${p.sheet}”: the name must have 1-31 characters and none of : \\ / ? * [ ]. Choose another name.`,
  "sheet-not-writable": (p) =>
    `The name ${p.sheet} is taken by another sheet, which cannot be written to. Rename that sheet and try again.`,
  "table-name-taken": (p) =>
    `The table cannot be called ${p.table}: the name is taken elsewhere in the workbook or not allowed. Rename the other and try again.`,
  "cell-not-found": (p) =>
    `The cell ${p.sheet}!${p.cell} does not exist. Check the workbook again and then try.`,
  "table-not-found": (p: { table: string }) =>
    `The workbook has no table ${p.table}. Make it again after the pattern of a new plan, and try again.`,
  "no-room-below-table": (p: { table: string; cell: string }) =>
    `The table ${p.table} cannot take another row, for something stands below it in ${p.cell}. Move it, and try again.`,
  "cell-changed": (p: { sheet: string; cell: string }) =>
    `The cell ${p.sheet}!${p.cell} has changed since the finding was made and was not corrected. Check again.`,
  "reason-missing": () => `The reason is missing. Write why the figure is right, and try again.`,
  "finding-not-acceptable": () =>
    `The finding belongs to no indicator or success criterion and cannot be accepted. Correct it instead.`,
  "cell-in-array": (p) =>
    `The cell ${p.sheet}!${p.cell} is part of an array formula and cannot be corrected on its own. Correct the formula in Excel.`,
  "excel-too-old": () =>
    `This Excel is too old. Use Excel for Microsoft 365, Excel 2021 or later, or Excel on the web.`,
  "excel-cell-edit": () =>
    `Excel is waiting for a cell to be finished, and nothing has been changed. Press Enter or Esc in the cell and try again.`,
  "excel-access-denied": () =>
    `Excel does not allow writing here, and nothing has been changed. Enable editing, unprotect the sheets and the workbook, and try again.`,
  "excel-too-large": () =>
    `The workbook has a row that is larger than Excel can send at once. Shorten its longest texts and try again.`,
  "excel-error": (p) =>
    `Excel answered with an error (${p.code === "" ? p.message : p.code}), and nothing has been changed. Save the workbook and try again; if it goes on, close and reopen Excel.`,
  "excel-not-changed": (p) =>
    `Excel broke the change off${p.code === "" ? "" : ` (${p.code})`}. Everything has been put back, and nothing has been changed. Try again; if it goes on, close and reopen Excel.`,
  "excel-not-restored": (p) =>
    `Excel broke the change off, and the old content could not be put back completely${p.code === "" ? "" : ` (${p.code})`}. Check ${p.sheets}, and undo with Ctrl+Z or close without saving.`,
  "excel-read-only": () =>
    `The workbook is open read-only, and nothing has been changed. Enable editing, or save a copy and use that.`,
  "excel-structure-protected": () =>
    `The structure of the workbook is protected, so that no sheets can be added. Unprotect it under Review > Protect Workbook, and try again.`,
  "excel-sheet-protected": (p) =>
    `The sheet ${p.sheet} is protected, and nothing has been changed. Unprotect it under Review > Unprotect Sheet, and try again.`,
  "excel-sheet-filtered": (p) =>
    `The sheet ${p.sheet} has a filter that hides rows, and nothing has been changed. Clear the filter under Data > Clear, and try again.`,
  "excel-table-in-the-way": (p) =>
    `The table ${p.table} stands on the sheet ${p.sheet} where the form has to be. Move it below the form or to another sheet, and try again.`,
  "excel-comment-would-go": (p) =>
    `The row of ${p.sheet}!${p.cell} goes, and there is a comment on it. Move or delete the comment, and build again.`,
  "changed-meanwhile": (p) =>
    `The sheet ${p.sheet} was changed in the meantime, and nothing has been written. Try again when nobody writes in it.`,
  "excel-sheet-hidden": (p) =>
    `The cell ${p.cell} is on the sheet ${p.sheet}, which is hidden. Unhide it (right-click a sheet > Unhide), and try again.`,
  "excel-cell-filled": (p) =>
    `The cell ${p.sheet}!${p.cell} is not empty. Select an empty cell and try again.`,
};
