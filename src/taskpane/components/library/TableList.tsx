import { Link, Text } from "@fluentui/react-components";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

/** The tables of the documents, in the order of the documents. */
export function TableList() {
  const shared = useLibraryStyles();
  const { words, language, shelf, open } = useLibrary();
  return (
    <div className={shared.block}>
      <Text size={200} className={shared.soft}>
        {words.tables.hint}
      </Text>
      <ul className={shared.list} aria-label={words.tabs.tables}>
        {shelf.tables.map(({ id, title, clause, rows, columns }) => (
          <li key={id} className={shared.line}>
            <Link as="button" className={shared.cover} onClick={() => open({ kind: "table", id })}>
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
