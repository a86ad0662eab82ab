import type { Locale } from "../../i18n/locale";
import { defineFunction } from "../runner";
import type { FunctionDefinition } from "../types";
import { carbonAllocateFunction } from "./carbonAllocateFunction";
import { carbonBalanceFunction } from "./carbonBalanceFunction";
import { carbonDecouplingFunction } from "./carbonDecouplingFunction";
import { carbonIntensityFunction } from "./carbonIntensityFunction";
import { carbonLandGrowthFunction } from "./carbonLandGrowthFunction";
import { carbonLmdiFunction } from "./carbonLmdiFunction";
import { carbonPotentialFunction } from "./carbonPotentialFunction";
import { carbonReductionFunction } from "./carbonReductionFunction";
import { carbonRiskFunction } from "./carbonRiskFunction";
import { carbonScenarioFunction } from "./carbonScenarioFunction";
import { carbonZoneFunction } from "./carbonZoneFunction";

/** The functions on carbon accounting and analysis. */
export const carbonFunctions = (locale: Locale): readonly FunctionDefinition[] => [
  defineFunction(carbonIntensityFunction, locale),
  defineFunction(carbonBalanceFunction, locale),
  defineFunction(carbonReductionFunction, locale),
  defineFunction(carbonPotentialFunction, locale),
  defineFunction(carbonDecouplingFunction, locale),
  defineFunction(carbonLmdiFunction, locale),
  defineFunction(carbonLandGrowthFunction, locale),
  defineFunction(carbonZoneFunction, locale),
  defineFunction(carbonAllocateFunction, locale),
  defineFunction(carbonScenarioFunction, locale),
  defineFunction(carbonRiskFunction, locale),
];
