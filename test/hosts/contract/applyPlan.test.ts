import { HostError } from "../../../src/hosts/types";
import { applyPlan } from "../../../src/workbook/applyPlan";
import { applied, emptyWorkbook } from "../../workbook/fixtures";
import { addSheet } from "../xlsx/write/plans";
import { firstSheet, testHost, testTextCells, type HostUnderTest } from "./testHost";

/** The pure reference itself, so that the suite is known to be fulfillable. */
async function pureHost(): Promise<HostUnderTest> {
  let workbook = applied(emptyWorkbook, { operations: [addSheet(firstSheet)] });
  return Promise.resolve({
    applyPlan: async (plan) => {
      const next = applyPlan(workbook, plan);
      if (!next.ok) throw new HostError(next.problem);
      workbook = next.value;
      return Promise.resolve();
    },
    readSnapshot: () => Promise.resolve(workbook),
  });
}

testHost("applyPlan", pureHost);
testTextCells("applyPlan", pureHost);
