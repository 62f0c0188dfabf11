import { verdictKinds, type VerdictKind } from "../../analysis/model";
import type { Overview } from "../../jobs";
import type { Messages } from "../../messages";
import { focusAreas } from "../../plan/model";
import { styles } from "../styles";
import { overviewStyles, verdictColors } from "./styles";
import { useTools } from "../tools";

interface VerdictBarsProps {
  readonly verdicts: Overview["verdicts"];
  readonly names: Messages["verdicts"]["kinds"];
}

/** One bar per focus area: a piece per verdict, as wide as its number, in the colours of the skema. */
export function VerdictBars({ verdicts, names }: VerdictBarsProps) {
  const { words } = useTools();
  const shown = focusAreas.filter((area) => verdictKinds.some((kind) => verdicts[area][kind] > 0));
  const used = verdictKinds.filter((kind) => shown.some((area) => verdicts[area][kind] > 0));
  if (shown.length === 0) return <p className={styles.quiet}>{words.overview.noVerdicts}</p>;
  return (
    <>
      <ul className={styles.stack}>
        {shown.map((area) => (
          <li key={area}>
            <Bar area={words.overview.areas[area]} counts={verdicts[area]} names={names} />
          </li>
        ))}
      </ul>
      <div className={overviewStyles.legend} aria-hidden="true">
        {used.map((kind) => (
          <span key={kind} className={overviewStyles.legendItem}>
            <span className={overviewStyles.swatch} style={swatch(kind)} />
            {names[kind]}
          </span>
        ))}
      </div>
    </>
  );
}

interface BarProps {
  readonly area: string;
  readonly counts: Readonly<Record<VerdictKind, number>>;
  readonly names: Messages["verdicts"]["kinds"];
}

function Bar({ area, counts, names }: BarProps) {
  const { words } = useTools();
  const given = verdictKinds.filter((kind) => counts[kind] > 0);
  const label = words.overview.bar({
    area,
    counts: given.map((kind) => ({ name: names[kind], count: counts[kind] })),
  });
  return (
    <div role="img" aria-label={label}>
      <div className={styles.small}>{area}</div>
      <div className={overviewStyles.bar}>
        {given.map((kind) => (
          <span
            key={kind}
            className={overviewStyles.segment}
            title={`${names[kind]}: ${counts[kind]}`}
            style={{ ...verdictColors(kind), flex: `${counts[kind]} 1 20px` }}
          >
            {counts[kind]}
          </span>
        ))}
      </div>
    </div>
  );
}

function swatch(kind: VerdictKind) {
  const { color, background } = verdictColors(kind);
  return { background, borderColor: color };
}
