export { emptyWorkbook } from "./empty-workbook";
export { FileHost, openWorkbook } from "./host";
