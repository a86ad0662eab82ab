import { Button, SearchBox, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo } from "react";
import { families, searchFunctions, type GalleryFunction } from "../../state/functionGallery";
import { FunctionCard } from "./FunctionCard";
import { useGallery } from "./galleryContext";
import { useGalleryStyles } from "./galleryStyles";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  search: { maxWidth: "100%" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  none: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

interface ShelfProps {
  readonly title: string;
  readonly hint?: string;
  readonly entries: readonly GalleryFunction[];
  readonly onOpen: (entry: GalleryFunction) => void;
}

function Shelf({ title, hint, entries, onOpen }: ShelfProps) {
  const styles = useStyles();
  const shared = useGalleryStyles();
  const id = useId();
  return (
    <section className={shared.block} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={shared.heading}>
          {title}
        </h2>
        {hint === undefined ? null : (
          <Text size={200} className={shared.soft}>
            {hint}
          </Text>
        )}
      </div>
      <ul className={mergeClasses(shared.list, styles.list)} aria-labelledby={id}>
        {entries.map((entry) => (
          <FunctionCard key={entry.name} entry={entry} onOpen={() => onOpen(entry)} />
        ))}
      </ul>
    </section>
  );
}

interface FunctionsHomeProps {
  readonly functions: readonly GalleryFunction[];
  readonly recent: readonly string[];
  /** What is searched for. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onOpen: (entry: GalleryFunction) => void;
}

/** Search on top; under it what it found, or what was used lately and the three families. */
export function FunctionsHome({ functions, recent, text, onText, onOpen }: FunctionsHomeProps) {
  const styles = useStyles();
  const shared = useGalleryStyles();
  const { words } = useGallery();
  const asked = useDeferredValue(text);
  const searching = asked.trim() !== "";
  const found = useMemo(
    () => (searching ? searchFunctions(functions, asked) : []),
    [functions, asked, searching],
  );
  const used = recent.flatMap((name) => functions.filter((entry) => entry.name === name));
  return (
    <div className={styles.page}>
      <h1 className={shared.spoken}>{words.title}</h1>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={words.search.hint}
        aria-label={words.search.label}
        dismiss={text === "" ? null : { "aria-label": words.search.clear }}
        value={text}
        onChange={(_event, { value }) => onText(value)}
      />
      <div role="status" className={shared.spoken}>
        {searching && found.length > 0 ? words.search.results(found.length) : ""}
      </div>
      {searching && found.length > 0 ? (
        <Shelf title={words.search.results(found.length)} entries={found} onOpen={onOpen} />
      ) : null}
      {searching && found.length === 0 ? (
        <div className={styles.none}>
          <Text role="status">{words.search.none(asked.trim())}</Text>
          <Button size="small" onClick={() => onText("")}>
            {words.search.clear}
          </Button>
        </div>
      ) : null}
      {!searching && used.length > 0 ? <Shelf title={words.recent} entries={used} onOpen={onOpen} /> : null}
      {searching
        ? null
        : families.map((family) => (
            <Shelf
              key={family}
              {...words.families[family]}
              entries={functions.filter((entry) => entry.family === family)}
              onOpen={onOpen}
            />
          ))}
    </div>
  );
}
