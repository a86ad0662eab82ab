import { SearchBox, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { searchLibrary } from "../../state/librarySearch";
import { DocumentCards } from "./DocumentCards";
import { IndicatorList } from "./IndicatorList";
import { SearchResults } from "./SearchResults";
import { StrategyMatrix } from "./StrategyMatrix";
import { TableList } from "./TableList";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  search: { maxWidth: "100%" },
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: "wrap" },
});

const shelves = {
  documents: DocumentCards,
  matrix: StrategyMatrix,
  tables: TableList,
  indicators: IndicatorList,
} as const;

type ShelfName = keyof typeof shelves;

const shelfNames: readonly ShelfName[] = ["documents", "matrix", "tables", "indicators"];

/** Search on top; under it what it found, or the library by document, matrix, table and indicator. */
export function LibraryHome() {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, shelf } = useLibrary();
  const [text, setText] = useState("");
  const [name, setName] = useState<ShelfName>("documents");
  const id = useId();
  const asked = useDeferredValue(text);
  const hits = useMemo(() => searchLibrary(shelf, asked), [shelf, asked]);
  const Shelf = shelves[name];
  return (
    <div className={shared.page}>
      <h1 className={shared.spoken}>{words.title}</h1>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={words.search.hint}
        aria-label={words.search.label}
        dismiss={text === "" ? null : { "aria-label": words.search.clear }}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      {hits !== null ? (
        <SearchResults key={asked} hits={hits} text={asked} />
      ) : (
        <>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={words.tabs.label}
            selectedValue={name}
            onTabSelect={(_event, { value }) =>
              setName(shelfNames.find((known) => known === value) ?? "documents")
            }
          >
            {shelfNames.map((one) => (
              <Tab key={one} value={one} id={`${id}-${one}`} aria-controls={`${id}-panel`}>
                {words.tabs[one]}
              </Tab>
            ))}
          </TabList>
          <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${name}`}>
            <Shelf />
          </div>
        </>
      )}
    </div>
  );
}
