import type { RangeAddress } from "../workbook/address";
import type { CellStyle, Operation } from "../workbook/plan";
import type { CellValue } from "../workbook/snapshot";
import { commonTexts } from "./declaration";
import {
  coverGrid,
  guideRow,
  signOffGrid,
  tableColumns,
  titleRow,
  topLeft,
  wholeRow,
  type LabelledCells,
} from "./grid";
import { coverChecks } from "./inputChecks";
import type { FormModel } from "./model";
import { constant, lineHeight, linesOf, noteSize, styled, titleSize } from "./styling";
import type { CoverField, SignOffField, TemplateData } from "./types";

/** Values of the cover cells; null leaves one blank. */
export type CoverValues = Readonly<Record<CoverField, string | number | null>>;

const formWidth = tableColumns.reduce((sum, { width }) => sum + width, 0);

const write = (sheet: string, range: RangeAddress, value: CellValue): readonly Operation[] => {
  const cell = constant(value);
  return cell === null ? [] : [{ type: "write-block", sheet, at: topLeft(range), cells: [[cell]] }];
};

const merged = (sheet: string, range: RangeAddress): readonly Operation[] =>
  range.columns === 1 && range.rows === 1 ? [] : [{ type: "merge", sheet, range }];

const height = (sheet: string, row: number, points: number): Operation => ({
  type: "row-height",
  sheet,
  row,
  height: points,
});

const label: CellStyle = { tone: "muted", horizontal: "center", border: "thin" };
const entry: CellStyle = { tone: "input", horizontal: "left", border: "thin", locked: false, wrap: true };

function labelled(
  sheet: string,
  place: LabelledCells,
  words: string,
  value: CellValue,
): readonly Operation[] {
  return [
    ...write(sheet, place.label, words),
    ...write(sheet, place.entry, value),
    ...merged(sheet, place.label),
    ...merged(sheet, place.entry),
    styled(sheet, place.label, label),
    styled(sheet, place.entry, entry),
  ];
}

const named = (sheet: string, name: string, range: RangeAddress): Operation => ({
  type: "define-name",
  name,
  sheet,
  range: { ...topLeft(range), rows: 1, columns: 1 },
});

/** Names of the cover and sign-off cells: cover_reporting_unit, sign_preparer. */
const snake = (field: string): string => field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
export const coverName = (field: CoverField): string => `cover_${snake(field)}`;
export const signOffName = (field: SignOffField): string => `sign_${snake(field)}`;

/** Title, guide line and cover block. */
export function coverPlan(model: FormModel, sheet: string, cover: CoverValues): readonly Operation[] {
  const places = coverGrid(model.cover);
  return [
    ...write(sheet, wholeRow(titleRow), model.declaration.title.zh),
    ...merged(sheet, wholeRow(titleRow)),
    styled(sheet, wholeRow(titleRow), {
      tone: "title",
      bold: true,
      fontSize: titleSize,
      horizontal: "center",
    }),
    height(sheet, titleRow, 2.4 * lineHeight),
    ...write(sheet, wholeRow(guideRow), commonTexts.guide),
    ...merged(sheet, wholeRow(guideRow)),
    styled(sheet, wholeRow(guideRow), { fontSize: noteSize, horizontal: "center" }),
    height(sheet, guideRow, 1.6 * lineHeight),
    ...places
      .filter(({ field }) => field === "region")
      .map(({ entry: range }): Operation => ({ type: "number-format", sheet, range, format: "@" })),
    ...places.flatMap((place) =>
      labelled(sheet, place, commonTexts.cover[place.field].label, cover[place.field]),
    ),
    ...[...new Set(places.map((place) => place.label.row))].map((row) =>
      height(sheet, row, 1.8 * lineHeight),
    ),
    height(sheet, model.headerRow - 1, 0.6 * lineHeight),
    height(sheet, model.headerRow, 1.8 * lineHeight),
    ...coverChecks(model, sheet),
    ...places.map(({ field, entry: range }) => named(sheet, coverName(field), range)),
  ];
}

/** Sign-off lines with the place for the seal. */
export function signOffPlan(
  model: FormModel,
  sheet: string,
  signOff: TemplateData["signOff"],
): readonly Operation[] {
  const { fields, seal } = signOffGrid(model.signOffRow);
  const words = commonTexts.signOff;
  return [
    // Leading zeros of a telephone number stay.
    ...fields
      .filter(({ field }) => field === "phone")
      .map(({ entry: range }): Operation => ({ type: "number-format", sheet, range, format: "@" })),
    ...fields
      .filter(({ field }) => field === "date")
      .map(({ entry: range }): Operation => ({
        type: "number-format",
        sheet,
        range,
        format: 'yyyy"年"m"月"d"日"',
      })),
    ...fields.flatMap((place) => labelled(sheet, place, words[place.field], signOff[place.field] ?? null)),
    ...labelled(sheet, seal, words.seal, null).filter(({ type }) => type !== "style"),
    styled(sheet, seal.label, label),
    styled(sheet, seal.entry, { border: "thin" }),
    height(sheet, model.signOffRow - 1, 0.6 * lineHeight),
    height(sheet, model.signOffRow, 2 * lineHeight),
    height(sheet, model.signOffRow + 1, 2 * lineHeight),
    // The seal is about 4 cm across and may run over the lines above.
    height(sheet, seal.label.row, 6 * lineHeight),
    ...fields.map(({ field, entry: range }) => named(sheet, signOffName(field), range)),
  ];
}

/** Notes under the form, one merged row each. */
export function notesPlan(model: FormModel, sheet: string): readonly Operation[] {
  const notes = [...model.declaration.notes, ...commonTexts.notes];
  const texts = [commonTexts.notesTitle, ...notes.map((note, index) => `${index + 1}. ${note}`)];
  return [
    height(sheet, model.notesRow - 1, 0.6 * lineHeight),
    ...texts.flatMap((text, index): readonly Operation[] => {
      const range = wholeRow(model.notesRow + index);
      // Smaller letters: more of them to a line.
      const lines = linesOf(text, formWidth);
      return [
        ...write(sheet, range, text),
        ...merged(sheet, range),
        styled(sheet, range, {
          fontSize: noteSize,
          horizontal: "left",
          vertical: "top",
          wrap: true,
          bold: index === 0,
        }),
        height(sheet, range.row, lines * lineHeight),
      ];
    }),
  ];
}
