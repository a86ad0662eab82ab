import { type FunctionPages, blanksEn, blanksZh, multiplierEn, multiplierZh } from "./functionPage";

const numbersZh = "数可以照平常的写法，带单位的按单位换算；“≥30”一类不是确定的数，是 #N/A。";
const numbersEn =
  "Numbers may be typed as usual and carry a unit, which is converted; “≥30” and the like are no definite numbers and give #N/A.";
const impossibleZh = "负数、部分大于总量是 #NUM!；总量为 0 是 #DIV/0!。";
const impossibleEn =
  "A negative quantity, or a part greater than its whole, gives #NUM!; a whole of 0 #DIV/0!.";
const negativeZh = "负数是 #NUM!；除数为 0 是 #DIV/0!。";
const negativeEn = "A negative quantity gives #NUM!; a divisor of 0 #DIV/0!.";
const noThresholdZh = "文件没有给限值，只作比较，不作判断。";
const noThresholdEn = "The documents give no threshold: the figure is for comparison, not for judgement.";
const oneUnitZh = "两个数一个带单位一个不带，或单位不是同一类，是 #VALUE!。";
const oneUnitEn = "One number with a unit and one without, or units of different kinds, give #VALUE!.";

export const planningFunctionPages: FunctionPages = {
  PLAN_DENSITY: {
    example: {
      args: [36, 4.5],
      result: 8,
      zh: "4.5 km² 内有道路 36 km，路网密度 8 km/km²。",
      en: "36 km of roads on 4.5 km²: 8 km/km².",
    },
    zh: ["用于路网密度、慢行网密度、公交线网密度。", noThresholdZh, numbersZh, negativeZh, blanksZh],
    en: [
      "For the density of roads, of walking and cycling paths, of bus lines.",
      noThresholdEn,
      numbersEn,
      negativeEn,
      blanksEn,
    ],
  },
  PLAN_COVERAGE: {
    example: {
      args: [37800, 45000],
      result: 0.84,
      zh: "站点 800 米内有 37800 个岗位和居民，全部 45000，覆盖率 84%。",
      en: "37,800 of 45,000 jobs and residents lie within 800 m of a stop: 84 %.",
    },
    zh: [
      "半径写在指标名称里：轨道和公交站点 800 米的岗位与人口覆盖率、公交站点 300 米的覆盖率是两项指标。",
      "公园绿地 500 米覆盖率按什么算（居住用地、人口还是建成区）原文没有写明，请在旁边注明。",
      oneUnitZh,
      numbersZh,
      impossibleZh,
      blanksZh,
    ],
    en: [
      "The radius belongs to the indicator's name: jobs and residents within 800 m of a stop and coverage within 300 m of a bus stop are two indicators.",
      "What the 500 m coverage of parks is measured on (housing land, residents or built-up area) the text does not say; please state it beside the figure.",
      oneUnitEn,
      numbersEn,
      impossibleEn,
      blanksEn,
    ],
  },
  PLAN_FLOOR_AREA_RATIO: {
    example: {
      args: ["168万m²", "240公顷"],
      result: 0.7,
      zh: "县城建成区建筑总面积 168 万平方米，建设用地 240 公顷，比值 0.7。",
      en: "1.68 million m² of floor area on 240 公顷 (hectares) of construction land: 0.7.",
    },
    zh: [
      "县城 0.6 至 0.8 的要求是整个建成区的比值，不是单个地块的容积率；要判断请用 GREEN_CHECK。",
      "面积照所填的算；工业厂房层高加倍计等计容规则请先算好。",
      oneUnitZh,
      numbersZh,
      negativeZh,
      multiplierZh,
      blanksZh,
    ],
    en: [
      "The 0.6 to 0.8 asked of county towns is a ratio of the whole built-up area, not of a plot; to judge it use GREEN_CHECK.",
      "Areas count as given; rules such as double counting of high industrial storeys come before.",
      oneUnitEn,
      numbersEn,
      negativeEn,
      multiplierEn,
      blanksEn,
    ],
  },
  PLAN_JOBS_HOUSING: {
    example: {
      args: ["3.2万个", "4万人"],
      result: 0.8,
      zh: "岗位 3.2 万个，居住就业人口 4 万人，职住比 0.8。",
      en: "32,000 jobs for 40,000 working residents: 0.8.",
    },
    zh: [
      "原文只点名职住比，没有给算法；常用的基数是居住就业人口，也有用户数的，两种不能混比。",
      noThresholdZh,
      numbersZh,
      negativeZh,
      blanksZh,
    ],
    en: [
      "The report names the ratio without a formula; the usual base is working residents, some take households: the two do not compare.",
      noThresholdEn,
      numbersEn,
      negativeEn,
      blanksEn,
    ],
  },
  PLAN_COMMUTE_EFFICIENCY: {
    example: {
      args: [45, 60],
      result: 0.75,
      zh: "全程 60 分钟，其中 45 分钟在列车上，系数 0.75。",
      en: "45 of 60 minutes are spent on the train: 0.75.",
    },
    zh: ["出处：双碳规划标准研究报告 7.3（三）1。", noThresholdZh, numbersZh, impossibleZh, blanksZh],
    en: ["Source: PKU report 7.3（三）1.", noThresholdEn, numbersEn, impossibleEn, blanksEn],
  },
  PLAN_MULTIMODAL_SHARE: {
    example: {
      args: ["360万t", "1200万t"],
      result: 0.3,
      zh: "货运总量 1200 万吨，其中多式联运 360 万吨，占 30%。",
      en: "3.6 of 12 million tonnes go intermodal: 30 %.",
    },
    zh: [
      "两个数的口径要相同：都用吨，或都用吨公里。",
      noThresholdZh,
      oneUnitZh,
      numbersZh,
      impossibleZh,
      blanksZh,
    ],
    en: [
      "Both in one measure: tonnes, or tonne-kilometres.",
      noThresholdEn,
      oneUnitEn,
      numbersEn,
      impossibleEn,
      blanksEn,
    ],
  },
  PLAN_COMPACTNESS: {
    example: {
      args: ["4km²", "8km"],
      result: [
        [0.886226925453, "Richardson 紧凑度 2√(πA)/P"],
        [0.785398163397, "Polsby–Popper 紧凑度 4πA/P²"],
      ],
      zh: "边长 2 km 的方形。同一个形状，两种算法得数不同。",
      en: "A square of side 2 km. One shape, two figures.",
    },
    zh: [
      "后一种是前一种的平方：前一种的 0.5 等于后一种的 0.25。原文只写城市新区“紧凑度”宜不小于 0.5，没有写明算法，比较前请先确认。",
      "圆是 1。周长比同面积的圆还短时不可能，是 #NUM!，多半是单位错了。",
      negativeZh,
      "算法不认识是 #VALUE!，并列出可以写的。",
      blanksZh,
    ],
    en: [
      "The second is the square of the first: 0.5 in the first is 0.25 in the second. The report advises at least 0.5 for new urban districts without saying which; please settle that before comparing.",
      "A circle has 1. A perimeter shorter than the circle's round the same area is impossible and gives #NUM!; most likely a unit is wrong.",
      negativeEn,
      "An unknown method gives #VALUE! with those that are known.",
      blanksEn,
    ],
  },
  PLAN_LAND_MIX: {
    example: {
      args: [[[2], [1], [1]]],
      result: [
        [1.03972077084, "香农指数 −Σp·ln p"],
        [0.946394630357, "均匀度 H/ln k"],
        [0.625, "辛普森指数 1−Σp²"],
      ],
      zh: "三类用地按 2 比 1 比 1。",
      en: "Three uses as 2 to 1 to 1.",
    },
    zh: [
      "p 是每类用地的比例，k 是类数。填 0 的也算一类，会拉低均匀度；空白的不算。只有一类时均匀度是 0。",
      "文件要求提高混合度，没有给算法和限值，这三种是文献里常用的。",
      "有负数是 #NUM!；面积合计为 0 是 #DIV/0!；算法不认识是 #VALUE!。",
      blanksZh,
    ],
    en: [
      "p is the share of each use, k their number. A use of 0 counts among them and lowers evenness; blank cells do not count. A single use has evenness 0.",
      "The documents ask for more mix without formula or threshold; these three are usual in the literature.",
      "A negative area gives #NUM!, areas that add up to 0 #DIV/0!, an unknown method #VALUE!.",
      blanksEn,
    ],
  },
  PLAN_BUILDING_HEIGHT: {
    example: {
      args: ["办公", 150, 3000000, "山西省"],
      result: "预警",
      zh: "城区人口正好 300 万时，“以上”和“以下”两条都包含它，按较严的 150 米；150 米本身也在严格限制之列。",
      en: "With exactly 3,000,000 residents both clauses (以上, 以下) include the city: the stricter 150 m applies, and 150 m itself is strictly limited.",
    },
    zh: [
      "限高取自已印发的文件。目前只有山西：超高层按城区常住人口分两档，住宅另有两条。别的地区和不填地区是“不适用”。",
      "“严格限制”不等于禁止，需要论证，所以结论是预警。“以上”“以下”包括本数：恰好等于限高的也受限制。",
      "城区常住人口不是户籍人口，也不是全市人口。人口小于一万的光数字多半漏写了“万”，是 #VALUE!。",
      "住宅既对照住宅的限高，也对照超高层的限高；明细里给差得最多的一条，其余的列在说明里。",
      "用途不认识是 #VALUE!，并列出可以写的；高度为负是 #NUM!。",
      blanksZh,
    ],
    en: [
      "Limits come from the issued documents; at present Shanxi alone has them: two steps by urban residents for super-high-rise buildings, two clauses for housing. Elsewhere, and without a region, the answer is 不适用.",
      "严格限制 is no ban but asks for a justification: 预警. 以上 and 以下 include the number: a building exactly at the limit is caught.",
      "Residents of the urban area, not registered population and not the whole municipality. A bare number below 10,000 most likely lacks 万 and gives #VALUE!.",
      "Housing answers to the limits on housing and to those on super-high-rise buildings; the detail gives the one missed by most, the others stand in the note.",
      "An unknown use gives #VALUE! with those that are known; a negative height #NUM!.",
      blanksEn,
    ],
  },
  PLAN_COUNTY_FORM: {
    example: {
      args: [
        [
          ["地区", "灵丘县"],
          ["县城内部道路红线宽度", "42米"],
        ],
      ],
      result: [
        [
          "县城内部道路红线宽度",
          42,
          "m",
          "不达标",
          "≤ 40 m",
          "山西实施意见 第3条 建设绿色可持续的美丽县城",
          "过境公路不计。适用于规划和新建；未注明既有的按新建看待。",
        ],
      ],
      zh: "山西的县城内部道路红线不超过 40 米，42 米不达标。",
      en: "Inner roads of county towns in Shanxi are at most 40 m wide; 42 m is 不达标 (unmet).",
    },
    zh: [
      "名称照指标的名称、别名或代码写，括号里可以写单位。比值和占比没有直接填时，由分子分母算出。",
      "只列出能算的检查；没有填的不列。单位为 % 的指标给比例（0.7 即 70%）。",
      "没有“地区”一行时，有地区范围的要求不用，报告里的国家规定仍然对照。县城 70% 的六层及以下占比只及于新建住宅。",
      "名称不认识是 #VALUE!，并列出可以写的；一项也算不出来是 #N/A；负数是 #NUM!。",
      blanksZh,
    ],
    en: [
      "Names, synonyms or codes of indicators, with the unit in brackets where it differs. Ratios and shares that are not given are computed from their parts.",
      "Only checks that can be made are listed. For an indicator in % the share is given (0.7 for 70 %).",
      "Without a row 地区 no target that has a territory applies; the national rules that the report quotes still do. The 70 % of six storeys and fewer concern new housing.",
      "An unknown name gives #VALUE! with those that are known; nothing to compute #N/A; a negative value #NUM!.",
      blanksEn,
    ],
  },
  PLAN_INDUSTRIAL_LAND: {
    example: {
      args: [
        [
          ["用地面积（公顷）", 5],
          ["计容建筑面积", 60000],
          ["占地面积", 22500],
          ["绿地面积", 5000],
          ["行政办公及生活服务设施用地面积", 3000],
          ["固定资产投资", "1.5亿元"],
          ["年产值", 20000],
          ["年税收", 1000],
        ],
      ],
      result: [
        ["容积率", 1.2, "1", "待配置", "文件没有给限值，请自行填写"],
        ["固定资产投资强度", 3000, "万元/公顷", "待配置", "文件没有给限值，请自行填写"],
        ["土地产出率", 4000, "万元/公顷", "待配置", "文件没有给限值，请自行填写"],
        ["土地税收产出率", 200, "万元/公顷", "待配置", "文件没有给限值，请自行填写"],
        ["建筑系数", 0.45, "1", "待配置", "文件没有给限值，请自行填写"],
        ["行政办公及生活服务设施用地所占比重", 0.06, "1", "待配置", "文件没有给限值，请自行填写"],
        ["绿地率", 0.1, "1", "待配置", "文件没有给限值，请自行填写"],
      ],
      zh: "5 公顷的工业项目。",
      en: "An industrial project on 5 公顷 (hectares).",
    },
    zh: [
      "面积不带单位时按 m²，金额按万元；名称的括号里或值里可以写别的单位。",
      "建筑系数的分子包括建筑物、构筑物和露天堆场。层高超过 8 米加倍计容等规则，请先算进计容建筑面积。",
      "缺的项目，对应的指标是空白，并写明缺什么。文件点名了这七项，没有给限值，所以结论是待配置。",
      "名称不认识是 #VALUE!；负数、部分大于用地面积是 #NUM!；用地面积为 0 是 #DIV/0!。",
      multiplierZh,
      blanksZh,
    ],
    en: [
      "Areas without a unit are m², money 万元 (10,000 yuan); another unit may stand in the name's brackets or with the value.",
      "The building coefficient counts buildings, structures and open yards. Rules such as double counting of storeys above 8 m belong into the counted floor area beforehand.",
      "A measure whose input is missing is blank and says what is missing. The report names the seven and gives no limits: 待配置.",
      "An unknown name gives #VALUE!; a negative input, or a part greater than the land, #NUM!; land of 0 #DIV/0!.",
      multiplierEn,
      blanksEn,
    ],
  },
  PLAN_SINK_IMPORTANCE: {
    example: {
      args: [[[5], [3], [1]], [[3], [3], [2]], [[4], [2], [1]], [[0.5, 0.3, 0.2]], [[2.5, 4]]],
      result: [
        [4.2, "极重要"],
        [2.8, "重要"],
        [1.3, "一般"],
      ],
      zh: "三个地块：5×0.5 + 3×0.3 + 4×0.2 = 4.2，达到 4，极重要。",
      en: "Three areas: 5×0.5 + 3×0.3 + 4×0.2 = 4.2, at or above 4: 极重要 (extremely important).",
    },
    zh: [
      "报告 7.3（六）1 要求把植被类型、林龄、林类三要素叠加，得分、权重和界限都没有给，由使用者填写。",
      "得分恰好等于界限时归较高的一级。空白格略去，三片区域的格数要相同。",
      "权重合计不是 1、界限不是由小到大、个数不对是 #VALUE!；权重为负是 #NUM!。",
      blanksZh,
    ],
    en: [
      "The report (7.3（六）1) asks for the overlay of vegetation type, forest age and class; scores, weights and cuts are not given and come from you.",
      "A score exactly on a cut takes the higher grade. Blank cells are skipped; the three ranges have as many cells.",
      "Weights that do not add up to 1, cuts that do not rise or a wrong count give #VALUE!; a negative weight #NUM!.",
      blanksEn,
    ],
  },
  PLAN_GREENING_FACTOR: {
    example: {
      args: [[["草坪"], ["绿墙"], ["沥青"]], [[500], [200], [300]], 1000],
      result: 0.32,
      zh: "草坪 500×0.4，绿墙 200×0.6，沥青不计分，合计 320，除以场地 1000 m²。",
      en: "Lawn 500×0.4, green wall 200×0.6, asphalt nothing: 320 over a site of 1,000 m².",
    },
    zh: [
      "分值是报告引用的伦敦十六类（3.3 图3-1），密封表面为 0。是外国的示例，报告没有给目标值，所以不作判断。",
      "墙面和树冠可以重叠，各项面积合计大于场地面积也照算；明细里写出两个数。",
      "类型可以写中文、英文或常用名。类型不认识是 #VALUE!，并列出可以写的；只填了类型没填面积是 #N/A。",
      negativeZh,
      blanksZh,
    ],
    en: [
      "Factors are London's sixteen kinds as the report quotes them (3.3), sealed ones 0. A foreign example without target, so no verdict.",
      "Walls and crowns may overlap: surfaces beyond the site's area count; the detail gives both figures.",
      "Kinds in Chinese, English or by usual names. An unknown kind gives #VALUE! with those that are known; a kind without area #N/A.",
      negativeEn,
      blanksEn,
    ],
  },
  PLAN_WASTE_STATIONS: {
    example: {
      args: ["8万人", 10],
      result: 10,
      zh: "8 万人按人口至少 4 座，10 km² 按面积至少 10 座，取 10 座，由面积决定。",
      en: "80,000 residents need at least 4, 10 km² at least 10: ten stations, the area governs.",
    },
    zh: [
      "两条都要满足：每座服务不超过 2 万人，每平方公里不少于 1 座；不足一座的进成整座。没有上限。",
      "县城人口稀的，多半由面积决定。出处：双碳规划标准研究报告 7.6（五）8，原文漏印“一座”。",
      "负数是 #NUM!；单位不对是 #VALUE!。",
      blanksZh,
    ],
    en: [
      "Both rules hold: no station serves more than 20,000 residents, and there is one a km² at least; part of a station counts as one. There is no upper bound.",
      "Where a county town is thin, the area mostly governs. Source: PKU report 7.6（五）8.",
      "A negative quantity gives #NUM!, a wrong unit #VALUE!.",
      blanksEn,
    ],
  },
  PLAN_MICROGRID: {
    example: {
      args: [10, "12兆瓦"],
      result: "达标",
      zh: "10 kV、12 MW 都在报告所述微电网的范围内。",
      en: "10 kV and 12 MW lie within what the report calls a micro-grid.",
    },
    zh: [
      "报告对电压的用词是“通常”，对容量是“原则上不超过”，是特征描述，超过只是提示；恰好等于算在内。",
      "明细给两个数和两个限值；只有一个超过时，差距是那一个的。",
      "负数是 #NUM!；单位不对是 #VALUE!。",
      blanksZh,
    ],
    en: [
      "The report says “usually” of voltage and “in principle not above” of capacity: features, so beyond them 提示 (note). The limits themselves are included.",
      "The detail gives both values and limits; where one alone is missed, the gap is its own.",
      "A negative quantity gives #NUM!, a wrong unit #VALUE!.",
      blanksEn,
    ],
  },
  PLAN_UNDERGROUND_USE: {
    example: {
      args: [8, "地下车库"],
      result: [["适建", "浅层", "双碳规划标准研究报告 7.6（四）11 地下空间适建区范围内", ""]],
      zh: "地下 8 米属浅层，列有地下车库。",
      en: "8 m below ground is the shallow layer (浅层), for which garages are named: 适建 (suited).",
    },
    zh: [
      "分层：10 米以内浅层（含 10 米），10 至 30 米次浅层（含 30 米），30 米以下次深层，50 米及以下深层；后两层作战略预留。",
      "“适建”是列在本层的用途，“可建”是列为可以而没有写层的，“未列入本层”是列在别的层的；所列不排除其他。",
      "“不应布局”取两处清单的并集：住宅、学校、托幼、养老、活动中心及活动场地。都是报告的建议。",
      "用途不认识是 #VALUE!，并列出可以写的；深度为负是 #NUM!。",
      blanksZh,
    ],
    en: [
      "Layers: down to 10 m (included), to 30 m (included), below 30 m, from 50 m on; the last two are kept in reserve (战略预留).",
      "适建: named for this layer; 可建: named without a layer; 未列入本层: named for another layer; the lists exclude nothing.",
      "不应布局 joins two lists: housing, schools, nurseries, care for the elderly, activity centres and their grounds. All is the report's advice.",
      "An unknown use gives #VALUE! with those that are known; a negative depth #NUM!.",
      blanksEn,
    ],
  },
  PLAN_COMPATIBLE_USE: {
    example: {
      args: [1500, 10000],
      result: [
        [
          0.15,
          "仍按工业、科教用途管理",
          "双碳规划标准研究报告 7.2（二）2 制定工业用地功能兼容标准",
          "引自国土资规〔2015〕5号；超过不算违规，应确定主用途，结论和理由写入供地方案经批准后实施。",
        ],
      ],
      zh: "15% 没有超过，仍按原用途管理。",
      en: "15 % is not above the limit: still managed under its use.",
    },
    zh: [
      "“不超过”包括本数。超过不算违规，但应确定主用途。深圳工业用地的主导用途下限是另一条规则，请用 PLAN_DOMINANT_USE。",
      numbersZh,
      impossibleZh,
      blanksZh,
    ],
    en: [
      "不超过 includes the number. To exceed it is no breach, but a main use must be determined. Shenzhen's least share of the main use is another rule: PLAN_DOMINANT_USE.",
      numbersEn,
      impossibleEn,
      blanksEn,
    ],
  },
  PLAN_DOMINANT_USE: {
    example: {
      args: ["深圳市", "二类居住用地", 7000, 10000],
      result: "达标",
      zh: "居住用地的主导用途不宜低于 70%，7000 除以 10000 正好 70%。",
      en: "The main use of residential land should have at least 70 %; 7,000 of 10,000 is just that.",
    },
    zh: [
      "下限：居住 70%，主副中心商业 50%，其他区域商业 70%，科研 85%，普通工业和新型产业 70%，仓储 85%，物流 60%；恰好等于算达标。",
      "商业、工业和物流可以把几项主导用途合计，其余只算一项，填了几格是 #VALUE!。",
      "深圳的规定只作示例，用词是“不宜低于”，低于时是提示。别的城市是“不适用”。",
      "用地类别不认识是 #VALUE!，并列出可以写的；只写“商业用地”分不清是不是中心，也是 #VALUE!。",
      impossibleZh,
      blanksZh,
    ],
    en: [
      "Least shares: residential 70 %, commercial in main and sub-centres 50 %, elsewhere 70 %, research 85 %, industry and new industry 70 %, warehouses 85 %, logistics 60 %; exactly reached is met.",
      "Commerce, industry and logistics add several main uses up; elsewhere one counts, and several cells give #VALUE!.",
      "Shenzhen's rule is an example that advises, so below it the answer is 提示 (note). For other cities 不适用.",
      "An unknown land class gives #VALUE! with those that are known; so does 商业用地 alone, which leaves the centre open.",
      impossibleEn,
      blanksEn,
    ],
  },
  PLAN_ROOF_PV: {
    example: {
      args: ["学校", 1000, 500],
      result: [
        [
          0.5,
          "达标",
          0.5,
          "双碳规划标准研究报告 7.6（四）8 建筑设计应充分考虑可再生能源设施布局",
          "上海新城新建建筑的做法，只作示例；既是办公又是国家机关的，按较高的一条",
        ],
      ],
      zh: "可利用屋顶 1000 m²，光伏 500 m²，覆盖率 50%，正好达到学校的比例。",
      en: "500 of 1,000 m² of usable roof: 50 %, just what is asked of schools.",
    },
    zh: [
      "分母是屋顶可利用面积，不是屋顶面积。国家机关办公、学校、医院、工业厂房 50%，商业、办公、居住 30%，包括本数。",
      "是上海的示例，低于时是提示。建筑类型不认识是 #VALUE!，并列出可以写的。",
      "光伏面积大于可利用面积、负数是 #NUM!；可利用面积为 0 是 #DIV/0!。",
      blanksZh,
    ],
    en: [
      "The base is the usable roof, not the roof. Government offices, schools, hospitals and factories 50 %, commerce, offices and dwellings 30 %, the figure included.",
      "An example of Shanghai: below it 提示 (note). An unknown building type gives #VALUE! with those that are known.",
      "More modules than usable roof, or a negative area, gives #NUM!; a usable roof of 0 #DIV/0!.",
      blanksEn,
    ],
  },
  PLAN_ZONING: {
    example: {
      args: [
        "R6",
        "优质居所规则",
        "WS1",
        [
          ["容积率", 3],
          ["总高", "22m"],
        ],
      ],
      result: [
        [
          "容积率",
          3,
          "达标",
          "≤ 3",
          "双碳规划标准研究报告 7.6（四）5纽约 纽约居住用地类型及其主要管控指标",
          "纽约的规定，只作示例。原文存疑或缺损：优质层所规则",
        ],
        [
          "总高",
          72.1784776903,
          "提示",
          "≤ 70 英尺",
          "双碳规划标准研究报告 7.6（四）5纽约 纽约居住用地类型及其主要管控指标",
          "纽约的规定，只作示例。原文存疑或缺损：优质层所规则",
        ],
      ],
      zh: "容积率正好 3.0；22 米合 72.18 英尺，超过 70 英尺。",
      en: "A floor area ratio of just 3.0; 22 m are 72.18 ft, above 70 ft.",
    },
    zh: [
      "只作示例，超出时是提示。区间的两端都包括；单个数对空地率是下限，对其他是上限。",
      "空地率以建筑面积为基数，可以超过 100%。比例写 0 到 1 的数、“150%”或大于 1 的百分数。",
      "R9 下容积率 10.0 的几行疑属 R10，是待核，不作判断；别的缺损写在说明里。街道类原文没有定义。",
      "该行没有限制的项目是“不适用”。分区、规则、街道类或名称不认识是 #VALUE!，并列出可以写的；负数是 #NUM!。",
      blanksZh,
    ],
    en: [
      "An example: beyond a limit 提示 (note). Both ends of a range are included; a single figure is a least for open space, a most for the others.",
      "Open space is over floor area and may exceed 100 %. Shares as numbers from 0 to 1, as “150%”, or as percentage points above 1.",
      "The rows of R9 with a floor area ratio of 10.0 most likely belong to R10: 待核 (review), no verdict; other damage stands in the note. The report does not define the street classes.",
      "What a row does not limit is 不适用. An unknown district, rule, street class or name gives #VALUE! with those that are known; a negative value #NUM!.",
      blanksEn,
    ],
  },
};
