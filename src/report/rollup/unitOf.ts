import { allDivisions } from "../../catalogue/divisionTree";
import { divisionAtStart, divisionByCode, isWithin, parentsOf } from "../../catalogue/divisions";
import type { Division } from "../../catalogue/types";
import type { ResolvedScope } from "../../validation/types";
import type { ReportingUnit } from "./types";

const codeIn = (text: string): Division | null => {
  const code = /(?<!\d)[1-9]\d{5}(?!\d)/.exec(text)?.[0];
  return code === undefined ? null : divisionByCode(code);
};

/** Divisions of a province or city whose full name stands in a text; 大同市 gives way to 灵丘县 that lies in it. */
function namedWithin(text: string, whole: Division, around: string): Division | null {
  const named = allDivisions().filter(({ code, name }) => isWithin(code, whole.code) && text.includes(name));
  const narrowest = named.filter(
    ({ code }) => !named.some((other) => other.code !== code && isWithin(other.code, code)),
  );
  // 新城区 also holds 城区; of two 城区 the one whose city the path names.
  const longest = Math.max(0, ...narrowest.map(({ name }) => name.length));
  const likely = narrowest.filter(({ name }) => name.length === longest);
  const placed = likely.filter((division) => parentsOf(division).some(({ name }) => around.includes(name)));
  const [only, ...others] = likely.length > 1 ? placed : likely;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Serial numbers and signs before the name: "03-灵丘县", "(3) 灵丘县". */
const withoutNumbering = (text: string): string => text.replace(/^[\s\d_.、()（）[\]【】-]+/, "");

/** The division that a text names by code or name; within `whole` where one is given. */
function divisionIn(text: string, whole: Division | null, around: string): Division | null {
  const byCode = codeIn(text);
  if (byCode !== null && (whole === null || isWithin(byCode.code, whole.code))) return byCode;
  return whole === null ? divisionAtStart(withoutNumbering(text)) : namedWithin(text, whole, around);
}

/** Who a file's name or, failing that, its folders say that it is of: "大同市/140224 灵丘县.xlsx". */
export function unitOfFile(file: string, whole: Division | null): ReportingUnit {
  const parts = file.replace(/\.[^./]*$/, "").split("/");
  for (const part of parts.reverse()) {
    const division = divisionIn(part, whole, file);
    if (division !== null) return { division, written: null, from: "file-name" };
  }
  return { division: null, written: null, from: "none" };
}

/** Who reports: as the workbook says; else as its 填报单位 reads within the region; else as the file is called. */
export function unitOf(
  { region, reportingUnit }: Pick<ResolvedScope, "region" | "reportingUnit">,
  file: string,
  whole: Division | null,
): ReportingUnit {
  const written = reportingUnit.value;
  if (region.value !== null) return { division: region.value, written, from: "workbook" };
  const read = written === null || whole === null ? null : divisionIn(written, whole, file);
  if (read !== null) return { division: read, written, from: "workbook" };
  return { ...unitOfFile(file, whole), written };
}
