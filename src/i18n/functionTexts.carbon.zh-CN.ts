import type { FunctionTexts, ParameterNames } from "./functionText";

export const carbonParameterNamesZh: ParameterNames = {
  emissions: "排放量",
  denominator: "分母",
  denominatorUnit: "分母单位",
  resultUnit: "结果单位",
  emission: "排放总量",
  sink: "碳汇",
  sinkUnit: "碳汇单位",
  before: "前值",
  after: "后值",
  years: "年数",
  intensity: "本地强度",
  benchmarkIntensity: "标杆强度",
  gdp: "产值",
  c0: "期初排放",
  c1: "期末排放",
  g0: "期初产值",
  g1: "期末产值",
  growth: "用地倍数",
  sinks: "碳汇量",
  total: "总量",
  drivers: "分配依据",
  weights: "权重",
  base: "基数",
  changes: "变化幅度",
  cuts: "分界",
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
  CARBON_BALANCE: {
    description: "碳缺口：排放减碳汇，为正表示碳汇不够；明细另给碳补偿率",
    parameters: {
      emission: "排放量，不带单位时按 tCO2；也可写“120万tCO2”，结果用同一单位。不能是负数",
      sink: "碳汇量，不带单位时与排放量同单位；也可写“8万tC”。不能是负数",
      sinkUnit: "碳汇没有带单位时的单位，如 tC（乘以 44/12 折成二氧化碳）",
      detail: "0（默认）只给缺口；1 给一行：缺口、单位、方法、来源、说明、碳补偿率",
    },
  },
  CARBON_REDUCTION: {
    description: "排放或强度的下降率，上升为负；填年数时给平均每年的下降率",
    parameters: {
      before: "之前的数，大于 0",
      after: "之后的数，单位相同，或自带单位；不能是负数",
      years: "相隔的年数，大于 0；填了就按 1 −（后值÷前值）的年数次方根计算",
    },
  },
  CARBON_POTENTIAL: {
    description: "碳减排潜力：本地强度与标杆地区强度之差乘以本地产值，得 tCO2",
    parameters: {
      intensity: "本地的碳排放强度，tCO2/万元",
      benchmarkIntensity: "标杆地区的碳排放强度，tCO2/万元",
      gdp: "本地的产值，不带单位时按万元；也可写“300亿元”",
    },
  },
  CARBON_DECOUPLING: {
    description: "排放与产值的脱钩状态（Tapio，八种），如 弱脱钩、扩张连结；明细另给弹性",
    parameters: {
      c0: "期初的排放量，大于 0",
      c1: "期末的排放量，与期初同单位",
      g0: "期初的产值，大于 0，用不变价",
      g1: "期末的产值，同一价格；与期初相同时没有弹性",
      detail: "0（默认）只给状态；1 给一行：状态、单位、方法、来源、说明、弹性",
    },
  },
  CARBON_LMDI: {
    description: "把排放变化分解为人口、人均产值、能源强度、碳强度四项影响（LMDI 加法），合计正好等于变化量",
    parameters: {
      before: "前一年的四个数，依次为 人口、产值、能耗、排放；旁边有名称列也可以",
      after: "后一年的四个数，顺序和单位相同",
    },
  },
  CARBON_LAND_GROWTH: {
    description: "建设用地变为几倍时，排放变为几倍：按研究报告的结论，用地翻一番、排放约 2.7 倍",
    parameters: { growth: "用地的倍数，后÷前，如 2 或“200%”表示翻一番；不能是负数" },
  },
  CARBON_ZONE: {
    description: "碳平衡分区：逐单元给经济贡献系数、生态承载系数和所属分区",
    parameters: {
      gdp: "各单元的产值，万元",
      emissions: "各单元的排放量，tCO2，顺序相同",
      sinks: "各单元的碳汇量，tCO2，顺序相同",
    },
  },
  CARBON_ALLOCATE: {
    description: "按您给的依据和权重把总量分到各单元；权重之和应为 1",
    parameters: {
      total: "要分配的总量，单位不限",
      drivers: "各单元的数据：一行一个单元、一列一种依据，横放也可以；不能是负数",
      weights: "每种依据一个权重，合计为 1（100%）",
    },
  },
  CARBON_SCENARIO: {
    description: "方案比选：逐方案给排放总量、单位产值、单位面积、人均、扣除碳汇后的净排放和名次",
    parameters: {
      base: "现状的五个数，依次为 排放、产值、面积、人口、碳汇；旁边有名称列也可以",
      changes: "一行一个方案：可先写方案名，再写五个变化幅度，如 -0.1 或“-10%”；空白表示不变",
    },
  },
  CARBON_RISK: {
    description: "按规划期要求的强度降幅给风险等级；分界由您给出，没有分界时是 待配置",
    parameters: {
      before: "现状强度，大于 0",
      after: "规划期要求的强度，单位相同",
      cuts: "从小到大的降幅分界，如 0.1、0.2；或两列：分界、等级名称。不填时是 待配置",
    },
  },
};
