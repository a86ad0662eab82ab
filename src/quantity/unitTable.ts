/** One named unit: how it is written and how many base units of its dimension it holds. */
export interface NamedUnit {
  readonly symbol: string;
  readonly dimension: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Other spellings, compared after NFKC folding and without regard to case. */
  readonly aliases: readonly string[];
  /** Whether a Chinese multiplier may stand before it (万辆, 亿元). */
  readonly prefixable: boolean;
}

type Row = readonly [
  symbol: string,
  numerator: number,
  denominator: number,
  aliases: string,
  options?: "fixed",
];

const rows = (dimension: string, units: readonly Row[]): readonly NamedUnit[] =>
  units.map(([symbol, numerator, denominator, aliases, options]) => ({
    symbol,
    dimension,
    numerator,
    denominator,
    aliases: aliases.split(" ").filter((alias) => alias !== ""),
    prefixable: options !== "fixed",
  }));

/** A thing counted has a dimension of its own: vehicles are no storeys. */
const counted = (symbol: string, aliases = ""): readonly NamedUnit[] =>
  rows(`count of ${symbol}`, [[symbol, 1, 1, aliases]]);

/**
 * Units of planning and carbon workbooks. Base units: m, m², m³, person, yuan, t, tCO2, kWh, tce, kW, 1, h.
 * 1 亩 = 2000/3 m² (15 亩 = 1 公顷). Carbon to carbon dioxide by molar mass, 44/12.
 */
export const namedUnits: readonly NamedUnit[] = [
  ...rows("length", [
    ["m", 1, 1, "米 公尺"],
    ["km", 1000, 1, "公里 千米"],
    ["cm", 1, 100, "厘米"],
    ["mm", 1, 1000, "毫米"],
    ["英尺", 381, 1250, "ft feet foot", "fixed"],
    ["英里", 201_168, 125, "mi mile miles", "fixed"],
  ]),
  ...rows("area", [
    ["m²", 1, 1, "m2 m^2 平方米 平米 平方 sqm"],
    ["公顷", 10_000, 1, "hm² hm2 hm^2 ha 平方百米"],
    ["亩", 2000, 3, "市亩 畝 mu"],
    ["km²", 1_000_000, 1, "km2 km^2 平方公里 平方千米"],
  ]),
  ...rows("volume", [
    ["m³", 1, 1, "m3 m^3 立方米 立方 方"],
    ["L", 1, 1000, "升", "fixed"],
  ]),
  ...rows("population", [["人", 1, 1, "口 person persons people"]]),
  ...rows("money", [["元", 1, 1, "人民币 yuan rmb cny 元人民币"]]),
  ...rows("mass", [
    ["t", 1, 1, "吨 公吨 ton tonne tonnes"],
    ["kg", 1, 1000, "千克 公斤"],
    ["g", 1, 1_000_000, "克"],
    ["mg", 1, 1_000_000_000, "毫克", "fixed"],
    ["μg", 1, 1_000_000_000_000, "ug 微克", "fixed"],
  ]),
  ...rows("carbon dioxide", [
    [
      "tCO2",
      1,
      1,
      "tCO2e tCO2eq tCO2当量 t-CO2 t二氧化碳 t二氧化碳当量 吨CO2 吨CO2e 吨CO2当量 吨二氧化碳 吨二氧化碳当量 吨二氧化碳e",
    ],
    ["kgCO2", 1, 1000, "kgCO2e kgCO2eq kg-CO2 kg二氧化碳 千克CO2 千克CO2e 千克二氧化碳 公斤CO2 公斤二氧化碳"],
    ["gCO2", 1, 1_000_000, "gCO2e gCO2eq 克CO2 克二氧化碳"],
    ["tC", 44, 12, "吨C 吨碳 t碳 t-C"],
    ["kgC", 44, 12_000, "千克C 千克碳 公斤碳"],
  ]),
  ...rows("energy", [
    ["kWh", 1, 1, "kW·h kW.h kW*h 千瓦时 千瓦小时 千瓦·时 度 度电"],
    ["Wh", 1, 1000, "瓦时 瓦小时"],
    ["MWh", 1000, 1, "MW·h 兆瓦时 兆瓦小时"],
    ["GWh", 1_000_000, 1, "GW·h 吉瓦时 吉瓦小时"],
    ["MJ", 5, 18, "兆焦 兆焦耳"],
    ["GJ", 2500, 9, "吉焦 吉焦耳 百万千焦"],
  ]),
  ...rows("coal equivalent", [
    ["tce", 1, 1, "吨标准煤 吨标煤 t标准煤 t标煤"],
    ["kgce", 1, 1000, "千克标准煤 公斤标准煤 千克标煤"],
  ]),
  ...rows("power", [
    ["kW", 1, 1, "千瓦"],
    ["MW", 1000, 1, "兆瓦"],
    ["GW", 1_000_000, 1, "吉瓦"],
  ]),
  ...rows("voltage", [["kV", 1, 1, "千伏"]]),
  ...rows("ratio", [
    ["%", 1, 100, "百分点 个百分点 percent pct", "fixed"],
    ["‰", 1, 1000, "千分点", "fixed"],
    ["1", 1, 1, "无量纲 倍 比值", "fixed"],
  ]),
  ...rows("time", [
    ["h", 1, 1, "小时 时"],
    ["min", 1, 60, "分钟 分"],
    ["d", 24, 1, "天 日"],
  ]),
  ...rows("calendar", [
    ["年", 12, 1, "a yr year"],
    ["月", 1, 1, "个月", "fixed"],
  ]),
  ...rows("temperature", [["℃", 1, 1, "°C 摄氏度", "fixed"]]),
  ...counted("个"),
  ...counted("辆", "台车"),
  ...counted("标台"),
  ...counted("台"),
  ...counted("层"),
  ...counted("栋", "幢"),
  ...counted("座"),
  ...counted("处"),
  ...counted("套"),
  ...counted("户"),
  ...counted("家"),
  ...counted("项"),
  ...counted("株", "棵"),
  ...counted("人次"),
];

/** Chinese multipliers before a unit or after a number, with their power of ten. */
export const multipliers: readonly (readonly [word: string, power: number])[] = [
  ["万亿", 12],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["亿", 8],
  ["万", 4],
  ["千", 3],
  ["百", 2],
  ["十", 1],
];
