import { Link, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { targetText } from "../../../i18n/assessment";
import { searchReasonWords } from "../../../i18n/searchReasons";
import type { LibraryPage } from "../../state/libraryPages";
import type { LibraryHits, NamedHit } from "../../state/librarySearch";
import { ShowMore } from "../ShowMore";
import { ForceTag } from "./Tags";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const shownFirst = 6;

interface ResultLine {
  readonly key: string;
  readonly page: LibraryPage;
  readonly title: string;
  readonly detail: ReactNode;
  /** Why it was found. */
  readonly reason: string;
}

function ResultGroup({ title, lines }: { readonly title: string; readonly lines: readonly ResultLine[] }) {
  const shared = useLibraryStyles();
  const { open } = useLibrary();
  const [shown, setShown] = useState(shownFirst);
  if (lines.length === 0) return null;
  return (
    <section className={shared.block}>
      <h2 className={shared.heading}>
        {title} <Text className={shared.soft}>{lines.length}</Text>
      </h2>
      <ul className={shared.list} aria-label={title}>
        {lines.slice(0, shown).map(({ key, page, title: name, detail, reason }) => (
          <li key={key} className={shared.line}>
            <Link as="button" className={shared.cover} onClick={() => open(page)}>
              {name}
            </Link>
            <Text size={200} className={shared.soft}>
              {detail}
              {detail === null ? "" : " · "}
              {reason}
            </Text>
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={lines.length} onMore={() => setShown(shown + 40)} />
    </section>
  );
}

/** What was found, by kind; each line says why. */
export function SearchResults({ hits, text }: { readonly hits: LibraryHits; readonly text: string }) {
  const shared = useLibraryStyles();
  const { words, language, locale, shelf } = useLibrary();
  const documentName = (id: Parameters<typeof shelf.catalogue.documentById>[0]) =>
    shelf.catalogue.documentById(id).shortTitle[language];
  const reasonOf = ({ reason, otherName }: NamedHit): string => {
    const words_ = reason === "definition" ? words.search.definition : searchReasonWords(reason, locale);
    return otherName === null ? words_ : words.search.otherName(otherName);
  };
  const total = hits.indicators.length + hits.records.length + hits.strategies.length + hits.tables.length;
  if (total === 0) return <Text>{words.search.none(text.trim())}</Text>;
  return (
    <>
      <Text size={200} className={shared.soft} role="status">
        {words.search.results(total)}
      </Text>
      <ResultGroup
        title={words.search.indicators}
        lines={hits.indicators.map((hit) => ({
          key: hit.indicator.code,
          page: { kind: "indicator", code: hit.indicator.code },
          title: hit.indicator.name[language],
          detail: hit.indicator.unit,
          reason: reasonOf(hit),
        }))}
      />
      <ResultGroup
        title={words.search.records}
        lines={hits.records.map(({ entry, foundIn }) => ({
          key: entry.id,
          page: { kind: "document", document: entry.document, entry: entry.id },
          title: entry.summary[language],
          detail: (
            <>
              <ForceTag force={entry.force} /> {documentName(entry.document)} {entry.clause.number}
              {entry.kind === "target" && entry.value !== null ? ` · ${targetText(entry)}` : ""}
            </>
          ),
          reason: words.search.foundIn(foundIn),
        }))}
      />
      <ResultGroup
        title={words.search.strategies}
        lines={hits.strategies.map(({ entry, foundIn }) => ({
          key: entry.id,
          page: {
            kind: "field",
            level: entry.level,
            type: entry.type,
            sector: entry.sector,
            entry: entry.id,
          },
          title: entry.title,
          detail: [words.levels[entry.level], words.types[entry.type], words.sectors[entry.sector]].join(
            " · ",
          ),
          reason: words.search.foundIn(foundIn),
        }))}
      />
      <ResultGroup
        title={words.search.tables}
        lines={hits.tables.map(({ entry, foundIn }) => ({
          key: entry.id,
          page: { kind: "table", id: entry.id },
          title: entry.title[language],
          detail: `${documentName(entry.document)} ${entry.clause.number}`,
          reason: words.search.foundIn(foundIn),
        }))}
      />
    </>
  );
}
