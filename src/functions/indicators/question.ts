import { defaultAdoption } from "../../assessment/adoption";
import { assess } from "../../assessment/assess";
import { assessBound } from "../../assessment/boundValue";
import type { AssessmentContext } from "../../assessment/context";
import { type IndicatorValue, readIndicatorValue } from "../../assessment/indicatorValue";
import type { Assessment, AssessmentScope } from "../../assessment/types";
import { loadCatalogue } from "../../catalogue/catalogue";
import { divisionByCode } from "../../catalogue/divisions";
import type { Division, DocumentId, IndicatorMatch } from "../../catalogue/types";
import { type Result, fail, succeed } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import { parseUnit } from "../../quantity/units";
import { type Read, context, indicator, numberOrText, optional, region, year } from "../parameters";
import { remember } from "../remember";

/** Where, when and under which conditions a function asks. */
export interface Setting {
  readonly region: Division | null;
  readonly year: number | null;
  readonly context: AssessmentContext;
}

export interface Question extends Setting {
  readonly indicator: IndicatorMatch;
  readonly value: number | string;
}

/** Parameters that the functions on indicators share. */
export const settingParameters = {
  indicator,
  region: optional(region, null),
  year: optional(year, null),
  context,
} as const;

export const questionParameters = { ...settingParameters, value: numberOrText } as const;

const issuedFor = remember<readonly DocumentId[]>(4000, (code) =>
  defaultAdoption(loadCatalogue(), divisionByCode(code)?.code ?? null),
);

const newScope = ({ region: place, year: asked, context: said }: Setting): AssessmentScope => ({
  region: place?.code ?? null,
  year: asked,
  nature: said.nature ?? "actual",
  facts: said.facts,
  adopted: said.adopted ?? issuedFor(place?.code ?? ""),
  thresholds: [],
  planLevel: said.planLevel,
  planType: said.planType,
});

/** Contexts are kept by `parameters.ts`; the scopes under each are as many as places times years. */
const scopes = new WeakMap<AssessmentContext, (key: string) => AssessmentScope>();

/** Custom functions read no state: what is adopted stands in the context, else the issued documents of the place. */
export function scopeOf(setting: Setting): AssessmentScope {
  const { region: place, year: asked, context: said } = setting;
  const known = scopes.get(said) ?? scopesUnder(said);
  return known(`${place?.code ?? ""}|${asked ?? ""}`);
}

function scopesUnder(said: AssessmentContext): (key: string) => AssessmentScope {
  const under = remember(4000, (key) => {
    const [code = "", asked = ""] = key.split("|");
    return newScope({
      region: divisionByCode(code),
      year: asked === "" ? null : Number(asked),
      context: said,
    });
  });
  scopes.set(said, under);
  return under;
}

/** A unit in the label counts (面积（㎡）), but not %: there the size of the number decides. */
function labelUnit({ unitInLabel }: IndicatorMatch): Unit | null {
  const unit = unitInLabel === null ? null : parseUnit(unitInLabel);
  return unit && unit.dimension !== "ratio" ? unit : null;
}

export interface Asked {
  readonly assessment: Assessment;
  readonly stated: IndicatorValue["stated"];
}

/** Reads the value in its indicator's unit and holds it against the targets. */
export function ask(question: Question): Read<Asked> {
  const { indicator: match, value: typed, context: said } = question;
  const read = readIndicatorValue(match.indicator, typed, said.unit ?? labelUnit(match));
  if (!read.ok) return asFunctionProblem(read);
  const { value, stated, qualifier } = read.value;
  const exact = assess(loadCatalogue(), match.indicator, value, scopeOf(question));
  const assessment = typeof typed === "string" ? assessBound(exact, qualifier, typed) : exact;
  return succeed({ assessment, stated });
}

type Unread = Extract<ReturnType<typeof readIndicatorValue>, { ok: false }>;

function asFunctionProblem({
  problem,
}: Unread): Result<never, Extract<Read<never>, { ok: false }>["problem"]> {
  const parameter = "value";
  switch (problem.code) {
    case "inconvertible":
      return fail({ code: "inconvertible", parameter, from: problem.from, to: problem.to });
    case "not-finite":
      return fail({ code: "not-finite", parameter });
    case "not-numeric":
      return fail({ code: "not-numeric", indicator: problem.indicator });
    default:
      return fail({ code: "quantity", parameter, problem });
  }
}
