import { type FunctionPages, blanksEn, blanksZh } from "./functionPage";

export const carbonFunctionPages: FunctionPages = {
  CARBON_INTENSITY: {
    example: {
      args: [12600, 8.4, "公顷", "亩"],
      result: 100,
      zh: "工业用地 8.4 公顷，年排放 12600 吨二氧化碳，亩均 100 吨。8.4 公顷正好是 126 亩。",
      en: "Industrial land of 8.4 公顷 (hectares) emits 12,600 tCO2 a year: 100 tCO2 per 亩. 8.4 公顷 are exactly 126 亩.",
    },
    zh: [
      "排放量不带单位时按吨二氧化碳；按碳计的数请写 tC，乘以 44/12 折成二氧化碳。",
      "结果单位只写分母的单位（亩）时，结果是每单位多少吨二氧化碳；也可以写整个单位（tCO2/万元、kgCO2/m²）。",
      "要换算而没有给分母单位，或单位不能换算，是 #VALUE!；负数是 #NUM!；分母为 0 是 #DIV/0!。",
      blanksZh,
    ],
    en: [
      "Emissions without a unit are tCO2; carbon written as tC is multiplied by 44/12.",
      "A result unit that names the denominator alone (亩) gives tCO2 per that unit; the whole unit may be given too (tCO2/万元, kgCO2/m²).",
      "A conversion without the denominator's unit, or between unlike units, gives #VALUE!; a negative quantity #NUM!; a denominator of 0 #DIV/0!.",
      blanksEn,
    ],
  },
  CARBON_BALANCE: {
    example: {
      args: ["120万tCO2", 8, "万tC"],
      result: 90.6666666667,
      zh: "年排放 120 万吨二氧化碳，碳汇 8 万吨碳（折 29.33 万吨二氧化碳），缺口 90.67 万吨二氧化碳。",
      en: "1.2 million tCO2 emitted, 80,000 tC bound (293,333 tCO2): a gap of 906,667 tCO2, in 万tCO2.",
    },
    zh: [
      "缺口为负表示碳汇大于排放。",
      "碳补偿率 = 碳汇 ÷ 排放量，在明细的最后一格；排放量为 0 时这一格空白。",
      "负数是 #NUM!；碳汇单位不能换算是 #VALUE!。",
      blanksZh,
    ],
    en: [
      "A negative gap: sinks exceed emissions.",
      "The compensation rate, sink over emission, is the last cell of the detail; blank without emissions.",
      "A negative quantity gives #NUM!; a unit of the sink that does not convert #VALUE!.",
      blanksEn,
    ],
  },
  CARBON_REDUCTION: {
    example: {
      args: [3424, 1322],
      result: 0.613901869159,
      zh: "同一批货从公路改为多式联运，由 3424 吨降到 1322 吨，下降 61.4%；改用铁路箱车为 951 吨时是 72.2%。研究报告印的是“60%至70%”，以吨数为准。",
      en: "The same freight moved from road to intermodal: 3,424 t down to 1,322 t, 61.4 % less; by box car (951 t) 72.2 %. The report prints a range of 60 to 70 %; the tonnages count.",
    },
    zh: [
      "结果是比例，0.6 即 60%；上升时为负。",
      "填年数时给平均每年的下降率：1 −（后值÷前值）^（1÷年数）。",
      "前值为 0 是 #DIV/0!；负数是 #NUM!；年数为 0 是 #DIV/0!。",
      blanksZh,
    ],
    en: [
      "A share, 0.6 for 60 %; negative for a rise.",
      "With years, the steady rate a year: 1 − (after/before)^(1/years).",
      "A figure before of 0, or 0 years, gives #DIV/0!; a negative one #NUM!.",
      blanksEn,
    ],
  },
  CARBON_POTENTIAL: {
    example: {
      args: [1.2, 0.8, "300亿元"],
      result: 1200000,
      zh: "强度由每万元 1.2 吨降到标杆的 0.8 吨，产值 300 亿元，可减 120 万吨。",
      en: "From 1.2 to the benchmark's 0.8 tCO2 per 万元, at an output of 30 billion yuan: 1.2 million tCO2 less.",
    },
    zh: [
      "结果为负表示本地强度已低于标杆。",
      "两个强度的价格口径（现价、不变价）要一致。",
      "负数是 #NUM!；单位不能换算是 #VALUE!。",
      blanksZh,
    ],
    en: [
      "Negative where the region is better than the benchmark already.",
      "Both intensities must be in the same prices, current or constant.",
      "A negative figure gives #NUM!; a unit that does not convert #VALUE!.",
      blanksEn,
    ],
  },
  CARBON_DECOUPLING: {
    example: {
      args: [100, 103, 1000, 1060],
      result: "弱脱钩",
      zh: "排放增 3%，产值增 6%，弹性 0.5，在 0 与 0.8 之间。",
      en: "Emissions up by 3 %, output by 6 %: an elasticity of 0.5, between 0 and 0.8, 弱脱钩 (weak decoupling).",
    },
    zh: [
      "产值增长时：弹性小于 0 强脱钩，0 到 0.8 弱脱钩，0.8 到 1.2（含两端）扩张连结，大于 1.2 扩张负脱钩。",
      "产值下降时：小于 0 强负脱钩，0 到 0.8 弱负脱钩，0.8 到 1.2（含两端）衰退连结，大于 1.2 衰退脱钩。",
      "分界引自 Tapio（2005），尚未与原文核对；明细里注明。",
      "期初为 0 或产值没有变化是 #DIV/0!；负数是 #NUM!。",
      blanksZh,
    ],
    en: [
      "With output growing: below 0 strong decoupling 强脱钩, up to 0.8 weak 弱脱钩, 0.8 to 1.2 inclusive expansive coupling 扩张连结, above expansive negative decoupling 扩张负脱钩.",
      "With output shrinking: below 0 strong negative 强负脱钩, up to 0.8 weak negative 弱负脱钩, 0.8 to 1.2 inclusive recessive coupling 衰退连结, above recessive decoupling 衰退脱钩.",
      "The cut-offs are Tapio's (2005), not yet held against the original; the detail says so.",
      "A beginning of 0, or output unchanged, gives #DIV/0!; a negative figure #NUM!.",
      blanksEn,
    ],
  },
  CARBON_LMDI: {
    example: {
      args: [[[1, 10, 20, 100]], [[1, 20, 40, 200]]],
      result: [[0, 100, 0, 0, 100]],
      zh: "人口、能源强度、碳强度都没有变，产值翻一番，增加的 100 全部来自人均产值。",
      en: "Population, energy intensity and carbon intensity unchanged, output doubled: all of the 100 more is owed to output per head.",
    },
    zh: [
      "结果五格：人口、人均产值、能源强度、碳强度的影响，最后是合计，等于排放的变化。",
      "碳排放 = 人口 ×（产值÷人口）×（能耗÷产值）×（排放÷能耗）。",
      "某年排放为 0 时取极限：全部变化归于最先变为 0 的那一项；前面的数是 0 而后面的不是 0 时不能分解，是 #NUM!。",
      "负数是 #NUM!；不是四个数是 #VALUE!。",
      blanksZh,
    ],
    en: [
      "Five cells: the effects of population, output per head, energy intensity and carbon intensity, then their sum, the change of emissions.",
      "Emissions = population × (output/population) × (energy/output) × (emissions/energy).",
      "Where emissions are 0 in one year the limit is taken: the whole change belongs to the factor that is first 0. A 0 followed by a figure above 0 cannot be split: #NUM!.",
      "A negative figure gives #NUM!; other than four figures #VALUE!.",
      blanksEn,
    ],
  },
  CARBON_LAND_GROWTH: {
    example: {
      args: [2],
      result: 2.7,
      zh: "建设用地翻一番，排放约为原来的 2.7 倍。",
      en: "Construction land doubled, emissions about 2.7 times as many.",
    },
    zh: [
      "其他倍数按同一弹性推算：倍数的 1.433 次方（由 2.7 倍得出）。这是一项研究结论，只供参考，不作限值。",
      "用地增长 10% 时倍数是 1.1。负数是 #NUM!。",
      blanksZh,
    ],
    en: [
      "Other factors follow with the same elasticity: to the power of 1.433, which 2.7 implies. A research finding, for reference, no limit.",
      "Land that grows by 10 % is a factor of 1.1. A negative one gives #NUM!.",
      blanksEn,
    ],
  },
  CARBON_ZONE: {
    example: {
      args: [
        [[60], [40]],
        [[50], [50]],
        [[30], [10]],
      ],
      result: [
        [1.2, 1.5, "低碳保持区"],
        [0.8, 0.5, "碳强度控制区"],
      ],
      zh: "甲单元用一半的排放产出六成产值、提供四分之三碳汇，两个系数都大于 1；乙单元都小于 1。",
      en: "The first unit makes 60 % of the output and 75 % of the sinks with half of the emissions: both coefficients above 1; the second has both below.",
    },
    zh: [
      "经济贡献系数 = 产值占比 ÷ 排放占比；生态承载系数 = 碳汇占比 ÷ 排放占比。占比按所给各单元的合计。",
      "碳汇不小于排放的是 碳汇功能区；其余：两项都不小于 1 低碳保持区，只有经济不小于 1 高碳优化区，只有生态不小于 1 经济发展区，都小于 1 碳强度控制区。恰好等于 1 算作不小于 1。",
      "文件没有给分区规则，这里用文献中的通行做法，供参考。",
      "三列都空白的单元结果也空白，只缺一两个数是 #VALUE!；合计为 0 是 #DIV/0!；负数是 #NUM!。",
      blanksZh,
    ],
    en: [
      "Economic contribution: share of output over share of emissions; ecological support: share of sinks over share of emissions. Shares are of the units given.",
      "Sinks not below emissions: 碳汇功能区 (sinks). Else both at least 1: 低碳保持区 (keep low), economy alone 高碳优化区 (optimise), ecology alone 经济发展区 (develop), none 碳强度控制区 (control intensity). Exactly 1 counts as at least 1.",
      "The documents give no rule of zoning; this is the common one in the literature, for reference.",
      "A unit blank in all three stays blank, blank in one or two gives #VALUE!; a total of 0 #DIV/0!; a negative figure #NUM!.",
      blanksEn,
    ],
  },
  CARBON_ALLOCATE: {
    example: {
      args: [
        100,
        [
          [30, 1],
          [70, 3],
        ],
        [[0.5, 0.5]],
      ],
      result: [[27.5], [72.5]],
      zh: "人口占 30% 和 70%，产值占 25% 和 75%，各占一半权重，分得 27.5 和 72.5。",
      en: "Shares of 30 and 70 % in the first driver, 25 and 75 % in the second, weighted alike: 27.5 and 72.5.",
    },
    zh: [
      "权重由您给出，程序不设默认；权重可写“50%”，合计不是 1 时是 #VALUE!。",
      "结果与分配依据同向：一行一个单元时给一列，横放时给一行。",
      "某种依据合计为 0 而有权重是 #DIV/0!；负数是 #NUM!。",
      blanksZh,
    ],
    en: [
      "The weights are yours, none is assumed; “50%” will do. A sum other than 1 gives #VALUE!.",
      "The answer lies as the drivers do: a column for one row a unit, a row for the other way round.",
      "A driver with weight whose total is 0 gives #DIV/0!; a negative figure #NUM!.",
      blanksEn,
    ],
  },
  CARBON_SCENARIO: {
    example: {
      args: [
        [[1000, 500, 200, 50, 100]],
        [
          ["紧凑", -0.1, 0, -0.2, 0, 0],
          ["增绿", 0, 0, 0, 0, 0.5],
        ],
      ],
      result: [
        ["紧凑", 900, 1.8, 5.625, 18, 800, 1],
        ["增绿", 1000, 2, 5, 20, 850, 2],
      ],
      zh: "“紧凑”方案排放少 10%、用地少 20%；“增绿”方案碳汇多一半。净排放 800 比 850 低，“紧凑”居先。",
      en: "One alternative (紧凑) emits 10 % less on 20 % less land, the other (增绿) has half as many sinks again; net of sinks 800 against 850, the first ranks first.",
    },
    zh: [
      "结果七格：方案名、排放总量、单位产值、单位面积、人均、净排放（排放减碳汇）、名次。单位沿用现状各数的单位。",
      "名次按净排放从低到高，相同的并列。其他指标要排名时可用 RANK。",
      "没有写方案名时叫 方案1、方案2……",
      "产值、面积或人口为 0 是 #DIV/0!；变化后为负是 #NUM!；个数不对是 #VALUE!。",
      blanksZh,
    ],
    en: [
      "Seven cells: name, emissions, per output, per area, per head, net (emissions less sinks), rank; in the units of today's figures.",
      "Ranked by net emissions from the lowest; equal ones share a rank. For other rankings use RANK.",
      "Alternatives without a name are called 方案1, 方案2 and so on.",
      "Output, area or population of 0 gives #DIV/0!; a figure turned negative #NUM!; a wrong number of figures #VALUE!.",
      blanksEn,
    ],
  },
  CARBON_RISK: {
    example: {
      args: [
        1.2,
        0.9,
        [
          [0, "低"],
          [0.1, "中"],
          [0.2, "高"],
        ],
      ],
      result: "高",
      zh: "要求强度下降 25%，达到您设的 20% 分界，为“高”。",
      en: "A cut of 25 % is asked, which reaches your point of 20 %: the level named 高 (high).",
    },
    zh: [
      "研究报告只说按降幅划分等级，没有给分界，所以分界由您给出；不给时是 待配置。",
      "恰好等于分界算达到。只写分界不写名称时叫 1级、2级……，分界有 n 个就有 n+1 级。",
      "分界不是从小到大是 #VALUE!；现状强度为 0 是 #DIV/0!；负数是 #NUM!。",
      blanksZh,
    ],
    en: [
      "The report grades by the cut asked but gives no cut points, so they are yours; without them 待配置 (not configured).",
      "A cut just at a point reaches it. Points without names make 1级, 2级 and so on: one level more than points.",
      "Points that do not rise give #VALUE!; an intensity now of 0 #DIV/0!; a negative one #NUM!.",
      blanksEn,
    ],
  },
};
