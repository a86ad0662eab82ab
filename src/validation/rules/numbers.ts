import type { QuantityTrait } from "../../quantity/types";
import { percentScaleOf } from "../../quantity/numberFormat";
import { parseUnit } from "../../quantity/units";
import { numberFormatAt } from "../../workbook/snapshot";
import type { Problem } from "../problems";
import { isPercent } from "../reading";
import type { Fix } from "../types";
import type { ValueCell } from "../valueCells";
import { numberFix } from "./fixes";
import { unclearMark } from "./notationKeys";
import { at, none, type Draft, type Rule } from "./rule";

/** Slips of typing that change nothing of what is meant. */
const harmless: ReadonlySet<QuantityTrait> = new Set([
  "text",
  "full-width",
  "thousands-separator",
  "outer-space",
  "inner-space",
  "percent-sign",
  "unit-in-text",
]);

type NumberReading = Extract<ValueCell["reading"], { kind: "number" }>;
type TypedNumber = NumberReading & { readonly quantity: NonNullable<NumberReading["quantity"]> };

const sameUnit = ({ quantity }: TypedNumber, cell: ValueCell): boolean =>
  quantity.unit === null || quantity.unit.symbol === cell.unit?.symbol;

function fixKind(reading: TypedNumber, cell: ValueCell): Fix["kind"] {
  const plain =
    reading.quantity.qualifier === "exact" && reading.quantity.traits.every((trait) => harmless.has(trait));
  return plain && sameUnit(reading, cell) ? "safe" : "consent";
}

function problemOf(reading: TypedNumber, cell: ValueCell): Problem {
  const { quantity } = reading;
  const { text } = quantity;
  if (quantity.qualifier === "approximate") return { code: "approximate-number", text };
  if (quantity.qualifier !== "exact") return { code: "bounded-number", text };
  if (quantity.traits.includes("unit-in-text") && quantity.unit !== null) {
    return { code: "unit-in-text", text, unit: quantity.unit.symbol, same: sameUnit(reading, cell) };
  }
  return { code: "number-as-text", text, traits: quantity.traits };
}

const fixCodes: Partial<Readonly<Record<Problem["code"], Fix["code"]>>> = {
  "approximate-number": "drop-qualifier",
  "bounded-number": "drop-qualifier",
  "unit-in-text": "split-unit",
};

/** A template hands a percentage above 100 on as text, since a share above 1 would read as points. */
const mayStayText = (reading: TypedNumber, cell: ValueCell): boolean =>
  cell.place.kind === "template" &&
  isPercent(cell.unit) &&
  cell.indicator?.partOfWhole === false &&
  reading.quantity.unit?.symbol === "%" &&
  reading.quantity.qualifier === "exact";

function typedNumber(cell: ValueCell, reading: TypedNumber): readonly Draft[] {
  if (mayStayText(reading, cell)) return none;
  const problem = problemOf(reading, cell);
  const convertible = cell.unit !== null || reading.quantity.unit === null;
  // 12 % typed under 0.0% of a pure ratio and the like: which number belongs there is not ours to say.
  const unclear =
    reading.percent === "none" &&
    percentScaleOf(numberFormatAt(cell.sheet, cell.row, cell.column)).percent === "scaled" &&
    !isPercent(cell.unit);
  const code =
    fixCodes[problem.code] ??
    (reading.quantity.traits.includes("percent-sign") ? "percent-form" : "to-number");
  const fix = convertible && !unclear ? numberFix(cell, reading.value, fixKind(reading, cell), code) : null;
  // ≥30 % is how targets are written: it can be read, and blocks nothing.
  const bound = cell.nature === "planned" && problem.code === "bounded-number";
  return [{ ...at(cell), severity: bound ? "info" : "error", problem, fix }];
}

/** A target may be put in words, 不得新建: it is no figure to hold against anything, and says so to a reader. */
const isWorded = ({ nature }: ValueCell, text: string): boolean =>
  nature === "planned" && !/[\d０-９]/.test(text);

function unreadable(cell: ValueCell): readonly Draft[] {
  if (cell.reading.kind === "date")
    return [{ ...at(cell), problem: { code: "date-for-number", day: cell.reading.day } }];
  if (cell.reading.kind !== "unreadable") return none;
  const { problem } = cell.reading;
  switch (problem.code) {
    case "several-numbers":
      return [{ ...at(cell), problem: { code: "several-numbers", text: problem.text } }];
    case "unknown-unit":
      if (cell.unit !== null && parseUnit(problem.unit) !== null) {
        const columnUnit = cell.written?.text ?? cell.unit.symbol;
        return [{ ...at(cell), problem: { code: "other-unit-in-text", text: problem.text, columnUnit } }];
      }
      return [
        { ...at(cell), problem: { code: "unknown-unit-in-text", text: problem.text, unit: problem.unit } },
      ];
    case "not-a-number":
      return [
        {
          ...at(cell),
          severity: isWorded(cell, problem.text) ? "warning" : "error",
          problem: { code: "not-a-number", text: problem.text.trim() },
        },
      ];
    case "blank":
    case "no-data-mark":
    case "notation-key":
      return none;
  }
}

const isTyped = (reading: ValueCell["reading"]): reading is TypedNumber =>
  reading.kind === "number" && reading.quantity !== null;

/** T02: full-width digits, separators, units, 约 and ≥ in value cells, and words that are no number. */
export const numberAsText: Rule = {
  meta: { id: "T02", severity: "error", fixable: true, since: "1.0.0" },
  checkCell: (cell) => (isTyped(cell.reading) ? typedNumber(cell, cell.reading) : unreadable(cell)),
};

/** T03: "/", "-", "—" and 无 do not say whether a figure is zero, absent or not counted. */
export const noDataMark: Rule = {
  meta: { id: "T03", severity: "warning", fixable: false, since: "1.0.0" },
  checkCell: unclearMark,
};
