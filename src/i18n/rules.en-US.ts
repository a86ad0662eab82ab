import type { RuleId } from "../validation/problems";
import type { RuleWords } from "./rules.zh-CN";

/** Words of each rule in English. */
export const rulesEn: Readonly<Record<RuleId, RuleWords>> = {
  F01: {
    title: "The template is the present version",
    why: "An older template may have other indicators, formulas and requirements.",
    notes: ["The version is kept in the workbook and printed in the footer; tables of one's own have none."],
  },
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
  F07: {
    title: "The template's protection is on",
    why: "It keeps formulas and headers from slips; without it nobody sees what was changed.",
    notes: ["Only sheets that this program inserted count; a copy never had the protection."],
  },
  T01: {
    title: "Everything that is asked for is filled in",
    why: "A blank does not say whether there is nothing, it was not counted, or it was forgotten.",
    notes: [
      "A blank required input of a template must be corrected; level and plan type only narrow what applies, so a blank is for information.",
      "Nobody told us what is mandatory in a foreign table, so only blanks of known indicators in the reported year are asked about.",
      "不适用, 未统计, 涉密, 另表含 and 无此活动 (NA, NE, C, IE, NO) want a reason: in the cell, as in “NE (not surveyed yet)”, in a column of remarks or as an explanation; 另表含 must say where the figure is.",
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
    notes: [
      "不适用, 未统计, 涉密, 另表含 and 无此活动 are definite and accepted.",
      "Where a line under the table says what the mark means, only the reason is asked for; a reason among the remarks settles it.",
    ],
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
      "Great changes at other factors are told by the rule on changes from year to year.",
    ],
  },
  T06: {
    title: "Figures lie within what is possible",
    why: "A part cannot exceed its whole; areas, people and storeys cannot be negative.",
    notes: [],
  },
  T07: {
    title: "What is printed is what is entered",
    why: "Where a cell shows two decimals and holds more, paper and data are two figures.",
    notes: ["Only typed figures of templates; results of formulas do not count."],
  },
  T08: {
    title: "The reported period is the same everywhere",
    why: "Where cover, headers and signature name different years, nobody knows which is reported.",
    notes: [
      "Covers that differ must be corrected; a cover's year without any figures, or a signature before the period, must be explained.",
      "A table without years is taken for the reported one.",
    ],
  },
  C01: {
    title: "Division codes and names agree",
    why: "Totals identify a place by its code; the list changes every year, so an old code should be a choice.",
    notes: [
      "The list is that of one year; a code that it lacks may be another year's and only asks for a word. A wrong name or a duplicate must be corrected.",
    ],
  },
  C02: {
    title: "No city or county is missing",
    why: "Without one unit totals, rankings and the next roll-up are incomplete.",
    notes: [
      "A table is meant to be complete where it has a total over its units, or its title or sheet says 全省, 全区, 全市, 各县 and the like; not where it says 部分, 试点, 重点城市 and the like, or lists fewer than half.",
      "Expected are all units of that level in the list of divisions, or those of a document's own list (such as its designated cities) where the title names it.",
      "At province level a missing unit must be corrected; below, or where the table has units that the list does not know, it is explained.",
    ],
  },
  C03: {
    title: "Codes of industries and land, names of fuels are right",
    why: "They decide what a figure is counted as.",
    notes: [
      "Industry codes are checked by section and division of GB/T 4754-2017, land codes by the first level of the 2023 classification of land and sea use.",
      "Of names of fuels and land types only those one letter off a known one are reported.",
    ],
  },
  L01: {
    title: "Totals equal the sum of their parts",
    why: "Where total and parts disagree, at least one figure is wrong.",
    notes: [
      "Each figure stands for half its last printed place either way, and in a sum these add up; things counted one by one are exact.",
      "A total may be the sum of all lines, of its group, of subtotals, or of cities without their counties; if one of them fits, all is well. 其中 lines are not counted twice.",
      "Ratios, averages, per-head and largest values are never added up; where the unit is unknown an explanation will do.",
      "Where a part is blank or a unit is missing and the total is above the rest, nothing is claimed; it is only pointed out.",
    ],
  },
  L02: {
    title: "Parts do not exceed their whole",
    why: "Where a 其中 line exceeds its total, or a numerator its denominator, one of the two is wrong.",
    notes: [
      "Each figure stands for half its last printed place either way, and in a sum these add up; things counted one by one are exact.",
      "Parts that together exceed the whole are to be explained; qualities that go together (green, prefabricated, renovated) are not added up.",
    ],
  },
  L03: {
    title: "One figure is the same in every table",
    why: "Where two tables give one indicator of one place and year differently, nobody knows which to use.",
    notes: [
      "Each figure stands for half its last printed place either way, and in a sum these add up; things counted one by one are exact.",
      "Units are converted first. Names with different words in brackets, and tables whose titles name different areas (市域, 中心城区) or scenarios, are not compared; where only one names an area, an explanation will do.",
    ],
  },
  L04: {
    title: "Ratios agree with their numerator and denominator",
    why: "Where the workbook holds both, a typed ratio should equal the computed one, best by formula.",
    notes: ["Each figure stands for half its last printed place either way, so rounding raises no alarm."],
  },
  L05: {
    title: "A year opens with what the year before closed with",
    why: "The accounts of two years must join; a restated figure needs a word.",
    notes: [
      "Each figure stands for half its last printed place either way, and in a sum these add up; things counted one by one are exact.",
      "Matched by 年初, 期初 and 年末, 期末 in rows and columns, also across sheets; not where a year has two closing figures.",
    ],
  },
  L06: {
    title: "Changes from year to year stay within an order of magnitude",
    why: "Ten times as much, or a tenth, usually means another unit, digit or scope.",
    notes: [
      "Factors near 10, 100, 15, 44/12 and the like are told by the rule on size and unit, and not again here.",
      "No document gives a band of usual changes, so there is no other bound. Counts below ten, and decimals that differ in their last place only, are not compared.",
      "More than three in one table are told as one.",
    ],
  },
  L07: {
    title: "What may not shrink has not shrunk",
    why: "Where an area that a document protects has shrunk, the approval is asked for.",
    notes: [
      "Only what documents say: in Shanxi the ecological red line and permanent farmland; in the research report ecological sinks and forest land, for information unless it is adopted.",
      "Each figure stands for half its last printed place either way, and in a sum these add up; things counted one by one are exact.",
    ],
  },
  L08: {
    title: "A city or province equals the sum of its parts",
    why: "Where the upper level and its units disagree, the roll-up is sent back.",
    notes: [
      "Compared only where all units below (by the list of divisions) are there; where some are missing or blank and the upper figure is larger, they are only named.",
      "Areas, people and counts must be corrected; output, energy and emissions, which each level accounts for by itself, are explained.",
      "Each figure stands for half its last printed place either way, and in a sum these add up; things counted one by one are exact.",
    ],
  },
  L09: {
    title: "Figures are not far from those of their peers",
    why: "A figure far from all others deserves another look.",
    notes: [
      "Modified z-score: 0.6745 × (value − median) ÷ median absolute deviation; above 3.5 in size it is pointed out (Iglewicz and Hoaglin, 1993). At least 8 units of the same level are needed.",
      "Percentages as they are, all else by logarithm. Areas, people, output and other amounts differ by nature, so they must be ten times off the median besides.",
      "Of several years only the reported one is looked at; more than three are told as one.",
    ],
  },
  M01: {
    title: "The electricity factor fits year, place and caliber",
    why: "With the factor of another place or caliber the same power gives a third more or less.",
    notes: [
      "The number is compared with every published factor, and named as the one that it is.",
      "Official factors come two years late, so the last published one is fine; so is the national average where the province has none.",
      "Factors of two years in one table are told of too.",
    ],
  },
  M02: {
    title: "Each factor has a source, each amount a factor",
    why: "A factor without source cannot be checked; a row without factor counts as nothing.",
    notes: [
      "Where a column asks for sources, each row with figures needs one; a bare number says nothing.",
      "A table of coefficients without any place for sources is told of once.",
    ],
  },
  M03: {
    title: "Prices are of one basis",
    why: "Growth and figures per GDP mean nothing where current and constant prices are mixed.",
    notes: [
      "Compared within one series, and between a figure per GDP and the table's GDP; rows that list both side by side are fine.",
    ],
  },
  M04: {
    title: "Electricity and heat are counted once",
    why: "Fuel burnt for local power is counted already; counting all power used counts it twice.",
    notes: ["What is bought from outside is fine; so are wind and solar power, which burn nothing."],
  },
  M05: {
    title: "Carbon or carbon dioxide is said",
    why: "A tonne of carbon is 44/12 tonnes of carbon dioxide.",
    notes: [
      "Reported where coefficients are in tC and the result in mere tonnes; sinks written as negative numbers are mentioned once.",
    ],
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
  P04: {
    title: "Drafts and rules of other places are for comparison",
    why: "A consultation draft that is not adopted or a rule of another place binds nobody here; missing it is no fault.",
    notes: ["Once a draft is adopted, missing it asks for an explanation at most, as any due target does."],
  },
  P05: {
    title: "Where two documents differ both are named",
    why: "One indicator with two limits: whoever fills it in should know which one counts.",
    notes: [
      "The weightier governs, of equals the stricter; only clauses that are adopted, due and fitting are compared.",
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
