import type { FunctionTexts, ParameterNames } from "./functionText";

export const indicatorParameterNamesZh: ParameterNames = {
  indicator: "指标",
  value: "数值",
  region: "地区",
  year: "年份",
  context: "情形",
  detail: "明细",
};

const indicator = "指标的名称、别名或代码，如“装配式建筑占新建建筑面积比例”";
const value =
  "数或写成文字的数。按指标的单位；文字里带单位的以文字为准。单位为 % 的指标，0 到 1 的数是比例，更大的是百分数";
const region = "行政区划的名称或代码，如“山西省”“灵丘县”“140224”。不填时只用不限地区的要求";
const year = "数值所属的年份，如 2024 或“2024年”。不填时按要求自己的年份";
const context =
  "对象和条件，如“住宅”“城区人口=420万；采用=SX,PKU；单位=㎡；性质=规划”，或两列区域（名称、值）";

export const indicatorFunctionTextsZh: FunctionTexts = {
  GREEN_CHECK: {
    description: "对照适用的要求判断一个指标值：达标、不达标、预警、提示、待核、未到期、待配置或不适用",
    parameters: {
      indicator,
      value,
      region,
      year,
      context,
      detail: "0（默认）只给结论；1 给一行：结论、数值、要求、差距、出处、说明",
    },
  },
  GREEN_TARGET: {
    description: "适用的目标或限值。单位为 % 的指标给比例（0.3 即 30%）；区间给下限和上限两格",
    parameters: { indicator, region, year, context },
  },
  GREEN_GAP: {
    description: "指标值与要求的差距：未达到为负，恰好达到为 0，区间按较近的一端；口径与所给数值相同",
    parameters: { indicator, value, region, year, context },
  },
};
