import type { ValueNature } from "../../assessment/types";
import type { Division } from "../../catalogue/types";
import type { ReadingContext } from "./context";

/** 一、, （二）, 3., 表4, 附表 before what a heading says. */
const numbering =
  /^(?:附?表\s*[\d一二三四五六七八九十]*[-—.、:：\s]*|[(（]?[一二三四五六七八九十]+[)）、.．]\s*|第[一二三四五六七八九十]+[、部分类章节]+\s*|\d+(?:\.\d+)*[、.．)）]?\s*(?![\d年]))/;

/** A heading without its number and its colon. */
export const headingText = (text: string): string =>
  text
    .trim()
    .replace(numbering, "")
    .replace(/[:：]$/, "")
    .trim();

export const isNumbered = (text: string): boolean => numbering.test(text.trim());

/** What a heading row over other rows says about them. */
export interface RowHeading {
  readonly subject: Division | null;
  /** 全市: the workbook's own unit again. */
  readonly whole: boolean;
  readonly year: number | null;
  readonly nature: ValueNature | null;
}

/** 合计 alone is a row that nobody filled; 全市 stands over the rows of the whole city. */
const wholeTerritory = /^全[省市区县盟旗州](?:合计)?$/;

/** 灵丘县, 2023年 or 全市 over the rows below; null for a heading of another kind. */
export function headingOf(context: ReadingContext, text: string): RowHeading | null {
  const plain = headingText(text);
  const nothing = { subject: null, whole: false, year: null, nature: null };
  if (wholeTerritory.test(plain)) return { ...nothing, whole: true };
  const { use, year, nature, division, fullName } = context.headerCell(text.trim());
  if (division !== null && fullName) return { ...nothing, subject: division, year, nature };
  if (use === "value" && year !== null) return { ...nothing, year, nature };
  const behindNumber = context.headerCell(plain);
  return behindNumber.division !== null && behindNumber.fullName
    ? { ...nothing, subject: behindNumber.division }
    : null;
}
