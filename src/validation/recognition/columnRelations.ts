import type { HeadedColumn } from "./columns";
import type { HeaderCell } from "./headerCells";
import type { TableColumn } from "./types";

/** A text that could be a district which the list does not know: 高新区, 开发区, 城关镇. */
const unitLike = /^[\p{Script=Han}]{1,12}(?:[县市区旗盟州省镇乡]|园区|新城)$/u;

const mayHoldValues = ({ column }: HeadedColumn): boolean =>
  column.use === "value" || (column.use === "ignore" && !column.stated);

/** Of 大同市 over 灵丘县 the lower one. */
const unitPart = ({ header }: HeadedColumn): HeaderCell | null =>
  header.parts.filter(({ division }) => division !== null).at(-1) ?? null;

/**
 * Counties side by side: full names wherever they stand, short ones where several columns bear names; 合计 beside
 * them, and between them districts that the list does not know.
 */
function sideBySide(columns: readonly HeadedColumn[]): readonly TableColumn[] {
  const named = columns.filter((column) => mayHoldValues(column) && unitPart(column) !== null);
  const names = new Set(named.map((column) => unitPart(column)?.division?.code));
  const several = names.size > 1;
  const [first, last] = [named[0]?.column.column ?? 0, named.at(-1)?.column.column ?? -1];
  return columns.map((entry) => {
    const { header, column } = entry;
    const total = mayHoldValues(entry) && header.parts.some((part) => part.total);
    const part = mayHoldValues(entry) ? unitPart(entry) : null;
    if (part !== null && (several || part.fullName)) {
      const subject = column.subject ?? part.division;
      return { ...column, use: "value", headed: true, subject, name: part.text };
    }
    if (total && several) return { ...column, use: "value", headed: true, total: true };
    if (total && column.use === "value") return { ...column, total: true };
    const beside =
      several && column.use === "value" && column.column >= first - 1 && column.column <= last + 1;
    const unknown = beside ? header.parts.find(({ text, use }) => use === null && unitLike.test(text)) : null;
    return unknown == null ? column : { ...column, headed: true, name: unknown.text };
  });
}

/** The same county, year and nature: a 其中 column is part of what stands to its left. */
const sameCoordinates = (one: TableColumn, other: TableColumn): boolean =>
  one.year === other.year &&
  one.yearOffset === other.yearOffset &&
  one.nature === other.nature &&
  one.name === other.name;

/** 其中：绿色建筑面积 belongs to the nearest value column to its left that is no 其中 itself. */
function withParts(columns: readonly HeadedColumn[], values: readonly TableColumn[]): readonly TableColumn[] {
  const isPart = (index: number): boolean => columns[index]?.header.parts.some(({ part }) => part) === true;
  return values.map((column, index) => {
    if (column.use !== "value" || !isPart(index)) return column;
    const whole = values
      .filter((other, at) => at < index && other.use === "value" && !isPart(at))
      .filter((other) => sameCoordinates(column, other))
      .at(-1);
    return whole === undefined ? column : { ...column, partOf: whole.column };
  });
}

/** The columns with what their neighbours say: counties side by side, totals, 其中. */
export const relatedColumns = (columns: readonly HeadedColumn[]): readonly TableColumn[] =>
  withParts(columns, sideBySide(columns));
