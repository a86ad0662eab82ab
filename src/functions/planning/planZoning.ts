import { statusWord } from "../../assessment/statusWords";
import type { Locale } from "../../i18n/locale";
import { inLocale, joined } from "../../i18n/planning";
import { printedNote, sourceText, zoningNote } from "../../i18n/planningTables";
import { findKind } from "../../planning/kinds";
import {
  type ZoningCheck,
  type ZoningMeasure,
  zoning,
  zoningMeasures,
  zoningSource,
} from "../../planning/zoning";
import { tidyNumber } from "../../quantity/decimal";
import { fail, succeed } from "../../quantity/result";
import { convert, parseUnit } from "../../quantity/units";
import { formatLimit } from "../../validation/notation";
import type { CellValue } from "../../workbook/snapshot";
import { labelOf } from "../labels";
import type { Read } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { amount, word } from "../typedAmounts";
import { type Entry, entries } from "./entries";
import { planned } from "./planned";

interface ZoningQuestion {
  readonly district: string;
  readonly rule: string;
  readonly street: string;
  readonly values: readonly Entry[];
}

const share = parseUnit("1");

function inTableUnit(measure: ZoningMeasure, { label, value: cell }: Entry): Read<number> {
  const read = amount.read(cell, "values");
  if (!read.ok) return read;
  const { value, unit } = read.value;
  const wanted = parseUnit(measure.unit);
  const { unit: inLabel } = labelOf(label);
  const labelled = inLabel === null ? null : parseUnit(inLabel);
  // As for every indicator in %: a bare number from 0 to 1 is a share, a greater one percentage points.
  const implied = measure.unit === "%" && value >= 0 && value <= 1 ? share : labelled;
  const stated = unit ?? implied;
  if (!wanted || !stated) return succeed(value);
  const converted = convert(value, stated, wanted);
  if (converted.ok) return converted;
  return fail({ code: "inconvertible", parameter: "values", from: stated.symbol, to: wanted.symbol });
}

function readEntry(entry: Entry): Read<readonly [ZoningMeasure, number]> {
  const found = findKind(zoningMeasures, entry.label) ?? findKind(zoningMeasures, labelOf(entry.label).plain);
  if (!found) {
    const known = zoningMeasures.map(({ name }) => name);
    const problem = { code: "unknown-kind", quantity: "values", text: entry.label, known } as const;
    return fail({ code: "planning", problem });
  }
  const value = inTableUnit(found, entry);
  return value.ok ? succeed([found, value.value]) : value;
}

function rowOf(
  { measure, value, limit, status, printed }: ZoningCheck,
  locale: Locale,
): readonly CellValue[] {
  const points = parseUnit("%");
  const shown = measure.unit === "%" && points && share ? convert(value, points, share) : null;
  return [
    inLocale(measure.name, locale),
    tidyNumber(shown?.ok ? shown.value : value),
    statusWord(status),
    limit === null ? "" : formatLimit(limit.operator, limit.value, measure.unit),
    sourceText(zoningSource, locale),
    joined([zoningNote(locale), printed === null ? "" : printedNote(printed, locale)], locale),
  ];
}

/** PLAN_ZONING: a plot's figures against a row of New York's residence districts, a row each; an example. */
export const planZoning: FunctionSpecification<ZoningQuestion> = {
  name: "PLAN_ZONING",
  order: ["district", "rule", "street", "values"],
  parameters: { district: word, rule: word, street: word, values: entries },
  run: ({ district, rule, street, values }, locale) => {
    const measured: (readonly [ZoningMeasure, number])[] = [];
    for (const entry of values) {
      const read = readEntry(entry);
      if (!read.ok) return read;
      measured.push(read.value);
    }
    const found = planned(zoning(district, rule, street, measured));
    return found.ok ? succeed(found.value.map((check) => rowOf(check, locale))) : found;
  },
};
