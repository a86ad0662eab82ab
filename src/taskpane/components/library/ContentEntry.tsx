import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { targetText } from "../../../i18n/assessment";
import { type LibraryEntry, forceOf } from "../../state/libraryContents";
import { IndicatorLink, IndicatorLinks } from "./IndicatorLink";
import { RecordNotes } from "./RecordNotes";
import { ForceTag, PlainTag, UnclearTag } from "./Tags";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    marginInlineStart: tokens.spacingHorizontalXL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  marked: { backgroundColor: tokens.colorNeutralBackground1Selected },
  id: { marginInlineStart: "auto" },
  small: { fontSize: tokens.fontSizeBase200 },
  figure: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface ContentEntryProps {
  readonly entry: LibraryEntry;
  /** Number of the clause under which it stands; a narrower one of its own is named. */
  readonly section: string;
  /** The one that was looked for. */
  readonly marked: boolean;
}

/** One thing that a document says: how strongly, about which indicator, what, and where it leads. */
export function ContentEntry({ entry, section, marked }: ContentEntryProps) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, language, shelf, open } = useLibrary();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (marked) element.current?.scrollIntoView({ block: "center" });
  }, [marked]);
  const { record } = entry;
  const { clause } = record;
  const force = forceOf(entry);
  const kind = words.documents.single(entry.kind);
  const tables =
    entry.kind === "table"
      ? shelf.tables.filter(
          (table) => table.document === record.document && table.clause.number === clause.number,
        )
      : [];
  return (
    <li
      ref={element}
      className={mergeClasses(styles.item, marked && styles.marked)}
      {...(marked && { "aria-current": true })}
    >
      <div className={shared.tags}>
        <ForceTag force={force} />
        {kind === words.forces[force] ? null : <PlainTag>{kind}</PlainTag>}
        {"kind" in record && record.kind === "target" ? <UnclearTag target={record} /> : null}
        <Text size={200} className={mergeClasses(shared.soft, styles.id)}>
          {record.id}
        </Text>
      </div>
      {clause.number === section ? null : (
        <Text size={200} className={shared.soft} lang="zh-CN">
          {clause.number} {entry.kind === "strategy" ? "" : clause.heading}
        </Text>
      )}
      {"title" in record ? (
        <Text weight="semibold" lang="zh-CN">
          {record.title}
        </Text>
      ) : record.indicator === null ? null : (
        <div className={styles.figure}>
          <IndicatorLink code={record.indicator} />
          {record.kind === "target" ? <Text weight="semibold">{targetText(record)}</Text> : null}
        </div>
      )}
      <Text>{record.summary[language]}</Text>
      {"title" in record ? (
        record.indicators.length === 0 ? null : (
          <Text size={200}>
            {words.matrix.suggested}
            {words.colon}
            <IndicatorLinks codes={record.indicators} />
          </Text>
        )
      ) : (
        <RecordNotes record={record} />
      )}
      {"title" in record ? (
        <Link
          as="button"
          className={mergeClasses(shared.link, styles.small)}
          onClick={() =>
            open({
              kind: "field",
              level: record.level,
              type: record.type,
              sector: record.sector,
              entry: record.id,
            })
          }
        >
          {words.documents.openField}
          {words.colon}
          {[words.levels[record.level], words.types[record.type], words.sectors[record.sector]].join(" · ")}
        </Link>
      ) : null}
      {tables.map(({ id, title }) => (
        <Link key={id} as="button" className={shared.link} onClick={() => open({ kind: "table", id })}>
          {words.documents.openTable}
          {words.colon}
          {title[language]}
        </Link>
      ))}
    </li>
  );
}
