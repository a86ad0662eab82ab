import { callFunction } from "../../src/functions/registry";
import { parseCellAddress } from "../../src/workbook/address";
import { valueAt, type CellValue, type SheetSnapshot } from "../../src/workbook/snapshot";

/**
 * The few formulas that templates use, evaluated as Excel does, our functions by their registry. It shares no
 * code with the results that a plan carries.
 */
export function evaluate(formula: string, sheet: SheetSnapshot): CellValue {
  const tokens =
    formula.slice(1).match(/"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|[A-Z_]+|\d+(?:\.\d+)?|<=|>=|[-+*/&=<>(),]/g) ??
    [];
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const taken = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };

  function primary(): CellValue {
    const token = next();
    if (token === "(") {
      const inner = comparison();
      taken(")");
      return inner;
    }
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    const position = parseCellAddress(token);
    if (position) return valueAt(sheet, position.row, position.column);
    return call(token);
  }

  function call(name: string): CellValue {
    taken("(");
    const given: CellValue[] = [];
    while (!taken(")")) {
      given.push(comparison());
      taken(",");
    }
    return apply(name, given);
  }

  function product(): CellValue {
    let left = primary();
    while (tokens[at] === "*" || tokens[at] === "/")
      left = next() === "*" ? Number(left) * Number(primary()) : Number(left) / Number(primary());
    return left;
  }

  function joined(): CellValue {
    let left = product();
    while (taken("&")) left = `${String(left ?? "")}${String(product() ?? "")}`;
    return left;
  }

  function comparison(): CellValue {
    const left = joined();
    const operator = tokens[at] ?? "";
    if (!/^[=<>]=?$/.test(operator)) return left;
    at += 1;
    return compare(left, operator, joined());
  }

  return comparison();
}

/** A blank equals both "" and 0; a text is greater than any number. */
function compare(left: CellValue, operator: string, right: CellValue): boolean {
  const one = left ?? (typeof right === "number" ? 0 : "");
  const other = right ?? (typeof left === "number" ? 0 : "");
  if (operator === "=") return one === other;
  const rank = (value: CellValue): number => (typeof value === "number" ? 0 : 1);
  const order = rank(one) - rank(other) || Number(one) - Number(other);
  return operator === "<" ? order < 0 : order > 0;
}

function apply(name: string, given: readonly CellValue[]): CellValue {
  switch (name) {
    case "IF":
      return (given[0] === true ? given[1] : given[2]) ?? null;
    case "OR":
      return given.includes(true);
    case "NOT":
      return given[0] !== true;
    case "COUNT":
      return given.filter((value) => typeof value === "number").length;
    case "ISNUMBER":
      return typeof given[0] === "number";
    default:
      return ours(name, given);
  }
}

function ours(name: string, given: readonly CellValue[]): CellValue {
  const outcome = callFunction(name, given);
  if (!outcome) throw new Error(`No function ${name}`);
  if (!outcome.ok) return { error: outcome.error };
  if (typeof outcome.value === "object" && outcome.value !== null && !("error" in outcome.value))
    throw new Error(`${name} spills`);
  return outcome.value;
}
