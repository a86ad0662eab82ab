import { Button, Select, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { DocumentId } from "../../../catalogue/types";
import {
  type ContentFilter,
  contentsOf,
  entriesOf,
  entryKinds,
  filteredEntries,
  forceOf,
  forces,
  isUnclear,
  sectionNumberOf,
} from "../../state/libraryContents";
import { ContentEntry } from "./ContentEntry";
import { Disclosure } from "./Disclosure";
import { PlainTag, UnclearCount } from "./Tags";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  select: { minWidth: 0 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  entries: { paddingBottom: tokens.spacingVerticalS },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  heading: { display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
});

interface DocumentPageProps {
  readonly document: DocumentId;
  /** Record that was looked for: its clause opens and it is marked. */
  readonly entry?: string;
}

/** What a document says, by clause in reading order. */
export function DocumentPage({ document: id, entry: wanted }: DocumentPageProps) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, language, shelf } = useLibrary();
  const document = shelf.catalogue.documentById(id);
  const entries = useMemo(() => entriesOf(id, shelf.records, shelf.strategies), [id, shelf]);
  const [filter, setFilter] = useState<ContentFilter>({ kind: null, force: null });
  const [unclearOnly, setUnclearOnly] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => {
    const found = entries.find(({ record }) => record.id === wanted);
    return new Set(found === undefined ? [] : [sectionNumberOf(found)]);
  });
  const sections = useMemo(() => {
    const shown = filteredEntries(entries, filter).filter((entry) => !unclearOnly || isUnclear(entry));
    return contentsOf(entries, shown);
  }, [entries, filter, unclearOnly]);
  const shownCount = sections.reduce((sum, section) => sum + section.entries.length, 0);
  const unclear = entries.filter(isUnclear).length;
  const allOpen = sections.every(({ number }) => open.has(number));

  const toggle = (number: string) => {
    const next = new Set(open);
    if (!next.delete(number)) next.add(number);
    setOpen(next);
  };
  /** A few clauses are opened at once: who filters wants to see what is left. */
  const narrow = (next: ContentFilter, onlyUnclear: boolean) => {
    setFilter(next);
    setUnclearOnly(onlyUnclear);
    const left = filteredEntries(entries, next).filter((entry) => !onlyUnclear || isUnclear(entry));
    const filtered = next.kind !== null || next.force !== null || onlyUnclear;
    setOpen(new Set(filtered ? left.map(sectionNumberOf) : []));
  };

  return (
    <div className={shared.page}>
      <div className={shared.block}>
        <h1 className={shared.title}>{document.shortTitle[language]}</h1>
        <Text>{document.title[language]}</Text>
        <div className={shared.tags}>
          <PlainTag>{words.documents.kinds[document.kind]}</PlainTag>
          <UnclearCount count={unclear} />
        </div>
        {document.note === null ? null : (
          <Text size={200} className={shared.soft}>
            {document.note[language]}
          </Text>
        )}
      </div>
      <div className={shared.block}>
        <div className={styles.filters}>
          <Select
            size="small"
            className={styles.select}
            aria-label={words.documents.filterKind}
            value={filter.kind ?? ""}
            onChange={(_event, { value }) =>
              narrow({ ...filter, kind: entryKinds.find((kind) => kind === value) ?? null }, unclearOnly)
            }
          >
            <option value="">{words.documents.allKinds}</option>
            {entryKinds
              .filter((kind) => entries.some((entry) => entry.kind === kind))
              .map((kind) => (
                <option key={kind} value={kind}>
                  {words.documents.kind(kind)}
                </option>
              ))}
          </Select>
          <Select
            size="small"
            className={styles.select}
            aria-label={words.documents.filterForce}
            value={filter.force ?? ""}
            onChange={(_event, { value }) =>
              narrow({ ...filter, force: forces.find((force) => force === value) ?? null }, unclearOnly)
            }
          >
            <option value="">{words.documents.allForces}</option>
            {forces
              .filter((force) => entries.some((entry) => forceOf(entry) === force))
              .map((force) => (
                <option key={force} value={force}>
                  {words.forces[force]}
                </option>
              ))}
          </Select>
        </div>
        <div className={styles.bar}>
          <Text size={200} className={shared.soft} role="status">
            {words.documents.shown(shownCount, sections.length)}
          </Text>
          <span>
            {unclear === 0 ? null : (
              <Button
                size="small"
                appearance="subtle"
                aria-pressed={unclearOnly}
                onClick={() => narrow(filter, !unclearOnly)}
              >
                {unclearOnly ? words.documents.showAll : words.documents.unclearOnly}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              onClick={() => setOpen(new Set(allOpen ? [] : sections.map(({ number }) => number)))}
            >
              {allOpen ? words.documents.collapseAll : words.documents.expandAll}
            </Button>
          </span>
        </div>
      </div>
      {sections.length === 0 ? (
        <div className={shared.block}>
          <Text>{words.documents.nothing}</Text>
          <Button size="small" onClick={() => narrow({ kind: null, force: null }, false)}>
            {words.documents.showAll}
          </Button>
        </div>
      ) : null}
      <div>
        {sections.map(({ number, heading, entries: listed }) => (
          <section key={number} className={styles.section}>
            <Disclosure
              level={2}
              open={open.has(number)}
              onToggle={() => toggle(number)}
              summary={
                <span className={styles.heading}>
                  <span lang="zh-CN">
                    {number} {heading}
                  </span>
                  <span className={styles.count}>{listed.length}</span>
                </span>
              }
            >
              <ul className={mergeClasses(shared.list, styles.entries)} aria-label={`${number} ${heading}`}>
                {listed.map((entry) => (
                  <ContentEntry
                    key={entry.record.id}
                    entry={entry}
                    section={number}
                    marked={entry.record.id === wanted}
                  />
                ))}
              </ul>
            </Disclosure>
          </section>
        ))}
      </div>
    </div>
  );
}
