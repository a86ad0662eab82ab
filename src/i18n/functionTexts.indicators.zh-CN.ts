import type { FunctionTexts } from "./functionText";

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
  GREEN_PROGRESS: {
    description: "从基期到目标走完了多少：0 是还在基期，1 是已到目标；明细说明比直线路径超前、同步还是滞后",
    parameters: {
      baseYear: "基期的年份，如 2020",
      baseValue: "基期的数值。三个数值用同一单位：都不带单位，或都带单位",
      year: "数值所属的年份，不早于基年",
      value: "现在达到的数值",
      targetYear: "目标的年份，要在基年之后",
      targetValue: "目标年要求的数值，不能与基期值相同",
      detail: "0（默认）只给比例；1 给一行：比例、单位、方法、出处、说明（以超前、同步或滞后开头）",
    },
  },
  GREEN_SCORE: {
    description: "一组指标的加权达标率，0 到 1。权重由使用者填写，文件没有规定权重",
    parameters: {
      indicators: "一片区域，每格一个指标的名称、别名或代码",
      values: "一片区域，各指标的数值，格数相同",
      weights: "一片区域，各指标的权重，格数相同，标度不限。不填时是 #N/A，因为文件没有规定权重",
      region,
      year,
    },
  },
  GREEN_FIND: {
    description: "按文字或拼音首字母找指标，最像的在前，每条一行：代码、名称、单位、匹配方式",
    parameters: {
      text: "要找的文字，如“装配式”“green building”，或拼音首字母，如“rjgyld”",
      count: "最多给几行，1 以上。不填时 5 行",
    },
  },
  GREEN_INFO: {
    description: "一个指标的代码、名称、单位、定义、方向、分子、分母等",
    parameters: {
      indicator,
      field: "代码、名称、英文名、别名、单位、定义、英文定义、方向、分子、分母、合理下限、合理上限 之一",
    },
  },
  GREEN_LIST: {
    description:
      "列出研究报告在某一层级、类型、领域的策略，或一份文件的目标，每条一行：编号、层级、类型、领域、标题、条款",
    parameters: {
      document: "SX、PKU、CQ、NM 或 HN。不填时，策略是 PKU 的，目标是全部文件的；这时其余参数至少填一个",
      level: "国家级、省级、市级、县级、乡镇级 之一。不填时全部",
      type: "总体规划、详细规划、专项规划 之一。不填时全部",
      sector: "能源、工业、交通、建筑、废弃物处理、农业、生态空间 之一。不填时全部",
      content: "策略 或 目标。不填时，PKU 列策略，其他文件列目标",
    },
  },
  GREEN_CONVERT: {
    description: "换算单位：面积、长度、体积、质量、金额、人口、能量、比例以及它们的商",
    parameters: {
      value: "数，或带单位的文字；文字里的单位先于第二个参数",
      fromUnit: "数值的单位，如 公顷、亿元、tC",
      toUnit: "想要的单位，如 亩、万元、tCO2",
    },
  },
  GREEN_DIVISION: {
    description: "行政区划的代码（GB/T 2260），或它的名称、全称、级别、所属省市、状态",
    parameters: {
      text: "名称、全称或代码，如“灵丘县”“山西省大同市灵丘县”“140224”；已撤销的代码也可以",
      field: "代码（默认）、名称、全称、级别、省、市、县、状态、年份 之一",
    },
  },
};
