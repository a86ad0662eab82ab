import { statusWord } from "../../assessment/statusWords";
import type { Status } from "../../assessment/types";
import { fill } from "../../i18n/fill";
import type { Locale } from "../../i18n/locale";
import { rollUpWords } from "../../i18n/rollup";
import type { Tone } from "../../workbook/plan";
import { columns, text, type FileLink, type ReportTable, type TableCell } from "./table";
import type { Comparison, IndicatorLine, MemberFigure, RollUp, UnitFigure } from "./types";

const statusTones: Readonly<Record<Status, Tone | null>> = {
  met: "met",
  unmet: "unmet",
  warning: "warning",
  note: "note",
  review: "review",
  "not-due": "pending",
  unconfigured: null,
  "not-applicable": null,
};

/** A figure with its status behind it; the cell stays a number, so that it can be sorted and added up. */
function figureCell({ value, status }: UnitFigure): TableCell {
  const tone = status === null ? null : statusTones[status];
  if (status === null || tone === null) return { value };
  const word = ` ${statusWord(status)}`;
  return { value, tone, format: `General"${word}"`, suffix: word };
}

const linkTo = ({ file, figure: { sheet, cell } }: MemberFigure): FileLink => ({ file, sheet, cell });

const headOf = ({ indicator }: IndicatorLine, locale: Locale): string => {
  const name = indicator.name[locale === "zh-CN" ? "zh" : "en"];
  return indicator.unit === null ? name : `${name}（${indicator.unit}）`;
};

/** A row a unit, a column an indicator. */
export function matrixTable({ indicators, year }: RollUp, locale: Locale): ReportTable {
  const words = rollUpWords(locale);
  const units = new Map<string, { readonly name: string; readonly code: string | null }>();
  const figures = new Map<string, UnitFigure>();
  for (const { indicator, figures: own } of indicators) {
    for (const { file, name, division, figure } of own) {
      units.set(file, { name, code: division?.code ?? null });
      figures.set(`${file}|${indicator.code}`, figure);
    }
  }
  const files = [...units].sort(([one], [other]) => (one < other ? -1 : 1));
  const total = indicators.some((line) => line.total !== null);
  const sums = [
    text(words.sumOfUnits),
    text(null),
    ...indicators.map((line) => text(line.total?.sum ?? null)),
  ];
  return {
    title: words.matrix,
    note: fill(words.matrixNote, { year: year ?? "" }),
    empty: words.noMatrix,
    frozen: 2,
    columns: columns(
      [words.unit, 16],
      [words.code, 10],
      ...indicators.map((line) => [headOf(line, locale), 16] as const),
    ),
    rows: [
      ...files.map(([file, { name, code }]) => [
        text(name),
        text(code),
        ...indicators.map(({ indicator }): TableCell => {
          const figure = figures.get(`${file}|${indicator.code}`);
          return figure === undefined ? text(null) : figureCell(figure);
        }),
      ]),
      ...(total ? [sums] : []),
    ],
  };
}

function nameCells({ indicator }: Pick<IndicatorLine, "indicator">, locale: Locale): readonly TableCell[] {
  return [text(indicator.name[locale === "zh-CN" ? "zh" : "en"]), text(indicator.unit)];
}

const statusCell = ({ status }: UnitFigure): TableCell => {
  const tone = status === null ? null : statusTones[status];
  if (status === null) return text(null);
  return tone === null ? text(statusWord(status)) : { value: statusWord(status), tone };
};

export function rankingTable({ indicators }: RollUp, locale: Locale): ReportTable {
  const words = rollUpWords(locale);
  return {
    title: words.ranking,
    note: words.rankingNote,
    empty: words.noRanking,
    frozen: 0,
    columns: columns(
      [words.indicator, 34],
      [words.measure, 12],
      [words.direction, 12],
      [words.rank, 7],
      [words.unit, 18],
      [words.value, 14],
      [words.status, 10],
      [words.where, 34],
    ),
    rows: indicators.flatMap((line) =>
      line.ranking.map((member): readonly TableCell[] => [
        ...nameCells(line, locale),
        text(line.indicator.direction === "lower" ? words.lower : words.higher),
        text(member.rank),
        text(member.name),
        text(member.figure.value),
        statusCell(member.figure),
        { value: `${member.file} ${member.figure.sheet}!${member.figure.cell}`, link: linkTo(member) },
      ]),
    ),
  };
}

export function outlierTable({ indicators }: RollUp, locale: Locale): ReportTable {
  const words = rollUpWords(locale);
  return {
    title: words.outliers,
    note: words.outlierNote,
    empty: words.noOutliers,
    frozen: 0,
    columns: columns(
      [words.indicator, 34],
      [words.measure, 12],
      [words.unit, 18],
      [words.value, 14],
      [words.median, 14],
      [words.score, 10],
      [words.peers, 12],
      [words.where, 34],
    ),
    rows: indicators.flatMap((line) =>
      line.outliers.map((member): readonly TableCell[] => [
        ...nameCells(line, locale),
        text(member.name),
        { value: member.figure.value, tone: "warning" },
        text(member.median),
        text(member.score),
        text(member.peers),
        { value: `${member.file} ${member.figure.sheet}!${member.figure.cell}`, link: linkTo(member) },
      ]),
    ),
  };
}

const stateTones: Readonly<Record<Comparison["state"], Tone>> = {
  fits: "met",
  differs: "unmet",
  incomplete: "pending",
};

function comparisonCells(comparison: Comparison, locale: Locale): readonly TableCell[] {
  const words = rollUpWords(locale);
  const { statedIn, stated, other, gap, members, without, state, division } = comparison;
  return [
    text(comparison.kind === "sum" ? words.partsSum : words.listedFigure),
    text(division.name),
    ...nameCells(comparison, locale),
    text(stated),
    text(other),
    text(gap),
    text(members),
    text(without),
    { value: words[state], tone: stateTones[state] },
    { value: `${statedIn.file} ${statedIn.sheet}!${statedIn.cell}`, link: statedIn },
  ];
}

/** Wholes against their parts and listed figures against the units' own, contradictions first; then all sums. */
export function comparisonTable({ comparisons, indicators, coverage }: RollUp, locale: Locale): ReportTable {
  const words = rollUpWords(locale);
  const order: readonly Comparison["state"][] = ["differs", "incomplete", "fits"];
  const sorted = order.flatMap((state) => comparisons.filter((comparison) => comparison.state === state));
  const sums = indicators.flatMap((line) => {
    const { total } = line;
    if (total === null) return [];
    return [
      [
        text(words.sumOfUnits),
        text(coverage.whole?.name ?? ""),
        ...nameCells(line, locale),
        text(null),
        text(total.sum),
        text(null),
        text(total.units),
        text(total.without),
        text(words.onlySum),
        text(""),
      ],
    ];
  });
  return {
    title: words.comparisons,
    note: words.comparisonNote,
    empty: words.noComparisons,
    frozen: 0,
    columns: columns(
      [words.kind, 20],
      [words.unit, 14],
      [words.indicator, 30],
      [words.measure, 11],
      [words.stated, 14],
      [words.other, 14],
      [words.gap, 12],
      [words.members, 8],
      [words.without, 10],
      [words.result, 18],
      [words.where, 32],
    ),
    rows: [...sorted.map((comparison) => comparisonCells(comparison, locale)), ...sums],
  };
}
