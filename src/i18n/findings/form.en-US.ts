import { formatShown } from "../../validation/notation";
import type { CitedClause } from "../../validation/problems/figures";
import type { CodeList, FormProblem } from "../../validation/problems/form";

const cite = ({ documentTitle, clause }: CitedClause): string => `${documentTitle.en} ${clause.number}`;

const lists: Readonly<Record<CodeList, string>> = {
  industry: "industry code",
  land: "land class code",
  fuel: "fuel",
  "land-type": "land type",
};

/** One sentence a problem of form, in English, without the row's name. */
export function formSentenceEn(problem: FormProblem): string {
  switch (problem.code) {
    case "template-unknown":
      return `made from the template "${problem.template}", which is not known`;
    case "template-outdated":
      return `made from version ${problem.version} of "${problem.title.en}"; the present one is ${problem.current}`;
    case "template-newer":
      return `made from version ${problem.version} of "${problem.title.en}", newer than this program's ${problem.current}`;
    case "protection-removed":
      return `the protection of "${problem.title.en}" was removed: formulas and headers may have been changed`;
    case "key-without-reason":
      return `"${problem.text}" without a reason`;
    case "key-without-place":
      return `"${problem.text}" without saying in which table`;
    case "mark-without-reason":
      return `"${problem.mark}", which means "${problem.meaning}" by the note under the table, without a reason`;
    case "decimals-hidden":
      return `is ${formatShown(problem.shown)}, while the cell shows ${problem.printed}`;
    case "cover-period-differs":
      return `the period is ${problem.year}, while "${problem.otherSheet}" says ${problem.other}`;
    case "period-without-figures":
      return `the period is ${problem.year}, while the tables have figures of ${problem.years.join(", ")} only`;
    case "signed-before-period":
      return `the date "${problem.date}" is before the reported period ${problem.year}`;
    case "list-code-unknown":
      return `the ${lists[problem.list]} "${problem.written}" is not in ${problem.standard.en}`;
    case "list-name-differs":
      return `the code "${problem.written}" is ${problem.listed}, while the name says "${problem.name}" (${problem.standard.en})`;
    case "item-misspelt":
      return `"${problem.written}" is no known ${lists[problem.list]}; it looks like "${problem.nearest}"`;
    case "documents-differ":
      return `${cite(problem.cited)} asks ${problem.limit}, ${problem.others.map(({ limit, cited }) => `${cite(cited)} asks ${limit}`).join(", ")}; the first governs`;
  }
}

/** What to do about it, in English. */
export function formSuggestionEn(problem: FormProblem): string {
  switch (problem.code) {
    case "template-unknown":
    case "template-outdated":
      return "Insert the present template and copy the raw data into it";
    case "template-newer":
      return "Update this program before the audit";
    case "protection-removed":
      return "Make sure that no formula was changed and protect the sheet again; explain if it was meant";
    case "key-without-reason":
    case "mark-without-reason":
      return "Give the reason in a note or explanation";
    case "key-without-place":
      return "Say in which table and indicator the figure is";
    case "decimals-hidden":
      return "Enter it as printed, or show more decimals";
    case "cover-period-differs":
      return "Check, and make both the same year";
    case "period-without-figures":
      return "Check the period; explain if the figures are right";
    case "signed-before-period":
      return "Check date and period";
    case "list-code-unknown":
      return "Correct the code by the standard";
    case "list-name-differs":
      return "Check code and name, and correct the wrong one";
    case "item-misspelt":
      return "Check the name; explain if it is another kind";
    case "documents-differ":
      return "For your information: who meets the stricter meets both";
  }
}
