import type { ValueCell } from "../valueCells";

/** Quantities of which a whole is the sum of its parts; never ratios, temperatures, storeys or voltages. */
const addable =
  /^(?:area|volume|population|money|mass|carbon dioxide|energy|coal equivalent|power|length|count of (?!层)[^/]*)$/;

/** Figures about each of several things, or about the best of them, that nobody adds up. */
const notAdded =
  /率|占比|比例|比重|份额|人均|户均|亩均|地均|平均|均[值价]|每|单位|单价|密度|强度|指数|系数|得分|评分|排名|位次|名次|增[速长幅]|同比|环比|最[高大低小长短多少]|宽度|高度|高程|层数|深度|半径|距离|比值|之比|职住比|倍|rate|ratio|share|average|mean|\bper\b|index|density|intensity|rank|score|max|min/i;

const wordsOf = ({ label, place }: ValueCell): string =>
  place.kind === "table" ? `${place.entry.label} ${place.column.header}` : label;

/** A unit in brackets is told by `unit`; its words (平方米/人) are looked at there. */
const withoutUnits = (text: string): string => text.replace(/[（(【[][^（()）【】[\]]*[）)】\]]/g, "");

/**
 * Whether figures of this kind add up: by the dimension of the unit, the indicator, and the words of header and label.
 * "maybe" where neither sheet nor catalogue says what is measured.
 */
export function adds(cell: ValueCell): "yes" | "maybe" | "no" {
  const { indicator, unit, reading } = cell;
  if (notAdded.test(withoutUnits(wordsOf(cell)))) return "no";
  if (indicator !== null && (indicator.ratio !== null || indicator.partOfWhole)) return "no";
  if (reading.kind === "number" && reading.percent !== "none") return "no";
  if (unit === null) return "maybe";
  return addable.test(unit.dimension) ? "yes" : "no";
}
