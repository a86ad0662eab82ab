import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { listIn, rangeIn, wordsIn } from "../../../catalogue/tableCells";
import type { ReferenceTable, TableColumn, TableRow } from "../../../catalogue/tableTypes";
import { formatNumber } from "../../../validation/notation";
import { IndicatorLink } from "./IndicatorLink";
import { useLibrary, type LibraryTools } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  // Its own scrolling, so that the bar to scroll sideways is never far below.
  scroll: {
    overflow: "auto",
    maxHeight: "calc(100vh - 230px)",
    minHeight: "240px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "separate", borderSpacing: 0, fontSize: tokens.fontSizeBase200, minWidth: "100%" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: "nowrap",
    position: "sticky",
    top: 0,
    zIndex: 1,
  },
  words: { minWidth: "128px", maxWidth: "240px" },
  short: { minWidth: "56px" },
  number: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  sticky: {
    position: "sticky",
    insetInlineStart: 0,
    zIndex: 1,
    minWidth: "72px",
    maxWidth: "128px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  stickyHead: { zIndex: 2, backgroundColor: tokens.colorNeutralBackground3, whiteSpace: "normal" },
});

/** Rows narrower than this are words; a column whose longest cell is shorter needs no width of its own. */
const longText = 12;

/** A blank stays blank: the print has nothing there. */
function cellContent(row: TableRow, { key, kind }: TableColumn, tools: LibraryTools): ReactNode {
  const cell = row[key];
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "boolean") return cell ? tools.words.tables.yes : tools.words.tables.no;
  switch (kind) {
    case "codes":
      return listIn(row, key).map((code) => {
        const indicator = tools.shelf.catalogue.indicatorByCode(code);
        return <div key={code}>{indicator === null ? code : <IndicatorLink code={indicator.code} />}</div>;
      });
    case "list": {
      const items = listIn(row, key);
      return items.length === 0 ? tools.words.tables.noneLacking : items.join("、");
    }
    case "number":
    case "range": {
      const range = rangeIn(row, key);
      if (range === null) return null;
      const [low, high] = range;
      return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
    }
    case "flag":
    case "text":
    case "name":
      return wordsIn(row, key)?.[tools.language] ?? null;
  }
}

const isFigure = ({ kind }: TableColumn): boolean => kind === "number" || kind === "range";

/** Whether a column has words enough to be given room. */
const isLong = (table: ReferenceTable, column: TableColumn, language: "zh" | "en"): boolean =>
  column.kind === "codes" ||
  table.rows.some(
    (row) =>
      listIn(row, column.key).join("、").length > longText ||
      (wordsIn(row, column.key)?.[language] ?? "").length > longText,
  );

/** A table of a document, as printed; the first column stays in view. */
export function TablePage({ id }: { readonly id: string }) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const tools = useLibrary();
  const { words, language, shelf } = tools;
  const table = shelf.tables.find((one) => one.id === id);
  if (table === undefined) return null;
  const document = shelf.catalogue.documentById(table.document).shortTitle[language];
  // A column that is blank in every row tells nothing in a narrow pane.
  const columns = table.columns.filter(({ key }) => table.rows.some((row) => row[key] !== null));
  const unitOf = ({ unit }: TableColumn): string => (unit === null || unit === "1" ? "" : ` (${unit})`);
  return (
    <div className={shared.page}>
      <div className={shared.block}>
        <h1 className={shared.title}>{table.title[language]}</h1>
        <Text size={200} className={shared.soft}>
          {words.tables.source}
          {words.colon}
          {document} <span lang="zh-CN">{`${table.clause.number} ${table.clause.heading}`}</span>
        </Text>
        <Text size={200} className={shared.soft}>
          {words.tables.size(table.rows.length, columns.length)} · {words.tables.scroll}
        </Text>
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={table.title[language]}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th
                  key={column.key}
                  scope="col"
                  className={mergeClasses(
                    styles.cell,
                    styles.head,
                    isFigure(column) && styles.number,
                    at === 0 && styles.sticky,
                    at === 0 && styles.stickyHead,
                  )}
                >
                  {column.name[language]}
                  {unitOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, rowAt) => (
              <tr key={rowAt}>
                {columns.map((column, at) => {
                  const look = mergeClasses(
                    styles.cell,
                    isFigure(column)
                      ? styles.number
                      : isLong(table, column, language)
                        ? styles.words
                        : styles.short,
                    at === 0 && styles.sticky,
                  );
                  return at === 0 ? (
                    <th key={column.key} scope="row" className={look}>
                      {cellContent(row, column, tools)}
                    </th>
                  ) : (
                    <td key={column.key} className={look}>
                      {cellContent(row, column, tools)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.note === null ? null : <Text size={200}>{table.note[language]}</Text>}
    </div>
  );
}
