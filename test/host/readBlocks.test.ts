import fc from "fast-check";
import { inBatches, rowBlocks } from "../../src/hosts/excel/read/blocks";
import { openRectangles } from "../../src/hosts/excel/read/openRectangles";
import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import type { RangeAddress } from "../../src/workbook/address";
import { covered } from "../../src/workbook/ranges";
import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

jest.mock("../../src/hosts/excel/features", () => ({
  supports: () => false,
  isOnTheWeb: () => true,
}));

const ranges = fc.record({
  row: fc.nat(1000),
  column: fc.nat(50),
  rows: fc.integer({ min: 1, max: 400 }),
  columns: fc.integer({ min: 1, max: 60 }),
});

describe("rowBlocks", () => {
  test("cover the range without a gap or overlap, none above the limit unless a single row is", () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: 5000 }), (range, limit) => {
        const blocks = rowBlocks(range, limit);
        expect(blocks.reduce((sum, { rows }) => sum + rows, 0)).toBe(range.rows);
        expect(covered(range, blocks)).toBe(true);
        expect(blocks.every(({ rows, columns }) => rows === 1 || rows * columns <= limit)).toBe(true);
      }),
    );
  });

  test("stay in order when they are gathered into batches", () => {
    fc.assert(
      fc.property(fc.array(ranges, { maxLength: 12 }), fc.integer({ min: 1, max: 20000 }), (all, limit) => {
        const blocks = all.map((range) => ({ sheet: "表", range }));
        const batches = inBatches(blocks, limit);
        expect(batches.flat()).toEqual(blocks);
        expect(batches.every((batch) => batch.length > 0)).toBe(true);
      }),
    );
  });
});

describe("openRectangles", () => {
  test("hold every open cell and no locked one", () => {
    const grids = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(grids, (locked) => {
        const at: RangeAddress = { row: 3, column: 2, rows: locked.length, columns: locked[0]?.length ?? 0 };
        const open = openRectangles(at, locked);
        const cells = open.flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_cell, index) =>
            [row + Math.floor(index / columns), column + (index % columns)].join(),
          ),
        );
        const expected = locked.flatMap((row, down) =>
          row.flatMap((isLocked, right) => (isLocked ? [] : [[at.row + down, at.column + right].join()])),
        );
        expect([...cells].sort()).toEqual([...expected].sort());
      }),
    );
  });
});

describe("a sheet that does not fit one batch", () => {
  const office = new OfficeHost();
  beforeAll(() => installOffice(office));

  test("is read in row blocks on the web, its rows in order, progress after each", async () => {
    office.load({
      sheets: [
        {
          name: "数据",
          visibility: "visible",
          usedRange: { row: 0, column: 0, rows: 25_000, columns: 10 },
          values: Array.from({ length: 25_000 }, (_row, row) => Array.from({ length: 10 }, () => row)),
          formulas: [],
          numberFormats: [],
          merged: [],
          hiddenRows: [],
          hiddenColumns: [],
          protection: { protected: false, open: [] },
        },
      ],
      names: [],
      externalLinks: [],
    });
    const progress: number[] = [];
    const read = await createExcelHost().readSnapshot({ onProgress: (done) => progress.push(done) });
    expect(read.sheets[0]?.values.map(([first]) => first)).toEqual(
      Array.from({ length: 25_000 }, (_row, row) => row),
    );
    expect(progress).toEqual([1, 2, 3]);
    expect(Math.max(...office.batches.map(({ answerBytes }) => answerBytes))).toBeLessThan(5_000_000);
  });
});
