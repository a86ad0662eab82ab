import type { Locale } from "../../i18n/locale";
import { reportWords } from "../../i18n/report";
import { rollUpWords } from "../../i18n/rollup";
import { ruleTitle, severityLabel } from "../../i18n/rules";
import type { CellStyle, Operation, PlanCell, Tone } from "../../workbook/plan";
import type { ToolStamp } from "../types";
import { expectationSentence } from "./coverageTable";
import { bar, severityTones } from "./findingTables";
import { firstLooks, keyFigures, rollUpTitle, standingLines, verdictLines } from "./overview";
import type { RollUp } from "./types";
import { verdictTones } from "./unitTable";

const across = 6;

/** One row of the page: its texts, how each looks, and how high it is. */
interface PageRow {
  readonly cells: readonly (string | number)[];
  readonly styles: readonly {
    readonly column: number;
    readonly columns: number;
    readonly style: CellStyle;
  }[];
  readonly merge?: { readonly column: number; readonly columns: number };
  readonly height: number;
}

const whole = (style: CellStyle) => ({ column: 0, columns: across, style });

const section = (title: string): PageRow => ({
  cells: [title],
  styles: [whole({ bold: true, fontSize: 12, vertical: "bottom", tone: "title" })],
  height: 30,
});

/** About 84 Chinese characters fill one line of the page. */
const linesOf = (sentence: string): number =>
  Math.ceil([...sentence].reduce((width, character) => width + (character > "\u2e80" ? 2 : 1), 0) / 92);

const sentenceRow = (sentence: string, tone: Tone): PageRow => ({
  cells: [sentence],
  styles: [whole({ wrap: true, vertical: "middle", horizontal: "left", tone })],
  merge: { column: 0, columns: across },
  height: 6 + 15 * linesOf(sentence),
});

const boxed = (tone: Tone): CellStyle => ({ border: "thin", vertical: "middle", tone });

function headRow(...texts: readonly string[]): PageRow {
  return {
    cells: texts,
    styles: [whole({ ...boxed("header"), bold: true, wrap: true })],
    height: 22,
  };
}

function keyRows(rollUp: RollUp, locale: Locale): readonly PageRow[] {
  const figures = keyFigures(rollUp, locale);
  return [
    {
      cells: figures.map(([label]) => label),
      styles: [whole({ ...boxed("header"), horizontal: "center" })],
      height: 22,
    },
    {
      cells: figures.map(([, value]) => value),
      styles: [whole({ border: "thin", bold: true, fontSize: 20, horizontal: "center", vertical: "middle" })],
      height: 44,
    },
  ];
}

const verdictRows = (rollUp: RollUp, locale: Locale): readonly PageRow[] =>
  verdictLines(rollUp, locale).map(({ verdict, label, count, share }) => ({
    cells: [label, count, `${Math.round(share * 100)}%`, bar(share)],
    styles: [
      whole(boxed("none")),
      { column: 0, columns: 1, style: { ...boxed(verdictTones[verdict]), bold: true } },
      { column: 1, columns: 2, style: { ...boxed("none"), horizontal: "center" } },
      { column: 3, columns: 1, style: boxed("title") },
    ],
    merge: { column: 3, columns: 3 },
    height: 24,
  }));

function ruleRows({ rules, verdicts }: RollUp, locale: Locale): readonly PageRow[] {
  const words = rollUpWords(locale);
  const audited = Math.max(1, verdicts.submittable + verdicts["needs-explanation"] + verdicts.rejected);
  if (rules.length === 0) return [sentenceRow(words.noFindings, "muted")];
  return [
    headRow(words.severity, words.unitCount, words.findingCount, words.ruleTitle),
    ...rules.slice(0, 10).map(({ rule, severity, findings, files }) => ({
      cells: [
        severityLabel(severity, locale),
        files,
        findings,
        `${Math.round((files / audited) * 100)}%  ${ruleTitle(rule, locale)}（${rule}）`,
      ],
      styles: [
        whole({ ...boxed("none"), wrap: true }),
        { column: 0, columns: 1, style: boxed(severityTones[severity]) },
        { column: 1, columns: 2, style: { ...boxed("none"), horizontal: "center" as const } },
      ],
      merge: { column: 3, columns: 3 },
      height: 32,
    })),
  ];
}

const countTones: readonly Tone[] = ["met", "unmet", "warning", "review"];

function standingRows(rollUp: RollUp, locale: Locale): readonly PageRow[] {
  const lines = standingLines(rollUp, 10, locale);
  const [first] = lines;
  if (first === undefined) return [];
  const words = rollUpWords(locale);
  return [
    section(words.standing),
    headRow(words.indicator, "", ...first.counts.map(({ word }) => word)),
    ...lines.map(({ name, counts }) => ({
      cells: [name, "", ...counts.map(({ count }) => count)],
      styles: [
        whole({ ...boxed("none"), wrap: true }),
        ...counts.map(({ count }, index) => ({
          column: 2 + index,
          columns: 1,
          style: {
            ...boxed(count > 0 ? (countTones[index] ?? "none") : "none"),
            horizontal: "center" as const,
          },
        })),
      ],
      merge: { column: 0, columns: 2 },
      height: 32,
    })),
  ];
}

function pageRows(rollUp: RollUp, tool: ToolStamp, time: string, locale: Locale): readonly PageRow[] {
  const words = rollUpWords(locale);
  const list = reportWords(locale);
  const looks = firstLooks(rollUp, locale);
  const versions = [
    `${words.time} ${time}`,
    `${tool.name} ${tool.version}`,
    `${list.catalogueVersion} ${tool.catalogue}`,
    `${list.ruleVersion} ${tool.rules}`,
  ].join(" · ");
  return [
    {
      cells: [rollUpTitle(rollUp, locale)],
      styles: [whole({ tone: "title", bold: true, fontSize: 18, horizontal: "center", vertical: "middle" })],
      merge: { column: 0, columns: across },
      height: 38,
    },
    sentenceRow(versions, "muted"),
    ...keyRows(rollUp, locale),
    sentenceRow(expectationSentence(rollUp, locale), "muted"),
    section(words.verdicts),
    ...verdictRows(rollUp, locale),
    section(words.lookFirst),
    ...(looks.length === 0
      ? [sentenceRow(words.nothingFirst, "met")]
      : looks.map((look) => sentenceRow(`• ${look}`, "none"))),
    section(words.commonRules),
    ...ruleRows(rollUp, locale),
    ...standingRows(rollUp, locale),
  ];
}

const planCell = (value: string | number): PlanCell => (value === "" ? null : { value });

/** 总览: one A4 page that says how the roll-up stands. */
export function overviewOperations(
  rollUp: RollUp,
  tool: ToolStamp,
  time: string,
  locale: Locale,
): readonly Operation[] {
  const sheet = rollUpWords(locale).overview;
  const rows = pageRows(rollUp, tool, time, locale);
  return [
    { type: "add-sheet", sheet, visibility: "visible", position: null, ifExists: "replace" },
    {
      type: "write-block",
      sheet,
      at: { row: 0, column: 0 },
      cells: rows.map(({ cells }) => cells.map(planCell)),
    },
    ...rows.flatMap(({ styles, merge, height }, row): Operation[] => [
      ...styles.map(({ style, ...place }): Operation => ({
        type: "style",
        sheet,
        range: { row, rows: 1, ...place },
        style,
      })),
      ...(merge === undefined ? [] : [{ type: "merge", sheet, range: { row, rows: 1, ...merge } } as const]),
      { type: "row-height", sheet, row, height },
    ]),
    ...Array.from({ length: across }, (_, column): Operation => ({
      type: "column-width",
      sheet,
      column,
      width: 15,
    })),
    {
      type: "print-setup",
      sheet,
      paper: "A4",
      orientation: "portrait",
      fitToWidth: 1,
      titleRows: null,
      footer: `&L${tool.name} ${tool.version}&R&P / &N`,
    },
  ];
}
