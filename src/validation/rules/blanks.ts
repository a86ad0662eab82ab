import { resolveDivision } from "../../catalogue/divisions";
import type { TemplateLayout } from "../../templates/types";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { CoverPart } from "../problems";
import { cellText } from "../recognition/text";
import type { RecognisedSheet } from "../recognition/types";
import { sumsUpUnits, type ValueCell } from "../valueCells";
import { keyWithoutReason } from "./notationKeys";
import { at, none, type AuditContext, type Draft, type Rule } from "./rule";

/**
 * A template's required input blocks. In a foreign table nobody told us which cells are mandatory: a blank at the
 * reported year asks for a figure, a notation key or an explanation, and does not block.
 */
function blankValue(cell: ValueCell, { scope }: AuditContext): readonly Draft[] {
  if (cell.reading.kind !== "blank") return none;
  const { place } = cell;
  if (place.kind === "template") {
    const input = place.template.layout.inputs.find(({ indicator }) => indicator === place.row.indicator);
    if (place.row.kind !== "input" || input?.required !== true) return none;
    return [{ ...at(cell), severity: "error", problem: { code: "blank-input" } }];
  }
  const reported = cell.nature === "actual" && cell.year === scope.year.value;
  if (!reported || cell.indicator === null || sumsUpUnits(cell)) return none;
  return [{ ...at(cell), severity: "warning", problem: { code: "blank-value", year: cell.year } }];
}

/** Without unit, division and year no target can be chosen; level and plan type only narrow the choice. */
const coverParts: readonly (readonly [CoverPart, "error" | "info"])[] = [
  ["reportingUnit", "error"],
  ["region", "error"],
  ["year", "error"],
  ["level", "info"],
  ["planType", "info"],
];

function coverDrafts(sheet: SheetSnapshot, layout: TemplateLayout): readonly Draft[] {
  return coverParts.flatMap(([part, severity]): readonly Draft[] => {
    const cell = layout.cover[part];
    if (cell === null) return none;
    const value = valueAt(sheet, cell.row, cell.column);
    const text = cellText(value);
    if (text === "") return [{ at: cell, severity, problem: { code: "blank-cover", part } }];
    const division = part === "region" ? resolveDivision(text) : null;
    return division === null || division.ok
      ? none
      : [{ at: cell, value, problem: { code: "unknown-region", text, nearest: division.problem.nearest } }];
  });
}

/** A line such as 填报单位： with nothing behind it. */
const blankCoverLines = ({ cover }: RecognisedSheet): readonly Draft[] =>
  cover
    .filter(({ text, field }) => text === "" && field !== "level" && field !== "planType")
    .map(({ at: cell, field }) => ({
      at: cell,
      severity: "warning",
      problem: { code: "blank-cover", part: field },
    }));

/** T01: required inputs, cover fields, values of the reported year, and the reasons of notation keys. */
export const mandatoryBlank: Rule = {
  meta: { id: "T01", severity: "error", fixable: false, since: "1.0.0" },
  checkCell: (cell, context) => [...blankValue(cell, context), ...keyWithoutReason(cell)],
  checkSheet: (recognised) =>
    recognised.template === null
      ? blankCoverLines(recognised)
      : coverDrafts(recognised.sheet, recognised.template.layout),
};
