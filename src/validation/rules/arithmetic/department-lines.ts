import type { Department, SourcedReading } from "../../../plan/model";
import type { TableLine } from "./table-lines";
import { isTotal, lineKind } from "./line-kinds";

/** The plan's departments as two columns that can be summed, a row "I alt" among them where somebody has added one. */
export function departmentLines(departments: readonly Department[]): TableLine[] {
  const [first] = departments;
  if (first === undefined) return [];
  const label = ({ quarter, department, name }: Department) => {
    const names = [department.text, name.text, quarter.text];
    return names.find((text) => isTotal(lineKind(text))) ?? names.find((text) => text !== "") ?? "";
  };
  const labels = departments.map((each) => ({ label: label(each), kind: lineKind(label(each)), each }));
  const line = (title: string, cellOf: (department: Department) => SourcedReading): TableLine => ({
    title,
    kind: "plain",
    at: cellOf(first).at,
    entries: labels.map(({ each, ...named }) => ({ ...named, cell: cellOf(each) })),
  });
  return [line("Boliger", ({ dwellings }) => dwellings), line("Beboere", ({ residents }) => residents)];
}
