import type {
  CitedClause,
  CoverPart,
  Problem,
  Reference,
  SignOffRole,
  SlipKind,
} from "../validation/problems";
import { isCellError, type CellError, type CellValue } from "../workbook/snapshot";
import type { Finding } from "../validation/types";
import { formatLimit, formatNumber, formatShown, legible } from "../validation/notation";
import { isFormProblem } from "../validation/problems/form";
import { isLinkProblem } from "../validation/problems/links";
import { isMethodProblem } from "../validation/problems/method";
import { formSentenceEn, formSuggestionEn } from "./findings/form.en-US";
import { methodSentenceEn, methodSuggestionEn } from "./findings/method.en-US";
import { linkSentenceEn, linkSuggestionEn } from "./findings/links.en-US";
import { rulesEn } from "./rules.en-US";

const references: Readonly<Record<Reference, string>> = {
  draft: "a consultation draft",
  elsewhere: "a rule of another place",
  statement: "a figure that the document reports",
};

type TargetMissed = Extract<Problem, { code: "target-missed" }>;

const coverParts: Readonly<Record<CoverPart, string>> = {
  reportingUnit: "reporting unit",
  region: "division",
  year: "reporting period",
  level: "planning level",
  planType: "plan type",
};

const roles: Readonly<Record<SignOffRole, string>> = {
  preparer: "preparer",
  reviewer: "reviewer",
  head: "head of the unit",
  phone: "telephone number",
  date: "date",
  seal: "seal",
};

const cite = ({ documentTitle, clause }: CitedClause): string => `${documentTitle.en}, ${clause.number}`;

/** "1 value", "2 values". */
const counted = (count: number, noun: string): string =>
  `${formatNumber(count, 6)} ${noun}${count === 1 ? "" : "s"}`;

const difference = (gap: number, unit: string | null): string =>
  unit === "%" ? counted(Math.abs(gap), "percentage point") : formatShown({ value: Math.abs(gap), unit }, 6);

/** How a value stands to its limit, as words: "is below 30 %, short by 0.6 points". */
export function comparison({ operator, limit, shown, gap }: TargetMissed): string {
  const { unit } = shown;
  const short = gap === null ? "" : `, short by ${difference(gap, unit)}`;
  if (typeof limit !== "number") return `is outside ${formatLimit(operator, limit, unit)}`;
  const figure = formatShown({ value: limit, unit });
  switch (operator) {
    case "<=":
      return `exceeds the limit of ${figure}`;
    case "<":
      return `should be below ${figure}`;
    case ">=":
      return `is below ${figure}${short}`;
    case ">":
      return `should exceed ${figure}${short}`;
    case "=":
    case "between":
      return `should be ${figure}${short}`;
  }
}

function slip(kind: SlipKind): string {
  switch (kind.kind) {
    case "power-of-ten":
      return `about ${formatNumber(10 ** Math.abs(kind.exponent))} times apart`;
    case "mu-hectare":
      return "about 15 times apart, as when 亩 and hectares are mixed up";
    case "carbon-dioxide":
      return "about 44/12 apart, as when carbon and carbon dioxide are mixed up";
    case "electricity-equivalent":
      return "apart by the ratio of the two coal equivalents of electricity";
  }
}

const errorAdvice: Partial<Readonly<Record<CellError["error"], string>>> = {
  "#DIV/0!": "The divisor is zero or blank; fill it in",
  "#N/A": "What the formula looks for is not in its range; check the range",
  "#NAME?": "The formula holds an unknown function or name; check the spelling",
  "#NULL!": "Two ranges of the formula do not intersect; check them",
  "#NUM!": "A number is beyond what the formula can compute; check the cells that it uses",
  "#REF!": "A cell that the formula used was deleted; write the formula anew",
  "#VALUE!": "A cell that the formula uses holds text; make it a number",
};

const shownError = (value: CellValue): string => (isCellError(value) ? value.error : "#NAME?");

const named = (label: string | null, rest: string): string => (label === null ? rest : `${label}: ${rest}`);

const titled = (name: string | null): string => (name === null ? "" : ` (${name})`);

/** One sentence a problem, in English. */
export function wordFindingEn({ problem, label, value }: Finding): string {
  if (isFormProblem(problem)) return named(label, formSentenceEn(problem));
  if (isLinkProblem(problem)) return named(label, linkSentenceEn(problem));
  if (isMethodProblem(problem)) return named(label, methodSentenceEn(problem));
  switch (problem.code) {
    case "rule-failed":
      return `The check "${rulesEn[problem.rule].title}" could not be run; all others were`;
    case "template-sheet-missing":
      return `The sheet "${problem.sheet}" of the template "${problem.title.en}" is missing`;
    case "sheet-not-understood":
      return `This sheet was not understood; ${counted(problem.values, "figure")} on it went unaudited`;
    case "template-rows-added":
      return problem.first === problem.last
        ? `Row ${problem.first} was added to the template`
        : `Rows ${problem.first}–${problem.last} were added to the template`;
    case "template-row-missing":
      return `The row "${problem.header}" of the template is gone`;
    case "header-missing":
      return `This should read "${problem.header}" and is blank`;
    case "header-renamed":
      return `This should read "${problem.header}" and reads "${problem.found}"`;
    case "merged-data":
      return problem.numeric
        ? `${problem.range} among the data is merged into one cell, so the others hold no figure`
        : `${problem.range} among the data is merged into one cell`;
    case "hidden-rows":
      return named(label, `row ${problem.rows} is hidden and holds ${counted(problem.values, "value")}`);
    case "hidden-columns":
      return `Column ${problem.columns} is hidden and holds ${counted(problem.values, "value")}`;
    case "hidden-sheet":
      return `This sheet is hidden and holds ${counted(problem.values, "value")}`;
    case "formula-replaced":
      return named(label, "the formula was replaced by a typed value that no longer follows the raw figures");
    case "formula-error":
      return named(
        label,
        problem.formula === null
          ? `the error value ${problem.error} stands here instead of a number`
          : `the formula gives no result and shows ${problem.error}`,
      );
    case "formula-uncalculated":
      return named(label, "the formula was never calculated; the file holds no result of it");
    case "function-not-loaded":
      return `The function ${problem.functionName} was not loaded where the file was saved and shows ${shownError(value)}`;
    case "external-link":
      return named(label, "the formula takes its figure from another file");
    case "linked-workbook":
      return `The workbook is linked to another file: ${problem.target}`;
    case "circular-formula":
      return named(label, `the formula refers to itself (${problem.cells.join(" → ")})`);
    case "blank-input":
      return named(label, "not filled in");
    case "blank-value":
      return named(label, problem.year === null ? "not filled in" : `not filled in for ${problem.year}`);
    case "blank-cover":
      return `The ${coverParts[problem.part]} is not filled in`;
    case "unknown-region":
      return `The list of divisions does not hold "${problem.text}"`;
    case "number-as-text":
      return named(label, `"${problem.text}" is text, not a number`);
    case "unit-in-text":
      return named(label, `"${problem.text}" holds the unit together with the number`);
    case "approximate-number":
      return named(label, `"${problem.text}" is approximate; one definite number is asked for`);
    case "bounded-number":
      return named(label, `"${problem.text}" states only a bound; one definite number is asked for`);
    case "range-of-numbers":
      return named(label, `"${problem.text}" is a range; one definite number is asked for`);
    case "several-numbers":
      return named(label, `"${problem.text}" holds several numbers; which one counts is not clear`);
    case "unknown-unit-in-text":
      return named(label, `the unit "${problem.unit}" in "${problem.text}" is not known`);
    case "other-unit-in-text":
      return named(label, `the unit in "${problem.text}" does not measure what "${problem.columnUnit}" does`);
    case "not-a-number":
      return named(label, `"${problem.text}" is not a number`);
    case "date-for-number":
      return named(label, `the number has turned into the date ${problem.day}`);
    case "no-data-mark":
      return named(label, `"${problem.mark}" does not say whether this is zero, absent or not counted`);
    case "share-or-points":
      return named(
        label,
        `${formatNumber(problem.value)} under the unit % may mean ${formatNumber(problem.value)} % or ${formatNumber(problem.value * 100)} %`,
      );
    case "hundredfold-percent":
      return named(
        label,
        `${formatNumber(problem.value)} in a cell of percent format shows as ${formatNumber(problem.points)} %`,
      );
    case "percent-format-elsewhere":
      return named(
        label,
        `the cell has a percent format, but its unit is ${problem.unit ?? "blank"}, so ${formatNumber(problem.value)} will be misread`,
      );
    case "implausible":
      return named(
        label,
        `${formatShown(problem.shown)} is outside the usual ${formatNumber(problem.low)}–${formatShown({ value: problem.high, unit: problem.shown.unit })}; unit or digits may have slipped`,
      );
    case "unit-jump":
      return named(
        label,
        `${formatShown(problem.shown)} in ${problem.year} and ${formatNumber(problem.previous)} in ${problem.previousYear} are ${slip(problem.slip)}`,
      );
    case "unit-mismatch":
      return named(
        label,
        `the unit reads "${problem.unit}", but this indicator is measured in ${problem.indicatorUnit}`,
      );
    case "share-out-of-range":
      return named(label, `${formatNumber(problem.points)} %, but a share lies within 0–100 %`);
    case "negative":
      return named(label, `${formatShown(problem.shown)} cannot be negative`);
    case "not-whole":
      return named(label, `${formatShown(problem.shown)} should be a whole number`);
    case "code-unknown":
      return `Division code ${problem.division}${titled(problem.name)} is not in the list of ${problem.vintage}`;
    case "code-former":
      return `Division code ${problem.division}${titled(problem.name)} is a former one: listed ${problem.years}, no longer in ${problem.vintage}`;
    case "code-name-mismatch":
      return `Code ${problem.division} is listed as ${problem.listedNames.join(", ")}, but the sheet says "${problem.name}"`;
    case "duplicate-unit":
      return `${problem.unit} is reported twice; ${problem.firstCell} already has a row`;
    case "typed-where-computable":
      return named(
        label,
        `${formatShown(problem.shown)} was typed and agrees with ${problem.numeratorCell} ÷ ${problem.denominatorCell} = ${formatNumber(problem.computed, 5)}`,
      );
    case "derived-differs":
      return named(
        label,
        `${formatShown(problem.shown)}, but ${problem.numeratorCell} ÷ ${problem.denominatorCell} gives ${formatShown({ value: problem.computed, unit: problem.shown.unit }, 5)}`,
      );
    case "target-missed": {
      const told = legible(problem);
      const also = problem.also.length === 0 ? "" : `; see also ${problem.also.map(cite).join("; ")}`;
      const only = problem.reference === undefined ? "" : `, ${references[problem.reference]}`;
      return named(
        label,
        `${formatShown(told.shown)} ${comparison(told)} (${cite(problem.cited)}${only}${also})`,
      );
    }
    case "explanation-hollow":
      return named(label, `the explanation "${problem.text}" explains nothing`);
    case "signature-missing":
      return `The ${roles[problem.role]}${titled(label)} is not filled in`;
  }
}

/** One sentence a problem on what to do, in English. */
export function suggestionEn({ problem, fix, severity }: Finding): string {
  if (isFormProblem(problem)) return formSuggestionEn(problem);
  if (isLinkProblem(problem)) return linkSuggestionEn(problem);
  if (isMethodProblem(problem)) return methodSuggestionEn(problem);
  switch (problem.code) {
    case "rule-failed":
      return "This is our mistake; please send us the workbook and this message";
    case "template-sheet-missing":
      return "Give the sheet its name back, or insert the template again";
    case "sheet-not-understood":
      return "Give the table a header (indicator, unit, year) or use a template; a sheet that is not submitted may stay";
    case "template-rows-added":
      return "Delete the added rows; what should be said besides goes into the explanations";
    case "template-row-missing":
      return "Insert the template again and fill it in";
    case "header-missing":
    case "header-renamed":
      return `Change it back to "${problem.header}"`;
    case "merged-data":
      return "Unmerge, and fill each cell";
    case "hidden-rows":
    case "hidden-columns":
      return "Show it and check the figures, or explain why it is hidden";
    case "hidden-sheet":
      return "Show it and check the figures; delete what is not part of the submission, or explain";
    case "formula-replaced":
      return `Restore the formula ${problem.formula}`;
    case "formula-error":
      return problem.formula === null
        ? "Give a number, or write 不适用, 未统计 or 涉密"
        : (errorAdvice[problem.error] ??
            "Check the cells that the formula uses: blank, text, or a divisor of zero");
    case "formula-uncalculated":
      return "Open in Excel or WPS, recalculate and save";
    case "function-not-loaded":
      return "No figure is affected; open where GreenCheck is loaded, recalculate and save";
    case "external-link":
    case "linked-workbook":
      return "Paste the figures as values and break the link";
    case "circular-formula":
      return "Change one of the formulas so that it does not use itself";
    case "blank-input":
    case "blank-value":
      return "Fill in the figure, or write 不适用, 未统计 or 涉密";
    case "blank-cover":
      return `Fill in the ${coverParts[problem.part]}`;
    case "unknown-region":
      return problem.nearest.length === 0
        ? "Give the six-digit code or the full name"
        : `Give the six-digit code or the full name, for example ${problem.nearest.join(", ")}`;
    case "number-as-text":
      return fix === null ? "Make it a number" : `Make it the number ${String(fix.after)}`;
    case "unit-in-text":
      if (fix === null) return "Put the unit into its own column and leave only the number here";
      return problem.same
        ? `Leave only the number ${String(fix.after)}`
        : `Converted to this column's unit it is ${String(fix.after)}; please check`;
    case "approximate-number":
    case "bounded-number":
      return fix === null
        ? "Give one definite number"
        : `If it is ${String(fix.after)} exactly, make it the number`;
    case "range-of-numbers":
    case "several-numbers":
      return "Give one definite number and put the rest into the remarks";
    case "date-for-number":
      return "Give the cell a number format and type the number again (3-1 and 1/2 turn into dates)";
    case "other-unit-in-text":
      return `Check the unit and give only the number, in "${problem.columnUnit}"`;
    case "unknown-unit-in-text":
    case "not-a-number":
      return "Give a number, or write 不适用, 未统计 or 涉密";
    case "no-data-mark":
      return "Write 0 for zero, or 不适用, 未统计 or 涉密, or explain";
    case "share-or-points":
      return "Check it and write percentage points (such as 98), or give the cell a percent format";
    case "hundredfold-percent":
      return `If ${formatNumber(problem.value)} % is meant, write ${formatNumber(problem.value / 100)}`;
    case "percent-format-elsewhere":
      return "Give the cell a number format, or correct the unit";
    case "implausible":
    case "unit-jump":
      return "Check figure and unit; if they are right, explain why";
    case "unit-mismatch":
      return `Check indicator and unit; report in ${problem.indicatorUnit}`;
    case "share-out-of-range":
    case "negative":
    case "not-whole":
      return "Check and correct it";
    case "code-unknown":
      return "Check the code; if it follows another year's list, say which year";
    case "code-former":
      return problem.listedNames.length === 0
        ? "Use the present code, or say which year's list the figures follow"
        : `Use the present code, or say which year's list the figures follow (${problem.listedNames.join(", ")})`;
    case "code-name-mismatch":
      return "Check code and name and correct the wrong one";
    case "duplicate-unit":
      return "Keep one row, or correct the code";
    case "typed-where-computable":
      return "Nothing must change; a formula would follow the figures";
    case "derived-differs":
      return "Check numerator, denominator and result, and correct the wrong one";
    case "target-missed":
      if (severity === "error") return "Change the planned value so that it keeps to this clause";
      return severity === "warning"
        ? "If the figure is right, give the reason and the next steps"
        : "For your information";
    case "explanation-hollow":
      return problem.reason === "too-short"
        ? "Give the reason, the basis or the next steps; a few characters cannot"
        : "Give the reason, the basis or the next steps";
    case "signature-missing":
      return `Fill in the ${roles[problem.role]}`;
  }
}
