/** A piece of a formula's text. `reference` pieces move with the cell; everything else is kept as it stands. */
export interface FormulaToken {
  readonly kind: "reference" | "columns" | "rows" | "name" | "other";
  readonly text: string;
}

const notInName = "(?![\\p{L}\\p{N}_.\\\\?!(])";

const patterns: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["other", /"(?:[^"]|"")*"?/uy],
  ["other", /'(?:[^']|'')*'?/uy],
  ["other", /#[\p{L}\d/]+[!?]?/uy],
  ["columns", new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${notInName}`, "uy")],
  ["rows", new RegExp(`\\$?\\d{1,7}:\\$?\\d{1,7}${notInName}`, "uy")],
  ["reference", new RegExp(`\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}${notInName}`, "uy")],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["other", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[\p{L}\p{N}_]*/uy],
  ["other", /[^\p{L}\p{N}_"'#[$\\.]+|[\s\S]/uy],
];

/** End of a bracket such as Table1[[#All],[C1]] or [1]: brackets nest, an apostrophe escapes the next sign. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

function tokenAt(formula: string, at: number): FormulaToken {
  if (formula[at] === "[") return { kind: "other", text: formula.slice(at, bracketEnd(formula, at)) };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "other", text: formula.slice(at) };
}

/** Splits a formula so that texts, sheet names, table columns and function names such as LOG10 are left alone. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
