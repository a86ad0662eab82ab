import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

const office = new OfficeHost();
beforeAll(() => installOffice(office));

const units = ["大同市", "朔州市", "忻州市", "阳泉市", "吕梁市"];

/** A ledger of so many rows by twelve columns: names, figures with two places, a formula, a share, a word. */
function ledger(rows: number): SheetSnapshot {
  const values = Array.from({ length: rows }, (_, row) => {
    const area = (row * 37) % 9973;
    const figures = [area + 0.25, area + 12.5, (row % 1000) / 1000, area / (area + 12), row * 1.5, row % 500];
    return [
      140000 + (row % 500),
      units[row % 5] ?? "",
      `第${row}号地块`,
      ...figures,
      "达标",
      row % 2 === 0,
      2024,
    ];
  });
  return {
    name: "地块台账",
    visibility: "visible",
    usedRange: { row: 0, column: 0, rows, columns: 12 },
    values,
    formulas: values.map((row, at) =>
      row.map((_, column) => (column === 6 ? `=D${at + 1}/E${at + 1}` : null)),
    ),
    numberFormats: values.map((row) => row.map((_, column) => (column === 5 ? "0.0%" : null))),
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: { protected: false, open: [] },
  };
}

const costs: {
  readonly rows: number;
  readonly syncs: number;
  readonly asked: number;
  readonly answered: number;
}[] = [];

/** The reading is all that an audit asks of Excel: everything after it is arithmetic on the snapshot. */
describe("what an audit costs Excel", () => {
  test.each([100, 10_000, 100_000])("%i rows by twelve columns", async (rows) => {
    office.load({ sheets: [ledger(rows)], names: [], externalLinks: [] });
    const read = await createExcelHost().readSnapshot();
    expect(read.sheets[0]?.values).toHaveLength(rows);
    costs.push({
      rows,
      syncs: office.batches.length,
      asked: office.batches.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
      answered: office.batches.reduce((sum, { answerBytes }) => sum + answerBytes, 0),
    });
  });

  test("is a handful of batches however many rows, and questions that do not grow with them", () => {
    const lines = costs.map(
      ({ rows, syncs, asked, answered }) =>
        `${rows} rows: ${syncs} syncs, ${asked} bytes asked, ${answered} bytes answered`,
    );
    process.stderr.write(`${lines.join("\n")}\n`);
    const [small, , large] = costs;
    expect(new Set(costs.map(({ syncs }) => syncs)).size).toBe(1);
    expect(small?.syncs).toBeLessThanOrEqual(8);
    expect(large?.asked).toBeLessThan(2 * (small?.asked ?? 0));
  });
});
