import { Button } from "../button";
import { SearchBox } from "@fluentui/react/lib/SearchBox";
import { useMemo, useState } from "react";
import { functionCatalogue } from "../../functions";
import { styles } from "../styles";
import { useTools } from "../tools";
import { matchingFunctions, shownFunctions, type ShownFunction } from "./shown-functions";
import { FunctionCard } from "./function-card";

/** The functions of the add-in with examples, ready to be put into a cell. */
export default function FunctionsPlace() {
  const { language, words, listSeparator } = useTools();
  const texts = words.functions;
  const [search, setSearch] = useState("");
  const all = useMemo(
    () => shownFunctions(functionCatalogue, language, listSeparator),
    [language, listSeparator],
  );
  const found = matchingFunctions(all, search);
  const families = [...new Set(found.map(({ familyName }) => familyName))];
  return (
    <>
      <h1 className={styles.hidden}>{words.places.functions}</h1>
      <p className={styles.quiet}>{texts.intro}</p>
      <SearchBox
        placeholder={texts.search}
        ariaLabel={texts.search}
        clearButtonProps={{ ariaLabel: words.findings.clearSearch }}
        value={search}
        onChange={(_, value) => {
          setSearch(value ?? "");
        }}
      />
      <p className={styles.quiet} role="status">
        {texts.shown({ count: found.length })}
      </p>
      {found.length === 0 && (
        <div className={styles.empty}>
          <p className={styles.heading}>{texts.none.title}</p>
          <p className={styles.quiet}>{texts.none.text}</p>
          <Button
            look="plain"
            onClick={() => {
              setSearch("");
            }}
          >
            {texts.none.action}
          </Button>
        </div>
      )}
      {families.map((family) => (
        <Family key={family} name={family} functions={found.filter((each) => each.familyName === family)} />
      ))}
    </>
  );
}

function Family({
  name,
  functions,
}: {
  readonly name: string;
  readonly functions: readonly ShownFunction[];
}) {
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{name}</h2>
      <ul className={styles.stack}>
        {functions.map((each) => (
          <li key={each.name}>
            <FunctionCard shown={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}
