import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ShowMore } from "../ShowMore";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  line: { paddingBlock: tokens.spacingVerticalXXS },
});

const shownFirst = 8;

interface UseGroupProps {
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly line: ReactNode }[];
}

/** Places of one kind where an indicator is used; nothing where there is none. */
export function UseGroup({ title, lines }: UseGroupProps) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const [shown, setShown] = useState(shownFirst);
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className={shared.small}>{title}</h3>
      <ul className={shared.list} aria-label={title}>
        {lines.slice(0, shown).map(({ key, line }) => (
          <li key={key} className={styles.line}>
            {line}
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={lines.length} onMore={() => setShown(shown + 40)} />
    </div>
  );
}
