import type { Locale } from "../../i18n/locale";
import { defineFunction } from "../runner";
import type { FunctionDefinition } from "../types";
import { planBuildingHeight } from "./planBuildingHeight";
import { planCommuteEfficiency } from "./planCommuteEfficiency";
import { planCompactness } from "./planCompactness";
import { planCountyForm } from "./planCountyForm";
import { planCoverage } from "./planCoverage";
import { planDensity } from "./planDensity";
import { planFloorAreaRatio } from "./planFloorAreaRatio";
import { planIndustrialLand } from "./planIndustrialLand";
import { planJobsHousing } from "./planJobsHousing";
import { planLandMix } from "./planLandMix";
import { planMultimodalShare } from "./planMultimodalShare";
import { planSinkImportance } from "./planSinkImportance";

/** The functions on land, form, mobility, greening and facilities. */
export const planningFunctions = (locale: Locale): readonly FunctionDefinition[] => [
  defineFunction(planBuildingHeight, locale),
  defineFunction(planCommuteEfficiency, locale),
  defineFunction(planCompactness, locale),
  defineFunction(planCountyForm, locale),
  defineFunction(planCoverage, locale),
  defineFunction(planDensity, locale),
  defineFunction(planFloorAreaRatio, locale),
  defineFunction(planIndustrialLand, locale),
  defineFunction(planJobsHousing, locale),
  defineFunction(planLandMix, locale),
  defineFunction(planMultimodalShare, locale),
  defineFunction(planSinkImportance, locale),
];
