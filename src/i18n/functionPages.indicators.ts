import { type FunctionPages, blanksEn, blanksZh, multiplierEn, multiplierZh } from "./functionPage";

const valuesZh =
  "数可以照平常的写法：全角数字、千分位、“29.4%”“20001㎡”“约30”“三百二十”。参数“情形”里写“单位=㎡”时，没有单位的数按这个单位。“≥30%”一类的写法不是确定的数：怎样都达标或怎样都不达标时照样判断，否则是待核。";
const valuesEn =
  "Numbers may be typed as usual: full-width digits, thousands separators, “29.4%”, “20001㎡”, “约30”, “三百二十”. “单位=㎡” in the context gives the unit of a number without one. A text such as “≥30%” is no definite number: it is judged where every number it allows meets or misses the target, else the answer is 待核 (review).";
const percentZh = "单位为 % 的指标：0.294、29.4 和“29.4%”是同一个值；单写 1 就是 100%，要表示 1% 请写“1%”。";
const percentEn =
  "For an indicator in %, 0.294, 29.4 and “29.4%” are the same value; a bare 1 is 100 %; write “1%” for one percent.";
const scopeZh =
  "默认采用该地区已印发的文件；“采用=SX,PKU”改为采用所列文件。不填地区时，有地区范围的要求一概不用；不填年份时，按要求自己的年份。";
const scopeEn =
  "By default the issued documents of the territory are adopted; “采用=SX,PKU” adopts the documents listed instead. Without a region no target that has a territory applies; without a year each target counts in its own year.";
const wrongZh = "指标、地区、年份、情形或单位看不懂时是 #VALUE!，并说明是哪个参数、有哪些相近的名称。";
const wrongEn =
  "An indicator, region, year, context or unit that is not understood gives #VALUE!, naming the argument and the nearest names.";
const noneZh =
  "没有适用的要求、文件没有给数值、印刷数存疑或缺少条件时是 #N/A，并说明原因；数值写作“/”“涉密”等也是 #N/A。";
const noneEn =
  "#N/A with the reason where no target applies, the documents give no value, the printed figure is doubtful or a condition is not known; also where the value says “/”, “涉密” and the like.";

export const indicatorFunctionPages: FunctionPages = {
  GREEN_CHECK: {
    example: {
      args: ["装配式建筑占新建建筑面积比例", 0.294, "山西省", 2025],
      result: "不达标",
      zh: "山西省要求到 2025 年达到 30%，29.4% 还差 0.6 个百分点；同样的数放在 2024 年是“未到期”。",
      en: "Shanxi asks for 30 % from 2025 on, 29.4 % is 0.6 points short: 不达标 (unmet); in 2024 the same value is 未到期 (not due).",
    },
    zh: [
      valuesZh,
      percentZh,
      scopeZh,
      "“以上”“以下”“以内”包括本数，“超过”“低于”不包括。两条要求同时适用时按较严的一条，明细里两条都列出。",
      "明细填 1 时给一行：结论、数值、要求、差距、出处、说明。",
      wrongZh,
      "数值写作“/”“涉密”等没有数的记号时是 #N/A。",
      multiplierZh,
      blanksZh,
    ],
    en: [
      valuesEn,
      percentEn,
      scopeEn,
      "以上, 以下 and 以内 include the number, 超过 and 低于 do not. Where two targets bind the stricter wins, and the detail names both.",
      "With detail 1 a row is given: verdict, value, target, gap, source, note.",
      wrongEn,
      "A value that says “/”, “涉密” and the like gives #N/A.",
      multiplierEn,
      blanksEn,
    ],
  },
  GREEN_GAP: {
    example: {
      args: ["装配式建筑占新建建筑面积比例", 0.294, "山西省", 2025],
      result: -0.006,
      zh: "比 2025 年要求的 30% 少 0.6 个百分点；所给数值是比例，差距也是比例。所给数值写 29.4 时，差距是 -0.6。",
      en: "0.6 points below the 30 % asked for 2025; the value was a share, so is the gap. For 29.4 the gap is -0.6.",
    },
    zh: [
      valuesZh,
      percentZh,
      scopeZh,
      "未达到为负，恰好达到为 0；要求“低于”或“超过”某数而恰好等于它时，差距是 0，但不达标。",
      "未到期的要求也给差距，即还差多少。",
      wrongZh,
      noneZh,
      multiplierZh,
      blanksZh,
    ],
    en: [
      valuesEn,
      percentEn,
      scopeEn,
      "Negative when missed, 0 when just reached; exactly at a strict limit (低于, 超过) the gap is 0 and the target unmet.",
      "A target not yet due gives its gap too: the distance still to go.",
      wrongEn,
      noneEn,
      multiplierEn,
      blanksEn,
    ],
  },
  GREEN_TARGET: {
    example: {
      args: ["县城建成区建筑总面积与建设用地面积的比值", "灵丘县"],
      result: [[0.6, 0.8]],
      zh: "区间给两格：下限 0.6，上限 0.8。",
      en: "A range takes two cells: low 0.6, high 0.8.",
    },
    zh: [
      "单位为 % 的指标给比例（0.3 即 30%），其他按指标的单位；情形里写“单位=㎡”时换算成这个单位。",
      scopeZh,
      "有几条要求适用时给较严的一条；都还没到期时给最近一年的。",
      wrongZh,
      noneZh,
      blanksZh,
    ],
    en: [
      "A share for an indicator in % (0.3 for 30 %), else in the indicator's unit; “单位=㎡” in the context converts.",
      scopeEn,
      "Of several targets the stricter is given; where none is due yet, that of the nearest year.",
      wrongEn,
      noneEn,
      blanksEn,
    ],
  },
  GREEN_PROGRESS: {
    example: {
      args: [2020, "20%", 2023, "24%", 2025, "30%", 1],
      result: [
        [
          0.4,
          "1",
          "从基期到目标的直线路径",
          "所给的基期值和目标值",
          "滞后：已完成 40%，按直线路径这一年应完成 60%，即 26",
        ],
      ],
      zh: "2020 年 20%，2025 年要到 30%。2023 年 24%，走了 10 个百分点中的 4 个；5 年过了 3 年，应到 26%，所以滞后。",
      en: "20 % in 2020, 30 % asked for in 2025. 24 % in 2023 is 4 of 10 points; 3 of 5 years have passed, so 26 % were due: 滞后 (behind).",
    },
    zh: [
      "完成比例 = (数值 − 基期值) ÷ (目标值 − 基期值)；目标是下降的也一样算。走反了是负数，超过目标大于 1。",
      "直线路径只是一种参照：文件没有规定逐年的目标。目标年之后，应完成的比例是 1。",
      "三个数值要同一单位，都不带单位也可以；有的带有的不带时是 #VALUE!。",
      "基期值与目标值相同是 #DIV/0!；目标年不在基年之后，或数值的年份早于基年，是 #NUM!。",
      blanksZh,
    ],
    en: [
      "Share = (value − base value) ÷ (target value − base value), for falling targets as well. Negative where it went the wrong way, above 1 beyond the target.",
      "The straight path is a yardstick only: the documents set no yearly targets. After the target year the share due is 1.",
      "The three values share a unit, or none carries one; some with and some without give #VALUE!.",
      "#DIV/0! where base and target value are equal; #NUM! where the target year is not after the base year, or the value's year before it.",
      blanksEn,
    ],
  },
  GREEN_SCORE: {
    example: {
      args: [
        [["装配式建筑占新建建筑面积比例"], ["一星级及以上绿色建筑占比"], ["城镇绿色建筑占新建建筑比例"]],
        [[0.294], [0.35], [1]],
        [[20], [30], [50]],
        "山西省",
        2025,
      ],
      result: 0.8,
      zh: "三项中装配式没有达标，其余达标：(30 + 50) ÷ 100 = 0.8。",
      en: "Of three indicators prefabrication misses its target, the others meet theirs: (30 + 50) ÷ 100 = 0.8.",
    },
    zh: [
      "得分 = 达标指标的权重之和 ÷ 全部权重之和。权重只用所填的；不填是 #N/A，因为文件没有规定权重。",
      "预警、提示和不达标一样不得分；达标与不达标之间不分档，文件没有给分档的办法。",
      "有指标是待核、未到期、待配置或不适用时是 #N/A，并列出是哪些；把它们的权重填 0 就不计入。",
      "指标、数值、权重三片区域格数要相同，否则是 #VALUE!；三格都空白的行略去，只缺一格是 #N/A。权重为负是 #NUM!，权重之和为 0 是 #DIV/0!。",
      percentZh,
      scopeZh,
      blanksZh,
    ],
    en: [
      "Score = sum of the weights of met indicators ÷ sum of all weights. Only the weights given count; without them #N/A, since the documents give none.",
      "预警, 提示 and 不达标 all score nothing; there are no steps between met and missed, since no document gives them.",
      "An indicator that is 待核, 未到期, 待配置 or 不适用 gives #N/A and is named; a weight of 0 leaves it out.",
      "The three ranges have as many cells, else #VALUE!; a row of three blanks is skipped, one blank alone gives #N/A. A negative weight gives #NUM!, weights that add up to 0 #DIV/0!.",
      percentEn,
      scopeEn,
      blanksEn,
    ],
  },
  GREEN_FIND: {
    example: {
      args: ["装配式建筑占新建", 1],
      result: [["PREFABRICATED_SHARE", "装配式建筑占新建建筑面积比例", "%", "开头相同"]],
      zh: "以“装配式建筑占新建”开头的指标。",
      en: "The indicator that begins with “装配式建筑占新建” (the prefabricated share of new buildings).",
    },
    zh: [
      "名称、别名和代码都找，先是相同的，再是以它开头、包含它、包含各个词的，最后是相近的；最后一列写明是哪一种。",
      "连写的字母也当作拼音首字母：“rjgyld”找到人均公园绿地面积。",
      "一个也不像时是 #N/A；条数不是 1 以上的整数时是 #VALUE!。",
      blanksZh,
    ],
    en: [
      "Names, synonyms and codes are searched: equal ones first, then those that begin with the text, contain it, contain its words, and at last those that are alike; the last column says which.",
      "Letters written together are also taken for pinyin initials: “rjgyld” finds 人均公园绿地面积 (park area per capita).",
      "#N/A where nothing is alike; a count that is no whole number from 1 on gives #VALUE!.",
      blanksEn,
    ],
  },
  GREEN_INFO: {
    example: {
      args: ["PREFABRICATED_SHARE", "单位"],
      result: "%",
      zh: "装配式建筑占新建建筑面积比例的单位是 %。",
      en: "The unit of the prefabricated share is %.",
    },
    zh: [
      "可以问：代码、名称、英文名、别名、单位、定义、英文定义、方向、分子、分母、合理下限、合理上限。",
      "合理下限和上限按指标的单位，超出多半是单位或小数点错了，不是文件的要求。",
      "这个指标没有这一项时是 #N/A；字段或指标不认识时是 #VALUE!，并列出可以写的。",
      blanksZh,
    ],
    en: [
      "Fields: code, name, english, synonyms, unit, definition, english definition, direction, numerator, denominator, low, high.",
      "low and high are in the indicator's unit; beyond them lies a slip of unit or digit, they are no requirement.",
      "#N/A where the indicator has no such entry; an unknown field or indicator gives #VALUE! with those that are known.",
      blanksEn,
    ],
  },
  GREEN_LIST: {
    example: {
      args: ["PKU", "市级", "总体规划", "农业"],
      result: [
        ["PKU-S076", "市级", "总体规划", "农业", "结合双评价识别特点划分不同农业片区", "7.5（六）1"],
        ["PKU-S077", "市级", "总体规划", "农业", "利用地质建造与农业和生态关系发展特色农业", "7.5（六）2"],
      ],
      zh: "研究报告给市级总体规划的农业策略有两条。",
      en: "The report has two strategies on agriculture for master plans of cities.",
    },
    zh: [
      "不填内容时，文件填 PKU 或不填文件，列的是研究报告的策略，共 165 条；策略用报告的中文名称。层级、类型和领域从中筛选。",
      "文件填 SX、NM 或 HN，或内容填“目标”时，列的是目标，标题是指标名称，后面多两列：要求和年份。文件没有给数值、没有写年份的，那一格是空白。按层级、类型、领域筛选时，只列文件写明了的。",
      "在 Excel 里第一次用到时要读一次数据，单元格会等片刻。",
      "文件也可以写简称，层级、类型、领域可以写“市”“总规”“废弃物”这样的短名。",
      "报告在这一格没有策略，或文件没有目标（如 CQ）时，是 #N/A；参数都不填，或有不认识的字，是 #VALUE!，并列出可以写的。",
    ],
    en: [
      "Without content, PKU or no document lists the strategies of the research report, 165 in all, under their Chinese titles; level, type and sector choose among them.",
      "For SX, NM or HN, or with targets as the content, targets are listed under their indicators' names, with two columns more: what is asked for, and the year. A cell is blank where the document gives no value or year. Level, type and sector then choose those for which the document names them.",
      "In Excel the first call loads its data once, and the cell waits a moment.",
      "A document may be given by its short title; level, type and sector by a short or English word such as city, master, waste.",
      "#N/A where the report has no strategy in that place or the document no targets (CQ); #VALUE! where all arguments are left out or a word is not known, with those that are.",
    ],
  },
  GREEN_CONVERT: {
    example: {
      args: [8.4, "公顷", "亩"],
      result: 126,
      zh: "1 公顷正好是 15 亩。",
      en: "One 公顷 (hectare) is exactly 15 亩.",
    },
    zh: [
      "单位可以写符号或名称（m²、㎡、平方米），也可以是商（tCO2/万元、万人/km²）和带“万”“亿”的。",
      "碳与二氧化碳按 44/12 换算（tC、tCO2）；普通的吨不会当作二氧化碳。",
      "单位不认识，或两个单位不是同一类，是 #VALUE!。",
      multiplierZh,
      blanksZh,
    ],
    en: [
      "Units by symbol or name (m², ㎡, 平方米), also quotients (tCO2/万元, 万人/km²) and with 万 or 亿.",
      "Carbon and carbon dioxide convert by 44/12 (tC, tCO2); a plain tonne is not taken for carbon dioxide.",
      "An unknown unit, or two units of different kinds, gives #VALUE!.",
      multiplierEn,
      blanksEn,
    ],
  },
  GREEN_DIVISION: {
    example: {
      args: ["灵丘县"],
      result: "140224",
      zh: '灵丘县的代码。=GREEN_DIVISION(140224, "全称") 是“山西省大同市灵丘县”。',
      en: 'The code of 灵丘县. =GREEN_DIVISION(140224, "full name") gives 山西省大同市灵丘县.',
    },
    zh: [
      "可以问：代码（默认）、名称、全称、级别、省、市、县、状态、年份。答案是文字，代码也是。",
      "已撤销的代码也认得：状态是“已撤销”，年份是名录中出现的起止年，名称是当时的。",
      "这个区划没有这一项（如省的“县”）是 #N/A；名称不认识或有几个同名是 #VALUE!，并列出是哪几个。",
      blanksZh,
    ],
    en: [
      "Fields: code (default), name, full name, level, province, city, county, state, years. Answers are text, codes too.",
      "A code no longer in force is known as well: its state is 已撤销, years are the first and last listed, the name is that of its time.",
      "#N/A where a division has no such entry (the county of a province); an unknown name, or one that several bear, gives #VALUE! with the candidates.",
      blanksEn,
    ],
  },
};
