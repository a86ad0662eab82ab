import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { type StrategyCell, strategyCoverage, strategyMatrix } from "../../../catalogue/strategies";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";
import { MatrixLegend, useHeatStyles, warmth } from "./heat";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "separate", borderSpacing: "2px", tableLayout: "fixed" },
  levelColumn: { width: "42px" },
  typeColumn: { width: "30px" },
  wideLevel: { width: "62px" },
  wideType: { width: "50px" },
  sector: {
    height: "74px",
    padding: "0 0 4px",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "center",
  },
  upright: { writingMode: "vertical-rl", display: "inline-block", lineHeight: "16px" },
  turned: { transform: "rotate(180deg)" },
  level: {
    padding: "0 2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    verticalAlign: "top",
    paddingTop: "6px",
  },
  type: {
    padding: "0 4px 0 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: "start",
    whiteSpace: "nowrap",
  },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: 0 },
  total: {
    height: "26px",
    padding: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Whether each key leads along a row or a column of the grid. */
const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Rows of the matrix, each with a field for every sector. */
function rowsOf(cells: readonly StrategyCell[]): readonly (readonly StrategyCell[])[] {
  const rows = new Map<string, StrategyCell[]>();
  for (const cell of cells) {
    const key = `${cell.level} ${cell.type}`;
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [...rows.values()];
}

/** Level × type × sector as a picture with figures; a grid of which one field at a time takes the focus. */
export function StrategyMatrix() {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const heat = useHeatStyles();
  const { words, language, open, shelf } = useLibrary();
  const cells = useMemo(() => strategyMatrix(shelf.strategies), [shelf]);
  const rows = useMemo(() => rowsOf(cells), [cells]);
  const coverage = strategyCoverage(cells);
  const most = Math.max(...cells.map(({ strategies }) => strategies.length));
  const grid = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<readonly [row: number, column: number]>([0, 0]);
  const [header = []] = rows;

  const focusOn = (row: number, column: number) => {
    const toRow = Math.max(0, Math.min(rows.length - 1, row));
    const toColumn = Math.max(0, Math.min(header.length - 1, column));
    setCurrent([toRow, toColumn]);
    grid.current?.querySelector<HTMLElement>(`[data-field="${toRow} ${toColumn}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [row, column] = current;
    const step = steps[event.key];
    if (step !== undefined) focusOn(row + step[0], column + step[1]);
    else if (event.key === "Home") focusOn(event.ctrlKey ? 0 : row, 0);
    else if (event.key === "End") focusOn(event.ctrlKey ? rows.length : row, header.length);
    else return;
    event.preventDefault();
  };
  const nameOf = ({ level, type, sector, strategies, absent }: StrategyCell): string => {
    const place = [words.levels[level], words.types[type], words.sectors[sector]].join(" · ");
    if (absent !== null) return words.matrix.absent(place, absent.reason[language]);
    return strategies.length === 0 ? words.matrix.gap(place) : words.matrix.field(place, strategies.length);
  };
  const wide = language === "en";

  return (
    <div className={shared.block}>
      <Text size={200}>
        {words.matrix.summary(shelf.strategies.length, coverage.applicable, coverage.filled)}
      </Text>
      <table
        ref={grid}
        role="grid"
        className={styles.table}
        aria-label={words.matrix.grid}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col className={wide ? styles.wideLevel : styles.levelColumn} />
          <col className={wide ? styles.wideType : styles.typeColumn} />
          {header.map(({ sector }) => (
            <col key={sector} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className={shared.spoken}>{words.matrix.level}</span>
            </th>
            <th scope="col">
              <span className={shared.spoken}>{words.matrix.type}</span>
            </th>
            {header.map(({ sector }) => (
              <th key={sector} scope="col" className={styles.sector}>
                <span className={mergeClasses(styles.upright, wide && styles.turned)}>
                  {words.sectors[sector]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => {
            const [first] = row;
            if (first === undefined) return null;
            const { level, type } = first;
            const ofLevel = rows.filter(([cell]) => cell?.level === level);
            return (
              <tr key={`${level} ${type}`}>
                {ofLevel[0] === row ? (
                  <th
                    scope="rowgroup"
                    rowSpan={ofLevel.length}
                    className={mergeClasses(styles.level, styles.first)}
                  >
                    {words.levels[level]}
                  </th>
                ) : null}
                <th scope="row" className={mergeClasses(styles.type, ofLevel[0] === row && styles.first)}>
                  {words.shortTypes[type]}
                </th>
                {row.map((cell, columnAt) => {
                  const { sector, strategies, absent } = cell;
                  const count = strategies.length;
                  const look =
                    absent !== null ? heat.absent : count === 0 ? heat.gap : heat[warmth(count, most)];
                  const isCurrent = current[0] === rowAt && current[1] === columnAt;
                  return (
                    <td key={sector} className={styles.cell}>
                      <button
                        type="button"
                        className={mergeClasses(heat.field, look)}
                        data-field={`${rowAt} ${columnAt}`}
                        tabIndex={isCurrent ? 0 : -1}
                        aria-label={nameOf(cell)}
                        title={nameOf(cell)}
                        {...(absent !== null && { "aria-disabled": true })}
                        onFocus={() => setCurrent([rowAt, columnAt])}
                        onClick={() => {
                          if (absent === null) open({ kind: "field", level, type, sector });
                        }}
                      >
                        {absent !== null ? "" : count === 0 ? "·" : count}
                      </button>
                    </td>
                  );
                })}
              </tr>
            );
          })}
          <tr>
            <th scope="row" colSpan={2} className={mergeClasses(styles.type, styles.first)}>
              {words.matrix.total}
            </th>
            {header.map(({ sector }) => (
              <td key={sector} className={mergeClasses(styles.total, styles.first)}>
                {shelf.strategies.filter((strategy) => strategy.sector === sector).length}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <MatrixLegend />
      <Text size={200} className={shared.soft}>
        {words.matrix.hint}
      </Text>
    </div>
  );
}
