import { type FunctionPages, blanksEn, blanksZh } from "./functionPage";

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
};
