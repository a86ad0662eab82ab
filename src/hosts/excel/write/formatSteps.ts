import type { RangeAddress } from "../../../workbook/address";
import type { CellStyle, Operation } from "../../../workbook/plan";
import { borderColour, toneColours } from "../../theme";
import { step, type Step } from "./steps";

type Of<Type extends Operation["type"]> = Extract<Operation, { type: Type }>;

export const rangeIn = (context: Excel.RequestContext, sheet: string, range: RangeAddress): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(range.row, range.column, range.rows, range.columns);

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

export const styleSteps = ({ sheet, range, style }: Of<"style">): readonly Step[] => [
  step((context) => {
    const { format } = rangeIn(context, sheet, range);
    setFont(format, style);
    if (style.horizontal) format.horizontalAlignment = horizontals[style.horizontal];
    if (style.vertical) format.verticalAlignment = verticals[style.vertical];
    if (style.wrap !== undefined) format.wrapText = style.wrap;
    if (style.border) setBorders(format, range, style.border);
    if (style.locked !== undefined) format.protection.locked = style.locked;
  }),
];

function setFont(format: Excel.RangeFormat, { tone, bold, italic, fontSize }: CellStyle): void {
  if (tone === "none") format.fill.clear();
  const { background, text } = toneColours[tone ?? "none"];
  if (background !== null) format.fill.color = background;
  if (text !== null) format.font.color = text;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (fontSize !== undefined) format.font.size = fontSize;
}

/** Inner lines only where there are any: Excel refuses them on a single row or column. */
function setBorders(format: Excel.RangeFormat, range: RangeAddress, border: "none" | "thin"): void {
  const sides = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(range.columns > 1 ? (["InsideVertical"] as const) : []),
    ...(range.rows > 1 ? (["InsideHorizontal"] as const) : []),
  ] as const;
  for (const side of sides) {
    const line = format.borders.getItem(side);
    line.style = border === "thin" ? "Continuous" : "None";
    if (border === "thin") line.color = borderColour;
  }
}

export const numberFormatSteps = ({ sheet, range, format }: Of<"number-format">): readonly Step[] => [
  // One text stands for the whole range, which the type of the property does not say.
  step((context) => Object.assign(rangeIn(context, sheet, range), { numberFormat: format })),
];

/** Characters of the default font → points: 7 pixels a digit and 5 of margin, at 96 pixels to 72 points. */
const columnPoints = (characters: number): number => ((characters * 7 + 5) * 72) / 96;

export const columnWidthSteps = ({ sheet, column, width }: Of<"column-width">): readonly Step[] => [
  step((context) => {
    rangeIn(context, sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = columnPoints(width);
  }),
];

/** Excel fits a row to wrapped text by itself until its height is set. */
export const rowHeightSteps = ({ sheet, row, height, grows }: Of<"row-height">): readonly Step[] =>
  grows === true
    ? []
    : [
        step((context) => {
          rangeIn(context, sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
        }),
      ];

export const conditionalToneSteps = ({
  sheet,
  range,
  text,
  tone,
}: Of<"conditional-tone">): readonly Step[] => [
  step((context) => {
    const added = rangeIn(context, sheet, range).conditionalFormats.add(
      Excel.ConditionalFormatType.cellValue,
    );
    const { background, text: colour } = toneColours[tone];
    if (background !== null) added.cellValue.format.fill.color = background;
    if (colour !== null) added.cellValue.format.font.color = colour;
    added.cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: "EqualTo" };
  }),
];

/** Unbroken runs of lines are shown or hidden at once. */
export function revealSteps({ sheet, rows, columns, hidden }: Of<"reveal">): readonly Step[] {
  return [
    ...runs(rows).map(([row, count]) =>
      step((context) => {
        rangeIn(context, sheet, { row, column: 0, rows: count, columns: 1 }).rowHidden = hidden;
      }),
    ),
    ...runs(columns).map(([column, count]) =>
      step((context) => {
        rangeIn(context, sheet, { row: 0, column, rows: 1, columns: count }).columnHidden = hidden;
      }),
    ),
  ];
}

/** [3, 4, 9] → [[3, 2], [9, 1]]: first and count. */
function runs(lines: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === line) last[1] += 1;
    else found.push([line, 1]);
  }
  return found;
}
