import { patchXlsx } from "../../../src/hosts/xlsx/patchXlsx";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/writeXlsx";
import { HostError } from "../../../src/hosts/types";
import { firstSheet, testHost, testTextCells, type HostUnderTest } from "../contract/testHost";
import { openXmlErrors, sayIfUnchecked } from "./openXmlCheck";
import { addSheet } from "./write/plans";

beforeAll(sayIfUnchecked);

/** A file as a host: each plan patches it, each reading reads it. */
async function fileHost(): Promise<HostUnderTest> {
  let bytes = await writeXlsx({ operations: [addSheet(firstSheet)] });
  return {
    applyPlan: async (plan) => {
      const patched = await patchXlsx(bytes, plan);
      if (!patched.ok) throw new HostError(patched.problem);
      bytes = patched.value;
    },
    readSnapshot: async () => {
      expect(openXmlErrors(bytes)).toEqual([]);
      const read = await readXlsx(bytes);
      if (!read.ok) throw new Error(read.problem.code);
      return read.value;
    },
  };
}

testHost("a file", fileHost);
testTextCells("a file", fileHost);
