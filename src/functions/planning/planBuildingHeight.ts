import { type AssessmentContext, emptyContext } from "../../assessment/context";
import { statusWord } from "../../assessment/statusWords";
import { loadCatalogue } from "../../catalogue/catalogue";
import type { Division } from "../../catalogue/types";
import { assessmentNote, citation, targetText } from "../../i18n/assessment";
import type { Locale } from "../../i18n/locale";
import { joined } from "../../i18n/planning";
import { type HeightVerdict, buildingHeight, checkPopulation } from "../../planning/buildingHeight";
import { fail, succeed } from "../../quantity/result";
import { type VerdictAnswer, verdictRow } from "../answers";
import { scopeOf } from "../indicators/question";
import { onOff, optional, region } from "../parameters";
import { remember } from "../remember";
import type { FunctionSpecification } from "../runner";
import { amountIn, word } from "../typedAmounts";
import { planned } from "./planned";

interface HeightQuestion {
  readonly use: string;
  /** m */
  readonly height: number;
  /** Urban resident population, persons. */
  readonly cityPopulation: number;
  readonly region: Division | null;
  readonly detail: boolean;
}

/** One context a population, so that the limits that apply in a city are found once. */
const contextOf = remember<AssessmentContext>(2000, (population) => ({
  ...emptyContext,
  nature: "planned",
  facts: { urbanResidentPopulation: Number(population) },
}));

function answerOf({ governing, alsoMissed }: HeightVerdict, locale: Locale): VerdictAnswer {
  const { status, value, target, gap } = governing;
  const others = alsoMissed.flatMap((other) =>
    other.target ? [`${citation(other.target, locale)} ${targetText(other.target)}`] : [],
  );
  return {
    verdict: statusWord(status),
    value,
    target: target === null ? "" : targetText(target),
    gap,
    source: target === null ? "" : citation(target, locale),
    note: joined([assessmentNote(governing, locale), ...others], locale),
  };
}

/** PLAN_BUILDING_HEIGHT: a new building's height against the limits that apply to its use, city and territory. */
export const planBuildingHeight: FunctionSpecification<HeightQuestion> = {
  name: "PLAN_BUILDING_HEIGHT",
  order: ["use", "height", "cityPopulation", "region", "detail"],
  parameters: {
    use: word,
    height: amountIn("m"),
    cityPopulation: amountIn("人"),
    region: optional(region, null),
    detail: optional(onOff, false),
  },
  run: ({ use, height, cityPopulation, region: place, detail }, locale) => {
    const unbelievable = checkPopulation(cityPopulation);
    if (unbelievable) return fail({ code: "planning", problem: unbelievable });
    const scope = scopeOf({ region: place, year: null, context: contextOf(String(cityPopulation)) });
    const found = planned(buildingHeight(loadCatalogue(), use, height, scope));
    if (!found.ok) return found;
    return succeed(
      detail ? verdictRow(answerOf(found.value, locale)) : statusWord(found.value.governing.status),
    );
  },
};
