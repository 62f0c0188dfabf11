import { Button } from "../button";
import { Fragment, useState } from "react";
import type { Awaited } from "../../jobs";
import { styles } from "../styles";
import { overviewStyles } from "./styles";
import { useTools } from "../tools";

const fewest = 5;

/** What is awaited and when, the first few until more are asked for. */
export function AwaitedList({ awaited }: { readonly awaited: readonly Awaited[] }) {
  const { words } = useTools();
  const [all, setAll] = useState(false);
  if (awaited.length === 0) return <p className={styles.quiet}>{words.overview.noneAwaited}</p>;
  const shown = all ? awaited : awaited.slice(0, fewest);
  return (
    <>
      <dl className={styles.due}>
        {shown.map(({ id, label, when, year }, index) => (
          <Fragment key={id}>
            {!isSameTime(shown[index - 1], { when, year }) && (
              <dt className={styles.number}>{words.overview.due({ when, year })}</dt>
            )}
            <dd>
              <strong>{id}</strong> {label}
            </dd>
          </Fragment>
        ))}
      </dl>
      {awaited.length > fewest && (
        <div className={overviewStyles.outdentStart}>
          <Button
            look="quiet"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all
              ? words.overview.fewerAwaited
              : words.overview.moreAwaited({ count: awaited.length - fewest })}
          </Button>
        </div>
      )}
    </>
  );
}

type Time = Pick<Awaited, "when" | "year">;

/** What is due at the same time stands under one heading. */
function isSameTime(one: Time | undefined, other: Time): boolean {
  return one !== undefined && one.when === other.when && one.year === other.year;
}
