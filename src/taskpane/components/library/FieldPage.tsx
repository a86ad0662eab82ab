import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { strategyMatrix } from "../../../catalogue/strategies";
import type { StrategyRecord } from "../../../catalogue/strategyTypes";
import type { LibraryPage } from "../../state/libraryPages";
import { IndicatorLinks } from "./IndicatorLink";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "22px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  marked: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

interface StrategyItemProps {
  readonly strategy: StrategyRecord;
  /** The one that was looked for. */
  readonly marked: boolean;
}

function StrategyItem({ strategy, marked }: StrategyItemProps) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, language } = useLibrary();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (marked) element.current?.scrollIntoView({ block: "center" });
  }, [marked]);
  const { number, title, summary, clause, indicators } = strategy;
  return (
    <li
      ref={element}
      className={mergeClasses(styles.item, marked && styles.marked)}
      {...(marked && { "aria-current": true })}
    >
      <span className={styles.number}>{number}</span>
      <div className={shared.block}>
        <Text weight="semibold" lang="zh-CN">
          {title}
        </Text>
        <Text>{summary[language]}</Text>
        {indicators.length === 0 ? null : (
          <Text size={200}>
            {words.matrix.suggested}
            {words.colon}
            <IndicatorLinks codes={indicators} />
          </Text>
        )}
        <Text size={200} className={shared.soft}>
          {clause.number} · {strategy.id}
        </Text>
      </div>
    </li>
  );
}

type Field = Extract<LibraryPage, { kind: "field" }>;

/** The strategies of one field of the matrix, and the ways to the fields beside it. */
export function FieldPage({ level, type, sector, entry }: Field) {
  const shared = useLibraryStyles();
  const { words, language, shelf, open } = useLibrary();
  const cells = useMemo(() => strategyMatrix(shelf.strategies), [shelf]);
  const field = cells.find((cell) => cell.level === level && cell.type === type && cell.sector === sector);
  const strategies = field?.strategies ?? [];
  const neighbours = cells.filter(
    (cell) =>
      cell !== field &&
      cell.strategies.length > 0 &&
      cell.sector === sector &&
      (cell.level === level || cell.type === type),
  );
  const place = [words.levels[level], words.types[type], words.sectors[sector]].join(" · ");
  const subheadings = [...new Set(strategies.map((strategy) => strategy.subheading))];
  return (
    <div className={shared.page}>
      <div className={shared.block}>
        <h1 className={shared.title}>{place}</h1>
        <Text size={200} className={shared.soft}>
          {strategies.length > 0
            ? `${words.matrix.strategies(strategies.length)} · ${strategies[0]?.clause.heading ?? ""}`
            : field?.absent == null
              ? words.matrix.nothing
              : `${words.matrix.noPlan} ${field.absent.reason[language]}`}
        </Text>
      </div>
      {subheadings.map((subheading) => (
        <section key={subheading ?? ""} className={shared.block}>
          {subheading === null ? null : (
            <h2 className={shared.heading} lang="zh-CN">
              {subheading}
            </h2>
          )}
          <ol className={shared.list} aria-label={subheading ?? place}>
            {strategies
              .filter((strategy) => strategy.subheading === subheading)
              .map((strategy) => (
                <StrategyItem key={strategy.id} strategy={strategy} marked={strategy.id === entry} />
              ))}
          </ol>
        </section>
      ))}
      {neighbours.length === 0 ? null : (
        <section className={shared.block}>
          <h2 className={shared.heading}>{words.matrix.neighbours}</h2>
          <ul className={shared.list} aria-label={words.matrix.neighbours}>
            {neighbours.map((cell) => (
              <li key={`${cell.level} ${cell.type}`}>
                <Link
                  as="button"
                  onClick={() =>
                    open({ kind: "field", level: cell.level, type: cell.type, sector: cell.sector })
                  }
                >
                  {words.levels[cell.level]} · {words.types[cell.type]}
                </Link>{" "}
                <Text size={200} className={shared.soft}>
                  {cell.strategies.length}
                </Text>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
