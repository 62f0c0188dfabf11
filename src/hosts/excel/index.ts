export { ExcelHost } from "./host";
