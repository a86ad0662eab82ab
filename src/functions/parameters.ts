import { type AssessmentContext, type ContextCell, emptyContext, parseContext } from "../assessment/context";
import { loadCatalogue } from "../catalogue/catalogue";
import { resolveDivision } from "../catalogue/divisions";
import { resolveIndicator } from "../catalogue/resolve";
import type { Division, IndicatorMatch } from "../catalogue/types";
import type { ExpectedKind, FunctionProblem } from "../i18n/functionProblems";
import { parsePeriod } from "../quantity/period";
import { type Result, fail, succeed } from "../quantity/result";
import type { Unit } from "../quantity/types";
import { parseUnit } from "../quantity/units";
import { type CellValue, isCellError } from "../workbook/snapshot";
import { cellText, isBlank, isRange, singleCell } from "./cells";
import { remember } from "./remember";
import type { FunctionArgument } from "./types";

export type Read<Value> = Result<Value, FunctionProblem>;

/** How an argument is read; the runner sees to its presence, to blanks and to error values. */
export interface Parameter<Value> {
  readonly optional: boolean;
  readonly range: boolean;
  readonly read: (argument: FunctionArgument, name: string) => Read<Value>;
}

const remembered = 2000;

export const unexpected = (parameter: string, kind: ExpectedKind, found: CellValue): Read<never> =>
  fail({ code: "expected", parameter, kind, found: cellText(found) });

/** A parameter of one cell. */
export const ofCell = <Value>(read: (cell: CellValue, name: string) => Read<Value>): Parameter<Value> => ({
  optional: false,
  range: false,
  read: (argument, name) => {
    const single = singleCell(argument);
    if (single) return read(single.cell, name);
    return unexpected(name, "one-cell", isRange(argument) ? (argument[0]?.[0] ?? null) : null);
  },
});

/** The same parameter where it may be left out: blank gives the default. */
export const optional = <Value, Default>(
  parameter: Parameter<Value>,
  omitted: Default,
): Parameter<Value | Default> => ({
  ...parameter,
  optional: true,
  read: (argument, name) => (isBlank(argument) ? succeed(omitted) : parameter.read(argument, name)),
});

const findIndicator = remember<Read<IndicatorMatch>>(remembered, (label) => {
  const found = resolveIndicator(loadCatalogue(), label);
  return found.ok ? found : fail({ code: "unknown-indicator", problem: found.problem });
});

/** An indicator by name, synonym or code. */
export const indicator = ofCell((cell, name) =>
  typeof cell === "string" ? findIndicator(cell) : unexpected(name, "text", cell),
);

/** A number, or a text that may hold one; what it means depends on the indicator. */
export const numberOrText = ofCell<number | string>((cell, name) =>
  typeof cell === "number" || typeof cell === "string" ? succeed(cell) : unexpected(name, "number", cell),
);

const findRegion = remember<Read<Division>>(remembered, (text) => {
  const found = resolveDivision(text);
  return found.ok ? found : fail({ code: "unknown-region", problem: found.problem });
});

/** A division by name or code; a code may be a number. */
export const region = ofCell((cell, name) =>
  typeof cell === "string" || typeof cell === "number"
    ? findRegion(String(cell).trim())
    : unexpected(name, "text", cell),
);

const yearOfText = remember<number | null>(remembered, (text) => parsePeriod(text)?.year ?? null);

/** A year, also as 2024年 or out of a date. */
export const year = ofCell((cell, name) => {
  const found =
    typeof cell === "number"
      ? (parsePeriod(cell)?.year ?? null)
      : typeof cell === "string"
        ? yearOfText(cell)
        : null;
  return found === null ? unexpected(name, "year", cell) : succeed(found);
});

/** 0 or 1, FALSE or TRUE. */
export const onOff = ofCell((cell, name) => {
  if (typeof cell === "boolean") return succeed(cell);
  const text = typeof cell === "string" ? cell.normalize("NFKC").trim() : cell;
  if (text === 0 || text === "0") return succeed(false);
  return text === 1 || text === "1" ? succeed(true) : unexpected(name, "switch", cell);
});

/** A unit by symbol or name. */
export const unit = ofCell<Unit>((cell, name) => {
  const found = typeof cell === "string" ? parseUnit(cell) : null;
  return found ? succeed(found) : unexpected(name, "unit", cell);
});

type ReadContext = Read<AssessmentContext>;

const asContext = (input: Parameters<typeof parseContext>[1]): ReadContext => {
  const read = parseContext(loadCatalogue(), input);
  return read.ok ? read : fail({ code: "context", problem: read.problem });
};

const contextOfText = remember<ReadContext>(remembered, asContext);

const contextCell = (cell: CellValue): ContextCell => (isCellError(cell) ? cell.error : cell);

const statedContext: Parameter<AssessmentContext> = {
  optional: false,
  range: true,
  read: (argument) => {
    const single = singleCell(argument);
    if (single && typeof single.cell === "string") return contextOfText(single.cell);
    return asContext(isRange(argument) ? argument.map((row) => row.map(contextCell)) : contextCell(argument));
  },
};

/** Object and conditions, as text or as a range of two columns; nothing said where omitted. */
export const context = optional(statedContext, emptyContext);
