import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  line: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  cover: { textAlign: "start", "::after": { content: '""', position: "absolute", inset: 0 } },
});

/** The tables of the documents, in the order of the documents. */
export function TableList() {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, language, shelf, open } = useLibrary();
  return (
    <div className={shared.block}>
      <Text size={200} className={shared.soft}>
        {words.tables.hint}
      </Text>
      <ul className={shared.list} aria-label={words.tabs.tables}>
        {shelf.tables.map(({ id, title, clause, rows, columns }) => (
          <li key={id} className={styles.line}>
            <Link as="button" className={styles.cover} onClick={() => open({ kind: "table", id })}>
              {title[language]}
            </Link>
            <Text size={200} className={shared.soft}>
              {clause.number} · {words.tables.size(rows.length, columns.length)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
