import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import type { CellValue } from "../../src/workbook/snapshot";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { firstSheet, testHost, testTextCells, type HostUnderTest } from "../hosts/contract/testHost";
import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

const office = new OfficeHost();

beforeAll(() => installOffice(office));

type Result = CellValue | readonly (readonly CellValue[])[];

/** Excel would calculate what the plan's formulas say that they give. */
function learn(results: Map<string, Result>, { operations }: WorkbookPlan): void {
  for (const operation of operations) {
    if (operation.type !== "write-block") continue;
    for (const cell of operation.cells.flat()) {
      if (cell && "formula" in cell) results.set(cell.formula, cell.spill ?? cell.result);
    }
  }
}

const create = async (): Promise<HostUnderTest> => {
  const results = new Map<string, Result>();
  office.load({ sheets: [], names: [], externalLinks: [] });
  office.workbook.addSheet(firstSheet);
  office.calculate = (formula) => results.get(formula) ?? null;
  const host = createExcelHost();
  return {
    readSnapshot: () => host.readSnapshot(),
    applyPlan: (plan) => {
      learn(results, plan);
      return host.applyPlan(plan);
    },
  };
};

testHost("createExcelHost on the real Office.js", create);
testTextCells("createExcelHost on the real Office.js", create);
