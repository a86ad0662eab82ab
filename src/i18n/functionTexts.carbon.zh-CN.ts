import type { FunctionTexts } from "./functionText";

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
  CARBON_FACTOR: {
    description: "取一个因子：电力按地区和年份（kgCO2/kWh），燃料 tCO2/t（天然气每万m³），其他按因子集的单位",
    parameters: {
      name: "要取的因子，如 电力、柴油、热力、林地、氮肥、铁路运输",
      region: "只用于电力：行政区划或电网，如“山西省”“华北”；市、县按所在省。不填为全国",
      year: "只用于电力：因子的年份。不填用已收录的最近一年",
      factorSet: "因子集的名称，如“GB/T 51366”；电力填口径。来源不一致时必须写明",
    },
  },
  CARBON_ELECTRICITY: {
    description: "用电的二氧化碳排放：用电量乘以公布的电力因子，得 tCO2",
    parameters: {
      quantity: "用电量，不带单位时按 kWh；也可写“1200万kWh”。不能是负数",
      unit: "用电量没有带单位时的单位，如 万kWh",
      region: "行政区划或电网，如“山西省”“华北”；市、县按所在省。不填为全国",
      year: "因子的年份。不填用已收录的最近一年，明细里注明",
      caliber: "电力平均（默认）、不含市场化非化石、化石能源电力、电力平均（未核对）",
      detail: "0（默认）只给排放量；1 给一行：数值、单位、因子、来源、说明",
    },
  },
  CARBON_FUEL: {
    description: "燃料燃烧的二氧化碳排放，按因子集计算，得 tCO2",
    parameters: {
      fuel: "燃料名称，如 柴油、天然气",
      quantity: "消费量，不带单位时按吨（天然气按万m³）；也可自带单位。不能是负数",
      unit: "消费量没有带单位时的单位，如 t、kg、万m³",
      factorSet: "因子集的名称，如“GB/T 51366”，或自填因子（tCO2/t、tCO2/万m³）。煤、焦炭必须写明",
      detail: "0（默认）只给排放量；1 给一行：数值、单位、因子集、来源、说明",
    },
  },
  CARBON_HEAT: {
    description: "外购热力的二氧化碳排放，得 tCO2；有实测因子时填实测值",
    parameters: {
      quantity: "热量，不带单位时按 GJ；不能是负数",
      unit: "热量没有带单位时的单位，如 MJ、万GJ",
      factor: "实测因子，tCO2/GJ。不填用标准的缺省值",
    },
  },
  CARBON_COAL_EQUIVALENT: {
    description: "折标准煤：燃料、热力或电力按 GB/T 2589 或写明的口径折算，得 tce",
    parameters: {
      fuel: "燃料名称，或 热力、电力",
      quantity: "数量，不带单位时按吨（天然气万m³、热力 GJ、电力 kWh）；不能是负数",
      unit: "数量没有带单位时的单位",
      convention: "电力填 当量值 或 等价值，天然气填 国家统计局 等；也可自填系数，如“0.305kgce/kWh”",
    },
  },
  CARBON_FREIGHT: {
    description: "货运的二氧化碳排放：吨数 × 公里数 × 运输方式的因子，得 tCO2",
    parameters: {
      tonnes: "货物重量，吨；不能是负数",
      km: "运输距离，公里；不能是负数",
      mode: "运输方式，如 铁路、柴油货车8t；公路、多式联运要写明因子集",
      factorSet: "因子集的名称，如 研究报告，或自填因子（kgCO2/(t·km)）",
    },
  },
  CARBON_SINK: {
    description: "土地一年的碳汇：面积乘以该类土地的系数，得 tCO2；为负表示是排放",
    parameters: {
      landType: "土地类型，如 林地、草地",
      area: "面积，不带单位时按公顷；不能是负数",
      unit: "面积没有带单位时的单位，如 亩、km²",
      factorSet: "因子集的名称，或自填的每公顷一年吸收量（tC）。没有核对过的因子集，不会自动选用",
      detail: "0（默认）只给碳汇量；1 给一行：数值、单位、因子集、来源、说明",
    },
  },
  CARBON_LAND: {
    description: "各类土地一年的净碳排放：排放为正、吸收为负，合计得 tCO2",
    parameters: {
      landTypes: "各类土地的名称，如 耕地、林地",
      areas: "各类土地的面积，不带单位时按公顷，顺序相同",
      unit: "面积没有带单位时的单位，如 亩、km²",
      factorSet: "因子集的名称。没有核对过的因子集，不会自动选用",
    },
  },
  CARBON_FARM: {
    description: "农业投入品的二氧化碳排放：化肥、农药、农膜、柴油、灌溉、翻耕，合计得 tCO2",
    parameters: {
      inputs: "投入品名称，如 氮肥、农膜",
      quantities: "各项数量，不带单位时按吨，灌溉、翻耕按公顷，顺序相同；也可自带单位",
      factorSet: "因子集的名称；化肥、灌溉、翻耕的来源不一致，必须写明",
    },
  },
  CARBON_WASTE: {
    description: "废弃物和生活污水的排放，按省级清单指南的公式，参数由您填写，得 tCO2 或二氧化碳当量",
    parameters: {
      treatment: "填埋、焚烧、生活污水甲烷、生活污水氧化亚氮",
      quantity: "吨：填埋或焚烧的垃圾；污水中的有机物；污水中的氮。不能是负数",
      parameters: "两列（名称、值），或写成“CCW=0.2；FCF=0.39；EF=0.95”。都没有默认值",
    },
  },
};
