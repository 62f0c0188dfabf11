import { useId } from "react";
import { styles } from "./styles";
import { useTools } from "./tools";
import type { ChosenYear } from "./year-choice";

export interface YearChoice extends ChosenYear {
  readonly choose: (year: number) => void;
}

/** The year that is looked at. */
export function YearSelect({ year, years, choose }: YearChoice) {
  const { words } = useTools();
  const id = useId();
  return (
    <span className={styles.yearChoice}>
      <label htmlFor={id} className={styles.label}>
        {words.year}
      </label>
      <select
        id={id}
        className={styles.select}
        value={year}
        onChange={(event) => {
          choose(Number(event.target.value));
        }}
      >
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </span>
  );
}
