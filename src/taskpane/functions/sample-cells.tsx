import { functionsStyles } from "./styles";

/** As many columns as can be read side by side in the pane. */
const mostColumns = 5;

/** Whether cells are few enough to be shown. */
export function isReadable(rows: readonly (readonly string[])[]): boolean {
  return rows.every((row) => row.length <= mostColumns);
}

/** A few cells as they stand on a sheet; of a row that goes on for long, its beginning. */
export function SampleCells({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <table className={functionsStyles.sample}>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {beginningOf(row).map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function beginningOf(row: readonly string[]): readonly string[] {
  return row.length > mostColumns ? [...row.slice(0, mostColumns - 1), "…"] : row;
}
