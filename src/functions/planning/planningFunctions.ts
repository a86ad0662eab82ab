import type { Locale } from "../../i18n/locale";
import { defineFunction } from "../runner";
import type { FunctionDefinition } from "../types";
import { planCommuteEfficiency } from "./planCommuteEfficiency";
import { planCompactness } from "./planCompactness";
import { planCoverage } from "./planCoverage";
import { planDensity } from "./planDensity";
import { planFloorAreaRatio } from "./planFloorAreaRatio";
import { planJobsHousing } from "./planJobsHousing";
import { planLandMix } from "./planLandMix";
import { planMultimodalShare } from "./planMultimodalShare";

/** The functions on land, form, mobility, greening and facilities. */
export const planningFunctions = (locale: Locale): readonly FunctionDefinition[] => [
  defineFunction(planCommuteEfficiency, locale),
  defineFunction(planCompactness, locale),
  defineFunction(planCoverage, locale),
  defineFunction(planDensity, locale),
  defineFunction(planFloorAreaRatio, locale),
  defineFunction(planJobsHousing, locale),
  defineFunction(planLandMix, locale),
  defineFunction(planMultimodalShare, locale),
];
