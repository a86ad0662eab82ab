import "./nodeStreams";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { writeXlsx } from "../../src/hosts/xlsx/writeXlsx";
import type { RuleId } from "../../src/validation/problems";
import type { Finding, ScopeOverrides } from "../../src/validation/types";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { audit } from "../validation/support/audit";
import { ruleExamples } from "../validation/support/ruleExamples";
import { planOfSnapshot } from "../hosts/planOfSnapshot";
import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

const office = new OfficeHost();
beforeAll(() => installOffice(office));

/** What a running Excel cannot be asked for, with the reason: there the two ways may differ by these findings. */
const onlyInFiles: Readonly<Partial<Record<RuleId, { readonly problem: string; readonly reason: string }>>> =
  {
    F06: {
      problem: "linked-workbook",
      reason:
        "the declared sets of Office.js name no links to other workbooks; formulas that use one are seen",
    },
  };

const asFile = async (workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> => {
  const read = await readXlsx(await writeXlsx(planOfSnapshot(workbook)));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};

const throughExcel = async (workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> => {
  office.load(workbook);
  return createExcelHost().readSnapshot();
};

const found = (workbook: WorkbookSnapshot, overrides?: ScopeOverrides): readonly Finding[] =>
  audit(workbook, overrides).findings.filter(
    ({ rule, problem }) => onlyInFiles[rule]?.problem !== problem.code,
  );

const ofRule = (id: string, findings: readonly Finding[]): number =>
  findings.filter(({ rule }) => rule === id).length;

/** The laws of the rules see to it that every rule has its examples. */
describe.each(Object.entries(ruleExamples))("%s, as a file and through Office.js", (id, example) => {
  const { fails, passes, overrides } = example;

  test("the failing example breaks the rule in both, and all findings are the same", async () => {
    const [file, excel] = [
      found(await asFile(fails), overrides),
      found(await throughExcel(fails), overrides),
    ];
    expect(excel).toEqual(file);
    expect(ofRule(id, file)).toBeGreaterThan(0);
  });

  test("the passing example does not, and all findings are the same", async () => {
    const [file, excel] = [
      found(await asFile(passes), overrides),
      found(await throughExcel(passes), overrides),
    ];
    expect(excel).toEqual(file);
    expect(ofRule(id, file)).toBe(0);
  });
});
