import { type FunctionPages, blanksEn, blanksZh, multiplierEn, multiplierZh } from "./functionPage";

const sourcesZh =
  "同一种因子不同来源可差 40% 以上。核对过且来源一致的，默认使用；来源不一致或没有核对过的，是 #N/A 并列出可选的因子集，写明后才计算。";
const sourcesEn =
  "Sources of one factor may differ by 40 % and more. A confirmed one on which sources agree is the default; else the answer is #N/A with the sets to choose from, and a set must be named.";

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
      multiplierZh,
      blanksZh,
    ],
    en: [
      "Emissions without a unit are tCO2; carbon written as tC is multiplied by 44/12.",
      "A result unit that names the denominator alone (亩) gives tCO2 per that unit; the whole unit may be given too (tCO2/万元, kgCO2/m²).",
      "A conversion without the denominator's unit, or between unlike units, gives #VALUE!; a negative quantity #NUM!; a denominator of 0 #DIV/0!.",
      multiplierEn,
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
      multiplierZh,
      blanksZh,
    ],
    en: [
      "A negative gap: sinks exceed emissions.",
      "The compensation rate, sink over emission, is the last cell of the detail; blank without emissions.",
      "A negative quantity gives #NUM!; a unit of the sink that does not convert #VALUE!.",
      multiplierEn,
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
      multiplierZh,
      blanksZh,
    ],
    en: [
      "Negative where the region is better than the benchmark already.",
      "Both intensities must be in the same prices, current or constant.",
      "A negative figure gives #NUM!; a unit that does not convert #VALUE!.",
      multiplierEn,
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
  CARBON_FACTOR: {
    example: {
      args: ["电力", "灵丘县", 2023],
      result: 0.6634,
      zh: "灵丘县按所在的山西省取 2023 年电力平均因子，kgCO2/kWh。",
      en: "Lingqiu county takes the 2023 average factor of its province, Shanxi, in kgCO2/kWh.",
    },
    zh: [
      "电力的口径写在“因子集”里：电力平均（默认）、不含市场化非化石、化石能源电力。不填年份时用已收录的最近一年。",
      "同一名称在几类因子里都有时（如柴油既是燃料又是农业投入品），先取燃料；写明因子集就按因子集。",
      "单位：燃料 tCO2/t（天然气 tCO2/万m³），热力 tCO2/GJ，货运 kgCO2/(t·km)，土地 tC/(公顷·年)，农业投入品 kgC/kg，标准煤按所写因子集。",
      sourcesZh,
      blanksZh,
    ],
    en: [
      "For electricity the caliber is the factor set: 电力平均 (average, default), 不含市场化非化石 (without traded non-fossil power), 化石能源电力 (fossil). Without a year the latest on record.",
      "A name in several groups (diesel is a fuel and a farm input) means the fuel first; a set named decides.",
      "Units: fuels tCO2/t (natural gas tCO2/万m³), heat tCO2/GJ, freight kgCO2/(t·km), land tC/(公顷·a), farm inputs kgC/kg, standard coal as its set.",
      sourcesEn,
      blanksEn,
    ],
  },
  CARBON_ELECTRICITY: {
    example: {
      args: [1000, "万kWh", "山西省", 2023],
      result: 6634,
      zh: "山西省 2023 年电力平均因子 0.6634 kgCO2/kWh，1000 万千瓦时排放 6634 吨。",
      en: "Shanxi's average factor of 2023 is 0.6634 kgCO2/kWh: 10 million kWh are 6,634 tCO2.",
    },
    zh: [
      "因子来自生态环境部、国家统计局公告；2023 年有全国、三个区域和 30 个省（没有西藏），2021、2022 年只收录了一部分。",
      "各口径不可混用；企业碳市场的因子、电力碳足迹因子不是这里的因子。没有核对到原表的省级值要在口径里写“未核对”才取用。",
      "没有收录该地区该年份的因子是 #N/A，并列出已收录的年份；不会用别的年份代替。",
      "负数是 #NUM!；单位不能换算、地区或口径看不懂是 #VALUE!。",
      multiplierZh,
      blanksZh,
    ],
    en: [
      "Factors of the notices of the environment ministry and the statistics bureau; for 2023 of the country, three grids and 30 provinces (not Tibet), for 2021 and 2022 only some.",
      "Calibers must not be mixed; factors of the carbon market and footprint factors are others. Provincial values not held against the notice are taken only where the caliber says 未核对 (unconfirmed).",
      "Where region and year have no factor: #N/A, with the years on record; another year is never put in its place.",
      "A negative quantity gives #NUM!; a unit that does not convert, an unknown region or caliber #VALUE!.",
      multiplierEn,
      blanksEn,
    ],
  },
  CARBON_FUEL: {
    example: {
      args: ["柴油", 100],
      result: 309.590963733,
      zh: "柴油热值 42.652 GJ/t、含碳 0.0202 tC/GJ、氧化率 98%，每吨约 3.096 吨二氧化碳。",
      en: "Diesel of 42.652 GJ/t, 0.0202 tC/GJ and 98 % oxidised makes about 3.096 tCO2 a tonne.",
    },
    zh: [
      sourcesZh,
      "排放 = 消费量 × 热值 × 单位热值含碳量 × 氧化率 × 44/12；GB/T 51366 的因子按热值 × 每 TJ 排放。",
      "天然气不带单位时按万m³。自填因子可写 2.9 或“2.9tCO2/t”。",
      "燃料看不懂是 #VALUE!，并列出收录的燃料；负数是 #NUM!。",
      multiplierZh,
      blanksZh,
    ],
    en: [
      sourcesEn,
      "Emissions = quantity × heating value × carbon content × oxidation × 44/12; with GB/T 51366 heating value × emissions per TJ.",
      "Natural gas without a unit is in 万m³. An own factor may be 2.9 or “2.9tCO2/t”.",
      "An unknown fuel gives #VALUE! with those on record; a negative quantity #NUM!.",
      multiplierEn,
      blanksEn,
    ],
  },
  CARBON_HEAT: {
    example: {
      args: [1000],
      result: 110,
      zh: "1000 GJ 按缺省值 0.11 tCO2/GJ 是 110 吨。",
      en: "1,000 GJ at the default of 0.11 tCO2/GJ are 110 tCO2.",
    },
    zh: [
      "缺省值来自国家标准；供热单位有实测值时优先填实测值。",
      "负数是 #NUM!；单位不能换算是 #VALUE!。",
      blanksZh,
    ],
    en: [
      "The default is that of the national standards; a measured value comes first.",
      "A negative quantity gives #NUM!; a unit that does not convert #VALUE!.",
      blanksEn,
    ],
  },
  CARBON_COAL_EQUIVALENT: {
    example: {
      args: ["电力", 100, "万kWh", "当量值"],
      result: 122.9,
      zh: "按当量值 0.1229 kgce/kWh，100 万千瓦时折 122.9 吨标准煤；等价值约为它的 2.5 倍。",
      en: "At the calorific value of 0.1229 kgce/kWh a million kWh are 122.9 tce; the equivalent value is about 2.5 times that.",
    },
    zh: [
      "电力的当量值与等价值相差约 2.5 倍，天然气的系数各处不一，所以这两项必须写明口径；不写是 #N/A，并列出可选的口径。",
      "等价值随每年的发电煤耗变化；有当年数时直接写数，如“0.305kgce/kWh”。",
      "其他燃料和热力按 GB/T 2589。",
      "燃料看不懂是 #VALUE!；负数是 #NUM!。",
      blanksZh,
    ],
    en: [
      "The calorific and the equivalent value of electricity differ by 2.5, factors of natural gas circulate in several versions: both need a convention, else #N/A with those to choose from.",
      "The equivalent value follows each year's coal rate; that year's figure may be given itself, such as “0.305kgce/kWh”.",
      "Other fuels and heat follow GB/T 2589.",
      "An unknown fuel gives #VALUE!; a negative quantity #NUM!.",
      blanksEn,
    ],
  },
  CARBON_FREIGHT: {
    example: {
      args: [20000, 3218.688, "多式联运", "研究报告"],
      result: 1322,
      zh: "研究报告的算例：2 万吨货物运 2000 英里（3218.688 公里），多式联运 1322 吨，公路 3424 吨，铁路箱车 951 吨；每吨公里约 20.54、53.19、14.77 克。",
      en: "The report's example: 20,000 t over 2,000 miles (3,218.688 km), intermodal 1,322 t, road 3,424 t, box car 951 t; about 20.54, 53.19 and 14.77 g per t·km.",
    },
    zh: [
      "货车、铁路、船舶的因子默认取 GB/T 51366 附录 E；公路、多式联运、铁路箱车只有研究报告引用的美国算例，要写明因子集才取用。",
      "报告印的降幅“60%至70%”与吨数不符，按吨数是 61.4% 和 72.2%；用 CARBON_REDUCTION 可算。",
      "运输方式看不懂是 #VALUE!；负数是 #NUM!。",
      blanksZh,
    ],
    en: [
      "Trucks, rail and ships take GB/T 51366, annex E; road, intermodal and box car stand only in the American example that the report quotes and need its set named.",
      "The report prints cuts of 60 to 70 %; its tonnages give 61.4 and 72.2 % (see CARBON_REDUCTION).",
      "An unknown mode gives #VALUE!; a negative figure #NUM!.",
      blanksEn,
    ],
  },
  CARBON_SINK: {
    example: {
      args: ["林地", 1500, "亩", "土地利用文献常用值（未核对）"],
      result: 236.133333333,
      zh: "1500 亩即 100 公顷，每公顷一年吸收 0.644 吨碳，折 236.13 吨二氧化碳。",
      en: "1,500 亩 are 100 hectares; each takes up 0.644 tC a year: 236.13 tCO2.",
    },
    zh: [
      "土地利用系数没有一套核对过，所以不会自动选用；写明因子集，或自填每公顷一年吸收的碳（tC，吸收为正）。",
      "耕地是排放，结果为负；湿地按水域取值。建设用地的排放按能源计算，是 #N/A。",
      "土地类型看不懂是 #VALUE!；负面积是 #NUM!。",
      blanksZh,
    ],
    en: [
      "No set of land-use coefficients is confirmed, so none is taken unasked: name one, or give your own uptake in tC per 公顷 a year, positive.",
      "Cropland emits: the answer is negative. Wetland counts as water. Built-up land emits by its energy: #N/A.",
      "An unknown type gives #VALUE!; a negative area #NUM!.",
      blanksEn,
    ],
  },
  CARBON_LAND: {
    example: {
      args: [[["耕地", "林地"]], [[1000, 500]], "公顷", "土地利用文献常用值（未核对）"],
      result: 366.666666667,
      zh: "耕地排放 422 吨碳，林地吸收 322 吨碳，净排放 100 吨碳，折 366.67 吨二氧化碳。",
      en: "Cropland emits 422 tC, forest takes up 322 tC: net 100 tC, 366.67 tCO2.",
    },
    zh: [
      "结果为正是净排放，为负是净吸收。因子集没有核对过，要写明才计算。",
      "类型与面积都空白的一对略过，只有一个空白是 #VALUE!；个数不同是 #VALUE!；负面积是 #NUM!。",
      blanksZh,
    ],
    en: [
      "Positive is net emission, negative net uptake. The set is not confirmed and must be named.",
      "A pair blank in both is passed over, blank in one gives #VALUE!, as do ranges that differ in length; a negative area #NUM!.",
      blanksEn,
    ],
  },
  CARBON_FARM: {
    example: {
      args: [[["氮肥", "农膜"]], [[100, 10]]],
      result: 827.933333333,
      zh: "氮肥 100 吨含 174 吨碳，农膜 10 吨含 51.8 吨碳，合计折 827.93 吨二氧化碳。",
      en: "100 t of nitrogen fertiliser make 174 tC, 10 t of film 51.8 tC: together 827.93 tCO2.",
    },
    zh: [
      "因子是每千克多少千克碳，已乘 44/12。数量不带单位时按吨，灌溉、翻耕按公顷。",
      "化肥（合计）、灌溉、翻耕的来源相差很大（灌溉十倍，翻耕一百倍），要写明因子集；该集没有的投入品仍用核对过的因子。",
      "个数不同、名称看不懂是 #VALUE!；负数是 #NUM!。",
      blanksZh,
    ],
    en: [
      "Factors are kgC per kg, multiplied by 44/12. Quantities without a unit are in t, irrigation and ploughing in 公顷.",
      "On fertiliser as a whole, irrigation and ploughing sources differ widely (ten and a hundred times): name a set; inputs that it lacks keep their confirmed factor.",
      "Ranges that differ in length or an unknown name give #VALUE!; a negative quantity #NUM!.",
      blanksEn,
    ],
  },
  CARBON_WASTE: {
    example: {
      args: ["焚烧", 10000, "CCW=0.2；FCF=0.4；EF=0.95"],
      result: 2786.66666667,
      zh: "1 万吨垃圾，含碳 20%，其中化石碳 40%，燃尽 95%，排放 2786.67 吨；参数只作演示，请换成当地的数。",
      en: "10,000 t of waste, 20 % carbon, 40 % of it fossil, 95 % burnt: 2,786.67 tCO2. The parameters are for show; take local ones.",
    },
    zh: [
      "填埋：MCF、DOC、DOCF、F、R（回收的甲烷，吨）、OX、GWP；甲烷 =（垃圾 × MCF × DOC × DOCF × F × 16/12 − R）×（1 − OX）。",
      "焚烧：CCW（含碳）、FCF（化石碳占比）、EF（燃尽率）。",
      "生活污水甲烷：B0、MCF、R、GWP；生活污水氧化亚氮：EF、GWP。",
      "所有参数都由您填写，缺少的是 #N/A 并列出名称；比例大于 1 是 #VALUE!，回收多于产生是 #NUM!。",
      blanksZh,
    ],
    en: [
      "填埋 (landfill): MCF, DOC, DOCF, F, R (methane recovered, t), OX, GWP; methane = (waste × MCF × DOC × DOCF × F × 16/12 − R) × (1 − OX).",
      "焚烧 (incineration): CCW (carbon), FCF (its fossil share), EF (burnt share).",
      "生活污水甲烷 (sewage, methane): B0, MCF, R, GWP; 生活污水氧化亚氮 (sewage, nitrous oxide): EF, GWP.",
      "All parameters are yours; those missing give #N/A with their names, a share above 1 #VALUE!, more recovered than arises #NUM!.",
      blanksEn,
    ],
  },
};
