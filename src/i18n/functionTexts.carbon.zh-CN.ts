import type { FunctionTexts, ParameterNames } from "./functionText";

export const carbonParameterNamesZh: ParameterNames = {
  emissions: "排放量",
  denominator: "分母",
  denominatorUnit: "分母单位",
  resultUnit: "结果单位",
};

export const carbonFunctionTextsZh: FunctionTexts = {
  CARBON_INTENSITY: {
    description: "碳排放强度：排放量除以面积、产值、人口等，可换算单位",
    parameters: {
      emissions: "排放量，不带单位时按吨二氧化碳（tCO2）；也可写“1.26万吨”“100tC”",
      denominator: "分母的数值，如面积、产值、人口；不能是 0",
      denominatorUnit: "分母的单位，如 公顷、亿元、万人、km²",
      resultUnit: "结果里分母的单位（如 亩），或整个单位（如 tCO2/万元、kgCO2/m²）。不填时按分母单位",
    },
  },
};
