import type { DocumentRecord, TargetRecord } from "../catalogue/types";
import type { FormModel, IndicatorLine } from "./model";
import { commonTexts } from "./declaration";

const signs: Readonly<Record<Exclude<TargetRecord["operator"], "between">, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": "＞",
  "<": "＜",
  "=": "",
};

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** A share cannot be more than the whole: 不低于 100 % is 100 %. */
const wholeInPercent = 100;

/** A target without its year: "≥70%", "0.6～0.8", "≤18"; the unit stands in its own column, only % is kept. */
export function limitText({ operator, value, unit, suspect }: TargetRecord): string {
  if (suspect) return "待核";
  if (value === null) return "待配置";
  const mark = unit === "%" ? "%" : "";
  if (operator === ">=" && unit === "%" && value === wholeInPercent) return `${value}%`;
  if (typeof value !== "number") return `${value[0]}${mark}～${value[1]}${mark}`;
  return `${operator === "between" ? "" : signs[operator]}${value}${mark}`;
}

/** What the 目标 column shows: "≥30%", below it "（2025年）"; several that differ, each once. */
export const targetText = (line: IndicatorLine): string =>
  unique(
    line.targets.map((target) =>
      target.year === null ? limitText(target) : `${limitText(target)}\n（${target.year}年）`,
    ),
  ).join("；");

const citation = (document: DocumentRecord, numbers: readonly string[]): string =>
  `${document.shortTitle.zh} ${unique(numbers).join("、")}`;

/** 依据: the clauses of the targets; 口径: what to enter, for a typed line. */
export function basisText(model: FormModel, line: IndicatorLine): string {
  const clauses = model.documents.flatMap((document) => {
    const own = line.targets.filter((target) => target.document === document.id);
    const quoting = own.some(({ quotedRule }) => quotedRule) ? commonTexts.quotedRule : "";
    const numbers = own.map(({ clause }) => clause.number);
    return numbers.length === 0 ? [] : [`${citation(document, numbers)}${quoting}`];
  });
  const definition = line.ratio ? [] : [line.indicator.definition.zh];
  return [...(clauses.length > 0 ? [`${clauses.join("；")}。`] : []), ...definition].join("");
}

/** The unit as its column shows it; a pure number has none. */
export const unitText = ({ indicator }: IndicatorLine): string =>
  indicator.unit === null || indicator.unit === "1" ? "" : indicator.unit;

/** What the input says when it is selected: definition, unit, the whole that it may not exceed. */
export function promptText(line: IndicatorLine, wholes: readonly IndicatorLine[]): string {
  const { inputs } = commonTexts;
  const unit = unitText(line);
  return [
    line.indicator.definition.zh,
    line.percent ? inputs.share : unit === "" ? "" : `${inputs.unit}${unit}。`,
    ...wholes.map((whole) => `${inputs.part}${whole.indicator.name.zh}${inputs.partEnd}`),
    inputs.none,
  ].join("");
}
