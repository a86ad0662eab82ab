import type { RuleId } from "../validation/problems";
import type { RuleWords } from "./rules.zh-CN";

/** Words of each rule in English. */
export const rulesEn: Readonly<Record<RuleId, RuleWords>> = {
  F02: {
    title: "The template's sheets and headers are in place",
    why: "When a header is missing, renamed or moved, nobody can tell which indicator a figure belongs to.",
    notes: [
      "A template that was copied or whose sheet was renamed is known by its printed words; where a row was put in or taken out, the others are followed and only that row is named.",
      "A sheet of figures that cannot be read is named and not judged; a workbook of nothing else must be explained and does not pass.",
    ],
  },
  F03: {
    title: "No merged cells among the data",
    why: "Only the top-left cell of a merged block holds a value; totals then skip or double-count the others.",
    notes: [],
  },
  F04: {
    title: "No hidden rows, columns or sheets with data",
    why: "Hidden figures are still calculated and submitted, but a reviewer cannot see them.",
    notes: [
      "Hidden or filtered rows, columns and sheets are audited like all others; they are only pointed out besides.",
    ],
  },
  F05: {
    title: "Template formulas were not replaced by typed numbers",
    why: "A typed number no longer follows when the raw figures change.",
    notes: [],
  },
  F06: {
    title: "Formulas give a result without other files",
    why: "A formula that fails, refers to itself, was never calculated or needs a file on one computer gives nobody else the same figure.",
    notes: [
      "A circle shows 0 and files keep that 0, so it is found by following the cells that formulas refer to; ranges of more than 2,000 cells are not followed cell by cell.",
      "A formula that was never calculated is not taken as blank: among the figures it must be corrected, elsewhere explained; a template's formulas and our own functions are computed by the audit and said once, for information.",
      "Our functions showing #NAME? mean that the add-in was not loaded where the file was saved; no figure is affected, and it is said once.",
    ],
  },
  T01: {
    title: "Everything that is asked for is filled in",
    why: "A blank does not say whether there is nothing, it was not counted, or it was forgotten.",
    notes: [
      "A blank required input of a template must be corrected; level and plan type only narrow what applies, so a blank is for information.",
      "Nobody told us what is mandatory in a foreign table, so only blanks of known indicators in the reported year are asked about.",
    ],
  },
  T02: {
    title: "Figures are typed as numbers",
    why: "A number written as text counts as nothing in sums and comparisons.",
    notes: [
      "Full width, separators, spaces and the column's own unit are turned into a number at once; 约, ≥ and converted units ask first.",
      "A target written as ≥30% can be read and is only mentioned; one put in words must be explained.",
    ],
  },
  T03: {
    title: 'No "/" or "-" of unclear meaning',
    why: "Some write it for zero, others for no data; the reader cannot know.",
    notes: ["不适用, 未统计, 涉密, 另表含 and 无此活动 are definite and accepted."],
  },
  T04: {
    title: "Percentages are written one way",
    why: "0.98 and 98 may both mean 98 %; mixed up they differ a hundredfold.",
    notes: [
      "0.98 in a percent format is 98 %; a number above 0 and up to 1 without one is not clear, and the answer is 待核.",
    ],
  },
  T05: {
    title: "Size and unit fit together",
    why: "Mixing 亩 with hectares, 万 with ones, or carbon with carbon dioxide is off by a known factor.",
    notes: [
      "Only neighbouring years up to five apart are compared; where both neighbours have figures both must point at the same factor.",
    ],
  },
  T06: {
    title: "Figures lie within what is possible",
    why: "A part cannot exceed its whole; areas, people and storeys cannot be negative.",
    notes: [],
  },
  C01: {
    title: "Division codes and names agree",
    why: "Totals identify a place by its code; the list changes every year, so an old code should be a choice.",
    notes: [
      "The list is that of one year; a code that it lacks may be another year's and only asks for a word. A wrong name or a duplicate must be corrected.",
    ],
  },
  L04: {
    title: "Ratios agree with their numerator and denominator",
    why: "Where the sheet holds both, a typed ratio should equal the computed one, best by formula.",
    notes: ["Each figure stands for half its last printed place either way, so rounding raises no alarm."],
  },
  P01: {
    title: "Planned values keep to binding rules",
    why: "A plan that breaches a binding limit will not pass review; change the planned value first.",
    notes: ["A planned value is held against its own year."],
  },
  P02: {
    title: "A gap between actual and target is explained",
    why: "A truthful figure that misses its target is not rejected, but it needs the reason and the next steps.",
    notes: [
      "A target of a later year is not yet due and not reported here.",
      "Advice of the research report only informs by default; a national rule that it quotes asks for an explanation.",
    ],
  },
  P03: {
    title: "Explanations say something",
    why: "An explanation that says nothing, or repeats the indicator's name, will be sent back.",
    notes: [
      '无, "/", 属实 and the like, the indicator\'s own name, or fewer than five characters explain nothing.',
      'A missing explanation leaves the verdict at "needs explanation" and is no finding of its own.',
    ],
  },
  S01: {
    title: "The sign-off is complete",
    why: "A submission without preparer, reviewer and head is incomplete.",
    notes: [
      "Only the lines that the sheet itself has are looked at; the seal is put on paper and not checked.",
    ],
  },
};
