import { isCellError, type CellValue } from "../../../workbook/snapshot";

/** Functions newer than the file format: a file names them with a prefix, a cell does not. */
const newerFunctions = new Set(
  (
    "ACOT ACOTH ARABIC BASE BINOM.DIST.RANGE BITAND BITOR BITXOR CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT " +
    "COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND FLOOR.MATH FORMULATEXT GAMMA HSTACK IFNA IFS ISFORMULA ISOWEEKNUM " +
    "MAXIFS MINIFS NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC " +
    "RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER " +
    "TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP " +
    "XMATCH XOR"
  ).split(" "),
);
const newerSheetFunctions = new Set(["FILTER", "SORT"]);

/** No function of Excel has an underscore in its name; all of ours have one. */
const ownFunction = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

function fileName(name: string): string {
  const upper = name.toUpperCase();
  if (ownFunction.test(upper)) return `_xldudf_${upper}`;
  if (newerSheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return newerFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** Texts and quoted sheet names are left alone; the rest is searched for a name before a bracket. */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_\\][A-Za-z0-9_.\\]*(?=\()/g;

/** =GREEN_CHECK("密度",D5) → _xldudf_GREEN_CHECK("密度",D5), as a file holds it. */
export const fileFormula = (formula: string): string =>
  formula.replace(/^=/, "").replace(piece, (found) => (/^["']/.test(found) ? found : fileName(found)));

const fileErrors = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#GETTING_DATA",
]);

/** An error as a file can hold it: the newer ones are kept as #VALUE!, as Excel does; null for "not calculated". */
export function fileError(value: CellValue): string | null {
  if (!isCellError(value) || value.error === "#BUSY!") return null;
  return fileErrors.has(value.error) ? value.error : "#VALUE!";
}
