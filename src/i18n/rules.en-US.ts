import type { RuleId } from "../validation/problems";

/** Title and reason of each rule in English. */
export const rulesEn: Readonly<Record<RuleId, { readonly title: string; readonly why: string }>> = {
  F02: {
    title: "The template's sheets and headers are in place",
    why: "When a header is missing, renamed or moved, nobody can tell which indicator a figure belongs to.",
  },
  F03: {
    title: "No merged cells among the data",
    why: "Only the top-left cell of a merged block holds a value; totals then skip or double-count the others.",
  },
  F04: {
    title: "No hidden rows, columns or sheets with data",
    why: "Hidden figures are still calculated and submitted, but a reviewer cannot see them.",
  },
  F05: {
    title: "Template formulas were not replaced by typed numbers",
    why: "A typed number no longer follows when the raw figures change.",
  },
  F06: {
    title: "Formulas give a result without other files",
    why: "A formula that fails, refers to itself, was never calculated or needs a file on one computer gives nobody else the same figure.",
  },
  T01: {
    title: "Everything that is asked for is filled in",
    why: "A blank does not say whether there is nothing, it was not counted, or it was forgotten.",
  },
  T02: {
    title: "Figures are typed as numbers",
    why: "A number written as text counts as nothing in sums and comparisons.",
  },
  T03: {
    title: 'No "/" or "-" of unclear meaning',
    why: "Some write it for zero, others for no data; the reader cannot know.",
  },
  T04: {
    title: "Percentages are written one way",
    why: "0.98 and 98 may both mean 98 %; mixed up they differ a hundredfold.",
  },
  T05: {
    title: "Size and unit fit together",
    why: "Mixing 亩 with hectares, 万 with ones, or carbon with carbon dioxide is off by a known factor.",
  },
  T06: {
    title: "Figures lie within what is possible",
    why: "A part cannot exceed its whole; areas, people and storeys cannot be negative.",
  },
  C01: {
    title: "Division codes and names agree",
    why: "Totals identify a place by its code; the list changes every year, so an old code should be a choice.",
  },
  L04: {
    title: "Ratios agree with their numerator and denominator",
    why: "Where the sheet holds both, a typed ratio should equal the computed one, best by formula.",
  },
  P01: {
    title: "Planned values keep to binding rules",
    why: "A plan that breaches a binding limit will not pass review; change the planned value first.",
  },
  P02: {
    title: "A gap between actual and target is explained",
    why: "A truthful figure that misses its target is not rejected, but it needs the reason and the next steps.",
  },
  P03: {
    title: "Explanations say something",
    why: "An explanation that says nothing, or repeats the indicator's name, will be sent back.",
  },
  S01: {
    title: "The sign-off is complete",
    why: "A submission without preparer, reviewer and head is incomplete.",
  },
};
