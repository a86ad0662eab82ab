import groups from "../../seeds/unclear.json";
import { recordSchema } from "../../src/catalogue/schema";
import { loadRecords } from "../../src/catalogue/statements";
import { unclearPlace } from "../../src/catalogue/unclear";
import { unclearProblems, unclearSchema } from "../../src/catalogue/unclearSchema";

const records = loadRecords().map((record) => recordSchema.parse(record));
const checked = unclearSchema.parse(groups);

it("every unclear place is a record that says what is doubtful, and all as printed are among them", () =>
  expect(unclearProblems(checked, records)).toEqual([]));

it.each([
  ["a figure out of all proportion", "PKU-009", "误印、漏字、错行"],
  ["a year that the cited plan gives otherwise", "PKU-013", "误印、漏字、错行"],
  ["two lists that differ", "PKU-135", "前后不一致"],
  ["a denominator that is not said", "SX-054", "口径或对象不清"],
  ["300万 in both cases", "SX-020", "分界重叠"],
  ["a formula that is not given", "PKU-005", "文中缺少"],
  ["a day without a year", "CQ-003", "日期存疑"],
])("%s: %s", (_case, id, kind) => expect(unclearPlace(id)?.kind.zh).toBe(kind));

it("a plain target is not among them", () => expect(unclearPlace("SX-067")).toBeNull());

const [first, ...rest] = checked;
it.each([
  ["a record that is not there", ["PKU-999"], "PKU-999 has no note"],
  ["a record without a note", ["SX-092"], "SX-092 has no note"],
  ["a record listed twice", ["PKU-009", "PKU-009"], "PKU-009 is listed twice"],
  ["a misprint left out", ["PKU-033"], "PKU-009: printed unclearly"],
])("%s is a problem", (_case, ids, problem) => {
  const changed = first ? [{ ...first, records: ids }, ...rest] : [];
  expect(unclearProblems(changed, records)).toContainEqual(expect.stringContaining(problem));
});
