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

/** A target without its year: "≥70%", "0.6～0.8", "≤18"; the unit stands in its own column, only % is kept. */
export function limitText({ operator, value, unit, suspect }: TargetRecord): string {
  if (suspect) return "待核";
  if (value === null) return "待配置";
  const mark = unit === "%" ? "%" : "";
  if (typeof value !== "number") return `${value[0]}${mark}～${value[1]}${mark}`;
  return `${operator === "between" ? "" : signs[operator]}${value}${mark}`;
}

/** What the 目标 column shows: "≥30%（2025年）"; several that differ, each once. */
export const targetText = (line: IndicatorLine): string =>
  unique(
    line.targets.map((target) =>
      target.year === null ? limitText(target) : `${limitText(target)}（${target.year}年）`,
    ),
  ).join("；");

const citation = (document: DocumentRecord, numbers: readonly string[]): string =>
  `${document.shortTitle.zh} ${unique(numbers).join("、")}`;

/** 依据: the clauses of the targets; 口径: what to enter, for a typed line. */
export function basisText(model: FormModel, line: IndicatorLine): string {
  const clauses = model.documents.flatMap((document) => {
    const numbers = line.targets
      .filter((target) => target.document === document.id)
      .map(({ clause }) => clause.number);
    return numbers.length === 0 ? [] : [citation(document, numbers)];
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
