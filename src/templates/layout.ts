import { commonTexts } from "./declaration";
import { derivedFormula, gapCell, gapFormula, valueCell, verdictCell, verdictFormula } from "./formulas";
import {
  columnCount,
  columns,
  coverGrid,
  signOffGrid,
  tableColumns,
  titleRow,
  topLeft,
  type LabelledCells,
} from "./grid";
import type { FormModel, IndicatorLine } from "./model";
import type { CoverField, SignOffField, TemplateFormula, TemplateInput, TemplateLayout } from "./types";
import { unitText } from "./wording";
import type { CellPosition } from "../workbook/address";

const inputOf = (line: IndicatorLine): TemplateInput => ({
  indicator: line.indicator.code,
  cell: valueCell(line),
  name: `in_${line.indicator.code}`,
  required: line.required,
});

function formulasOf(model: FormModel, line: IndicatorLine): readonly TemplateFormula[] {
  const indicator = line.indicator.code;
  const derived: TemplateFormula[] = line.ratio
    ? [{ cell: valueCell(line), formula: derivedFormula(line.ratio), indicator, part: "derived" }]
    : [];
  const checks: TemplateFormula[] =
    line.targets.length === 0
      ? []
      : [
          { cell: verdictCell(line), formula: verdictFormula(model, line), indicator, part: "verdict" },
          { cell: gapCell(line), formula: gapFormula(model, line), indicator, part: "gap" },
        ];
  return [...derived, ...checks];
}

const text = (row: number, column: number, words: string): TemplateLayout["headers"][number] => ({
  cell: { row, column },
  text: words,
});

function headersOf(model: FormModel): TemplateLayout["headers"] {
  const lines = model.indicatorLines.flatMap((line) => [
    text(line.row, columns.indicator, line.indicator.name.zh),
    ...(unitText(line) === "" ? [] : [text(line.row, columns.unit, unitText(line))]),
  ]);
  return [
    text(titleRow, 0, model.declaration.title.zh),
    ...coverGrid(model.cover).map(({ field, label }) =>
      text(label.row, label.column, commonTexts.cover[field].label),
    ),
    ...tableColumns.map(({ column }) => text(model.headerRow, columns[column], commonTexts.headers[column])),
    ...lines,
  ];
}

const entryOf = <Field extends string>(
  places: readonly ({ readonly field: Field } & LabelledCells)[],
  field: Field,
): CellPosition | null => {
  const place = places.find((candidate) => candidate.field === field);
  return place ? topLeft(place.entry) : null;
};

function coverOf(model: FormModel): Readonly<Record<CoverField, CellPosition | null>> {
  const places = coverGrid(model.cover);
  return {
    reportingUnit: entryOf(places, "reportingUnit"),
    region: entryOf(places, "region"),
    year: entryOf(places, "year"),
    level: entryOf(places, "level"),
    planType: entryOf(places, "planType"),
    adopted: entryOf(places, "adopted"),
  };
}

function signOffOf(model: FormModel): Readonly<Record<SignOffField, CellPosition>> {
  const { fields, seal } = signOffGrid(model.signOffRow);
  const at = (field: SignOffField): CellPosition => entryOf(fields, field) ?? topLeft(seal.entry);
  return {
    preparer: at("preparer"),
    reviewer: at("reviewer"),
    head: at("head"),
    phone: at("phone"),
    date: at("date"),
  };
}

/** Where everything lies on a sheet of that name. */
export function layoutOf(model: FormModel, sheet: string = model.declaration.sheet): TemplateLayout {
  return {
    sheet,
    inputs: model.indicatorLines.filter(({ ratio }) => ratio === null).map(inputOf),
    rows: model.indicatorLines.map((line) => ({
      indicator: line.indicator.code,
      kind: line.ratio ? "derived" : "input",
      row: line.row,
      context: line.context,
      checked: line.targets.length > 0,
    })),
    formulas: model.indicatorLines.flatMap((line) => formulasOf(model, line)),
    headers: headersOf(model),
    cover: coverOf(model),
    signOff: signOffOf(model),
    columns,
    explanationColumn: columns.explanation,
    table: { row: model.headerRow, column: 0, rows: model.lines.length + 1, columns: columnCount },
  };
}
