import { loadCatalogue } from "../catalogue/catalogue";
import type { CompatibleUse } from "../planning/compatibleUse";
import type { Source } from "../planning/source";
import type { UndergroundStanding, UndergroundUse } from "../planning/undergroundUse";
import type { WasteStations } from "../planning/wasteStations";
import { formatNumber } from "../validation/notation";
import type { Locale } from "./locale";
import { inLocale } from "./planning";

/** Document, clause and heading of a table: "双碳规划标准研究报告 7.6（五）8 …". */
export function sourceText({ document, clause }: Source, locale: Locale): string {
  const { shortTitle } = loadCatalogue().documentById(document);
  return [inLocale(shortTitle, locale), clause.number, clause.heading].join(" ").trim();
}

export const areasNote = (surfaces: number, siteArea: number, locale: Locale): string =>
  locale === "zh-CN"
    ? `各项面积合计 ${formatNumber(surfaces)} m²，用地 ${formatNumber(siteArea)} m²`
    : `Surfaces ${formatNumber(surfaces)} m² on a site of ${formatNumber(siteArea)} m²`;

export const stationsMethod = (locale: Locale): string =>
  locale === "zh-CN" ? "按服务人口和按面积，取大" : "by residents and by area, the greater";

const governingZh: Readonly<Record<WasteStations["governing"], string>> = {
  population: "由人口决定",
  area: "由面积决定",
  both: "两者相同",
};
const governingEn: Readonly<Record<WasteStations["governing"], string>> = {
  population: "residents govern",
  area: "the area governs",
  both: "both agree",
};

export const stationsNote = ({ byPopulation, byArea, governing }: WasteStations, locale: Locale): string =>
  locale === "zh-CN"
    ? `${governingZh[governing]}：按人口至少 ${byPopulation} 座，按面积至少 ${byArea} 座`
    : `${governingEn[governing]}: at least ${byPopulation} by residents, ${byArea} by area`;

/** Chinese in every language, like the status words, so that a workbook filters the same everywhere. */
const standingWords: Readonly<Record<UndergroundStanding, string>> = {
  listed: "适建",
  allowed: "可建",
  elsewhere: "未列入本层",
  reserved: "战略预留",
  prohibited: "不应布局",
};

export const standingWord = (standing: UndergroundStanding): string => standingWords[standing];

export function undergroundNote({ standing, use, namedFor }: UndergroundUse, locale: Locale): string {
  const layers = namedFor.map((layer) => inLocale(layer, locale)).join(locale === "zh-CN" ? "、" : ", ");
  if (locale === "zh-CN") {
    if (standing === "elsewhere") return `${use.zh}列在${layers}；所列不排除其他`;
    if (standing === "allowed") return `${use.zh}列为可以地下布局，没有写在哪一层`;
    return standing === "reserved" && layers !== "" ? `${use.zh}列在${layers}` : "";
  }
  if (standing === "elsewhere") return `${use.en} is named for ${layers}; the lists exclude no others`;
  if (standing === "allowed") return `${use.en} may lie underground, no layer is named`;
  return standing === "reserved" && layers !== "" ? `${use.en} is named for ${layers}` : "";
}

export const noTableHere = (locale: Locale): string =>
  locale === "zh-CN" ? "报告只引用了深圳的比例" : "The report quotes the shares of Shenzhen alone";

export function conclusionText(conclusion: CompatibleUse["conclusion"], locale: Locale): string {
  if (locale === "zh-CN") return conclusion === "keeps" ? "仍按工业、科教用途管理" : "应确定主用途";
  return conclusion === "keeps"
    ? "still managed as industrial or education land"
    : "a main use must be determined";
}

export const roofPvText = (locale: Locale): string =>
  locale === "zh-CN"
    ? "上海新城新建建筑的做法，只作示例；既是办公又是国家机关的，按较高的一条"
    : "New buildings of Shanghai's new towns, an example; a government office takes the higher figure";

export const zoningNote = (locale: Locale): string =>
  locale === "zh-CN" ? "纽约的规定，只作示例" : "New York's rule, an example";

export const printedNote = (printed: string, locale: Locale): string =>
  locale === "zh-CN" ? `原文存疑或缺损：${printed}` : `Doubtful or damaged in print: ${printed}`;
