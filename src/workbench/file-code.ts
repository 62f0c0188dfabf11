/** What reads and writes files, in one part of its own: it loads when a file is opened. */
export { emptyWorkbook, openWorkbook } from "../hosts/file";
