import type { failures as danish } from "../da/failures";

export const failures: typeof danish = {
  "file-not-found": (p) => `The file ${p.path} does not exist. Check the path and try again.`,
  "file-not-readable": (p) =>
    `The file ${p.path} could not be read. Close it in other programs, check the access and try again.`,
  "file-not-writable": (p) =>
    `The file ${p.path} could not be written. Close it in Excel, or choose another place with --out.`,
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
};
