import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

/** Excel with no more than the manifest asks for. */
const office = new OfficeHost({
  sets: { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctions: "1.9", CustomFunctionsRuntime: "1.2" },
  locale: "en-US",
});

beforeAll(() => installOffice(office));

beforeEach(() => {
  office.load({ sheets: [], names: [], externalLinks: [] });
  office.workbook.addSheet("附表1").made(0, 0).value = "指标";
});

describe("an Excel of the manifest's requirement sets and nothing above", () => {
  test("Office.js refuses members above them", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("附表1").getRange("A1");
      expect(() => range.getMergedAreasOrNullObject()).toThrow(
        expect.objectContaining({ code: "ApiNotFound" }),
      );
      return Promise.resolve();
    });
  });

  test("the workbook is read without its merged areas", async () => {
    office.workbook.sheet("附表1")?.merged.push({ row: 0, column: 0, rows: 1, columns: 2 });
    const { sheets } = await createExcelHost().readSnapshot();
    expect(sheets[0]).toMatchObject({ values: [["指标"]], merged: [] });
  });

  test("every operation of a form can be applied", async () => {
    const range = { row: 0, column: 0, rows: 2, columns: 2 };
    const at = { row: 0, column: 0 };
    await createExcelHost().applyPlan({
      operations: [
        { type: "add-sheet", sheet: "新表", visibility: "visible", position: null, ifExists: "fail" },
        { type: "write-block", sheet: "新表", at, cells: [[{ value: "年度" }, { value: 2024 }]] },
        { type: "style", sheet: "新表", range, style: { tone: "input", border: "thin", locked: false } },
        { type: "number-format", sheet: "新表", range, format: "0.00" },
        { type: "conditional-tone", sheet: "新表", range, text: "达标", tone: "met" },
        {
          type: "data-validation",
          sheet: "新表",
          range,
          rule: { kind: "decimal", minimum: 0, maximum: null },
          prompt: null,
          refusal: "warning",
          error: null,
        },
        { type: "note", sheet: "新表", at, text: "说明" },
        { type: "freeze", sheet: "新表", rows: 1, columns: 0 },
        {
          type: "print-setup",
          sheet: "新表",
          paper: "A4",
          orientation: "portrait",
          fitToWidth: 1,
          titleRows: null,
          footer: null,
        },
        { type: "protect", sheet: "新表", enabled: true },
        { type: "select", sheet: "新表", range },
      ],
    });
    expect(office.snapshot().sheets[1]).toMatchObject({ name: "新表", values: [["年度", 2024]] });
    expect(office.batches.flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  test("the language is English where Office is not Chinese", () => {
    expect(createExcelHost().locale()).toBe("en-US");
  });
});
