import type { Operation } from "../workbook/plan";
import { commonTexts } from "./declaration";
import { height, label, labelled, merged, named, snake, write } from "./formCells";
import { signOffGrid, tableColumns, wholeRow } from "./grid";
import type { FormModel } from "./model";
import { lineHeight, linesOf, noteSize, styled } from "./styling";
import type { TemplateData } from "./types";

const formWidth = tableColumns.reduce((sum, { width }) => sum + width, 0);

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
    ...fields.map(({ field, entry: range }) => named(sheet, `sign_${snake(field)}`, range)),
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
