import type { Locale } from "../../i18n/locale";
import { defineFunction } from "../runner";
import type { FunctionDefinition } from "../types";
import { carbonAllocateFunction } from "./carbonAllocateFunction";
import { carbonBalanceFunction } from "./carbonBalanceFunction";
import { carbonCoalEquivalentFunction } from "./carbonCoalEquivalentFunction";
import { carbonDecouplingFunction } from "./carbonDecouplingFunction";
import { carbonElectricityFunction } from "./carbonElectricityFunction";
import { carbonFactorFunction } from "./carbonFactorFunction";
import { carbonFarmFunction } from "./carbonFarmFunction";
import { carbonFreightFunction } from "./carbonFreightFunction";
import { carbonFuelFunction } from "./carbonFuelFunction";
import { carbonHeatFunction } from "./carbonHeatFunction";
import { carbonIntensityFunction } from "./carbonIntensityFunction";
import { carbonLandFunction } from "./carbonLandFunction";
import { carbonLandGrowthFunction } from "./carbonLandGrowthFunction";
import { carbonLmdiFunction } from "./carbonLmdiFunction";
import { carbonPotentialFunction } from "./carbonPotentialFunction";
import { carbonReductionFunction } from "./carbonReductionFunction";
import { carbonRiskFunction } from "./carbonRiskFunction";
import { carbonScenarioFunction } from "./carbonScenarioFunction";
import { carbonSinkFunction } from "./carbonSinkFunction";
import { carbonWasteFunction } from "./carbonWasteFunction";
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
  defineFunction(carbonFactorFunction, locale),
  defineFunction(carbonElectricityFunction, locale),
  defineFunction(carbonFuelFunction, locale),
  defineFunction(carbonHeatFunction, locale),
  defineFunction(carbonCoalEquivalentFunction, locale),
  defineFunction(carbonFreightFunction, locale),
  defineFunction(carbonSinkFunction, locale),
  defineFunction(carbonLandFunction, locale),
  defineFunction(carbonFarmFunction, locale),
  defineFunction(carbonWasteFunction, locale),
];
