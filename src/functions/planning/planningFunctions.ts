import type { Locale } from "../../i18n/locale";
import { defineFunction } from "../runner";
import type { FunctionDefinition } from "../types";
import { planBuildingHeight } from "./planBuildingHeight";
import { planCommuteEfficiency } from "./planCommuteEfficiency";
import { planCompactness } from "./planCompactness";
import { planCompatibleUse } from "./planCompatibleUse";
import { planCountyForm } from "./planCountyForm";
import { planCoverage } from "./planCoverage";
import { planDensity } from "./planDensity";
import { planDominantUse } from "./planDominantUse";
import { planFloorAreaRatio } from "./planFloorAreaRatio";
import { planGreeningFactor } from "./planGreeningFactor";
import { planIndustrialLand } from "./planIndustrialLand";
import { planJobsHousing } from "./planJobsHousing";
import { planLandMix } from "./planLandMix";
import { planMicrogrid } from "./planMicrogrid";
import { planMultimodalShare } from "./planMultimodalShare";
import { planRoofPv } from "./planRoofPv";
import { planSinkImportance } from "./planSinkImportance";
import { planUndergroundUse } from "./planUndergroundUse";
import { planWasteStations } from "./planWasteStations";
import { planZoning } from "./planZoning";

/** The functions on land, form, mobility, greening and facilities. */
export const planningFunctions = (locale: Locale): readonly FunctionDefinition[] => [
  defineFunction(planBuildingHeight, locale),
  defineFunction(planCommuteEfficiency, locale),
  defineFunction(planCompactness, locale),
  defineFunction(planCompatibleUse, locale),
  defineFunction(planCountyForm, locale),
  defineFunction(planCoverage, locale),
  defineFunction(planDensity, locale),
  defineFunction(planDominantUse, locale),
  defineFunction(planFloorAreaRatio, locale),
  defineFunction(planGreeningFactor, locale),
  defineFunction(planIndustrialLand, locale),
  defineFunction(planJobsHousing, locale),
  defineFunction(planLandMix, locale),
  defineFunction(planMicrogrid, locale),
  defineFunction(planMultimodalShare, locale),
  defineFunction(planRoofPv, locale),
  defineFunction(planSinkImportance, locale),
  defineFunction(planUndergroundUse, locale),
  defineFunction(planWasteStations, locale),
  defineFunction(planZoning, locale),
];
