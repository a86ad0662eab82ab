import fc from "fast-check";
import { patchXlsx } from "../../../../src/hosts/xlsx/patchXlsx";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx";
import { writeXlsx } from "../../../../src/hosts/xlsx/writeXlsx";
import { applyPlan } from "../../../../src/workbook/applyPlan";
import type { Operation } from "../../../../src/workbook/plan";
import type { CellValue, WorkbookSnapshot } from "../../../../src/workbook/snapshot";
import { contentOf } from "../../../workbook/content";
import { addSheet, write } from "./plans";
import { userFile } from "./userFile";

async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** Any text that a cell may hold, lone halves of pairs and control characters included; files keep no \r. */
const text = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.stringMatching(/^[_x0-9A-F<&"'\]> \n\t]{0,16}$/),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
  )
  .filter((one) => !one.includes("\r"));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: "#N/A" } as const, { error: "#REF!" } as const),
);

describe("written files, for any plan", () => {
  it("give every value and result back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (values) => {
        const operations = [
          addSheet("表"),
          write("表", "B2", values),
          write(
            "表",
            "B3",
            values.map((result) => ({ formula: "=A1", result })),
          ),
        ];
        const read = await snapshotOf(await writeXlsx({ operations }));
        const row = (index: number): readonly CellValue[] =>
          values.map(
            (_value, column) =>
              read.sheets[0]?.values[index - (read.sheets[0].usedRange?.row ?? 0)]?.[
                column + 1 - (read.sheets[0].usedRange?.column ?? 0)
              ] ?? null,
          );
        expect(row(1)).toEqual(values.map((one) => (one === "" ? null : one)));
        expect(row(2).map((one) => one ?? "")).toEqual(values.map((one) => one ?? ""));
      }),
      { numRuns: 150 },
    );
  });

  const sheet = fc.constantFrom("数据 & 表", "第二");
  const range = fc.record({
    row: fc.nat(8),
    column: fc.nat(3),
    rows: fc.integer({ min: 1, max: 2 }),
    columns: fc.integer({ min: 1, max: 3 }),
  });
  const operation: fc.Arbitrary<Operation> = fc.oneof(
    fc.record({
      type: fc.constant("write-block" as const),
      sheet,
      at: fc.record({ row: fc.nat(9), column: fc.nat(3) }),
      cells: fc.array(
        fc.array(
          fc.oneof(
            fc.constant(null),
            fc.record({ value }),
            fc.record({ formula: fc.constant("=GREEN_CHECK(A1)"), result: fc.constant(1) }),
          ),
          { maxLength: 3 },
        ),
        { maxLength: 3 },
      ),
    }),
    fc.record({
      type: fc.constant("number-format" as const),
      sheet,
      range,
      format: fc.constantFrom("0%", "@", "#,##0.000", "General"),
    }),
    fc.record({ type: fc.constantFrom("merge" as const, "unmerge" as const), sheet, range }),
    fc.record({
      type: fc.constant("reveal" as const),
      sheet,
      rows: fc.array(fc.nat(3)),
      columns: fc.array(fc.nat(3)),
      hidden: fc.boolean(),
    }),
    fc.record({
      type: fc.constant("define-name" as const),
      name: fc.constantFrom("in_A", "数据区"),
      sheet,
      range,
    }),
  );

  it("come to what applyPlan says, on a user's file", async () => {
    const before = await snapshotOf(userFile());
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 8 }), async (operations) => {
        const expected = applyPlan(before, { operations });
        const result = await patchXlsx(userFile(), { operations });
        // Only an array formula changed in part may be refused by the file alone.
        if (!expected.ok || !result.ok) {
          if (expected.ok && !result.ok) expect(JSON.stringify(result.problem)).toContain("array formula");
          return;
        }
        compared += 1;
        const hiddenWithin = (workbook: WorkbookSnapshot): unknown =>
          contentOf(workbook).sheets.map(({ hiddenRows: _rows, hiddenColumns: _columns, ...rest }) => rest);
        expect(hiddenWithin(await snapshotOf(result.value))).toEqual(hiddenWithin(expected.value));
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
