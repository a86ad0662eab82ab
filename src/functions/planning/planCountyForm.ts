import { emptyContext } from "../../assessment/context";
import { inStatedScale } from "../../assessment/indicatorValue";
import { readIndicatorValue } from "../../assessment/indicatorValue";
import { statusWord } from "../../assessment/statusWords";
import type { Assessment } from "../../assessment/types";
import { loadCatalogue } from "../../catalogue/catalogue";
import type { Division, IndicatorCode, IndicatorMatch } from "../../catalogue/types";
import { assessmentNote, citation, targetText } from "../../i18n/assessment";
import type { Locale } from "../../i18n/locale";
import { inLocale } from "../../i18n/planning";
import { countyForm, isCountyIndicator } from "../../planning/countyForm";
import { fail, succeed } from "../../quantity/result";
import { parseUnit } from "../../quantity/units";
import type { CellValue } from "../../workbook/snapshot";
import { scopeOf } from "../indicators/question";
import { type Read, indicator, numberOrText, region, year } from "../parameters";
import { remember } from "../remember";
import type { FunctionSpecification } from "../runner";
import { type Entry, entries } from "./entries";

interface CountyQuestion {
  readonly values: readonly Entry[];
}

interface CountyForm {
  readonly values: Map<IndicatorCode, number>;
  region: Division | null;
  year: number | null;
}

const regionLabels = ["地区", "行政区划", "县", "region", "division"];
const yearLabels = ["年份", "年", "报告年", "year"];

/** What a row says: where, when, or an indicator's value. */
const kindOfRow = remember<"region" | "year" | "value">(2000, (label) => {
  const folded = label.normalize("NFKC").trim().toLowerCase();
  if (regionLabels.includes(folded)) return "region";
  return yearLabels.includes(folded) ? "year" : "value";
});

/** A unit in the label counts, but not %: there the size of the number decides. */
function labelUnit({ unitInLabel }: IndicatorMatch): ReturnType<typeof parseUnit> {
  const unit = unitInLabel === null ? null : parseUnit(unitInLabel);
  return unit && unit.dimension !== "ratio" ? unit : null;
}

function readValue({ label, value }: Entry): Read<readonly [code: IndicatorCode, value: number]> {
  const match = indicator.read(label, "values");
  if (!match.ok) return match;
  const { indicator: record } = match.value;
  if (!isCountyIndicator(record)) {
    const known = loadCatalogue()
      .indicators.filter(isCountyIndicator)
      .map(({ name }) => name);
    return fail({
      code: "planning",
      problem: { code: "unknown-kind", quantity: "values", text: label, known },
    });
  }
  const typed = numberOrText.read(value, "values");
  if (!typed.ok) return typed;
  const read = readIndicatorValue(record, typed.value, labelUnit(match.value));
  if (read.ok && (read.value.qualifier === "exact" || read.value.qualifier === "approximate")) {
    return read.value.value < 0
      ? fail({ code: "negative", parameter: "values" })
      : succeed([record.code, read.value.value]);
  }
  if (read.ok) return fail({ code: "no-target", reason: { code: "bound-value", text: String(value) } });
  const { problem } = read;
  if (problem.code === "inconvertible") {
    return fail({ code: "inconvertible", parameter: "values", from: problem.from, to: problem.to });
  }
  if (problem.code === "not-finite") return fail({ code: "not-finite", parameter: "values" });
  if (problem.code === "not-numeric") return fail({ code: "not-numeric", indicator: problem.indicator });
  return fail({ code: "quantity", parameter: "values", problem });
}

function readForm(given: readonly Entry[]): Read<CountyForm> {
  const form: CountyForm = { values: new Map(), region: null, year: null };
  for (const entry of given) {
    const kind = kindOfRow(entry.label);
    if (kind === "region") {
      const place = region.read(entry.value, "values");
      if (!place.ok) return place;
      form.region = place.value;
    } else if (kind === "year") {
      const stated = year.read(entry.value, "values");
      if (!stated.ok) return stated;
      form.year = stated.value;
    } else {
      const read = readValue(entry);
      if (!read.ok) return read;
      form.values.set(read.value[0], read.value[1]);
    }
  }
  return succeed(form);
}

const share = parseUnit("1");

function row(assessment: Assessment, locale: Locale): readonly CellValue[] {
  const { indicator: record, value, status, target } = assessment;
  const isShare = record.unit === "%";
  return [
    inLocale(record.name, locale),
    isShare ? inStatedScale(record, value, share) : value,
    isShare ? "1" : (record.unit ?? ""),
    statusWord(status),
    target === null ? "" : targetText(target),
    target === null ? "" : citation(target, locale),
    assessmentNote(assessment, locale),
  ];
}

/** PLAN_COUNTY_FORM: every check of a county town that its values allow, a row each. */
export const planCountyForm: FunctionSpecification<CountyQuestion> = {
  name: "PLAN_COUNTY_FORM",
  order: ["values"],
  parameters: { values: entries },
  run: ({ values }, locale) => {
    const form = readForm(values);
    if (!form.ok) return form;
    const scope = scopeOf({ region: form.value.region, year: form.value.year, context: emptyContext });
    const checks = countyForm(loadCatalogue(), form.value.values, scope);
    if (checks.length === 0) {
      return fail({ code: "planning", problem: { code: "nothing-to-check", quantity: "values" } });
    }
    return succeed(checks.map((assessment) => row(assessment, locale)));
  },
};
