import type { Operation } from "../workbook/plan";
import { commonTexts } from "./declaration";
import { height, labelled, merged, named, snake, write } from "./formCells";
import { coverGrid, guideRow, titleRow, wholeRow } from "./grid";
import { coverChecks } from "./inputChecks";
import type { FormModel } from "./model";
import { lineHeight, noteSize, styled, titleSize } from "./styling";
import type { CoverField } from "./types";

/** Values of the cover cells; null leaves one blank. */
export type CoverValues = Readonly<Record<CoverField, string | number | null>>;

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
    ...places.map(({ field, entry: range }) => named(sheet, `cover_${snake(field)}`, range)),
  ];
}
