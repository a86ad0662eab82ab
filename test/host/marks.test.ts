import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { toneColours } from "../../src/hosts/theme";
import { markFormula, type CellMark } from "../../src/workbook/marks";
import { sheetOf, workbookOf } from "../workbook/fixtures";
import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

const office = new OfficeHost();
const host = createExcelHost();

beforeAll(() => installOffice(office));
beforeEach(() => office.load(workbookOf(sheetOf("数据", [["约27", 20001]]), sheetOf("锁住", [[1]]))));

const mark = (sheet: string, row: number, column: number, value: string | number): CellMark => ({
  sheet,
  at: { row, column },
  tone: "unmet",
  value,
});

const formatsOf = (sheet: string) =>
  (office.workbook.sheet(sheet)?.formats ?? []).map(({ range, settings }) => ({
    cell: [range.row, range.column],
    formula: settings.get("Custom.Formula"),
    fill: settings.get("Fill.Color"),
  }));

test("marks are conditional formats: the cell and its own format stay", async () => {
  const before = JSON.stringify(await host.readSnapshot());
  const drawn = [mark("数据", 0, 0, "约27"), mark("数据", 0, 1, 20001)];
  expect(await host.mark(drawn)).toEqual([]);
  expect(formatsOf("数据")).toEqual(
    drawn.map((one) => ({
      cell: [one.at.row, one.at.column],
      formula: markFormula(one),
      fill: toneColours.unmet.background,
    })),
  );
  expect(JSON.stringify(await host.readSnapshot())).toBe(before);
});

test("new marks take the place of earlier ones; a user's own rule stays", async () => {
  await host.applyPlan({
    operations: [
      {
        type: "conditional-tone",
        sheet: "数据",
        range: { row: 0, column: 0, rows: 1, columns: 2 },
        text: "达标",
        tone: "met",
      },
    ],
  });
  await host.mark([mark("数据", 0, 0, "约27"), mark("锁住", 0, 0, 1)]);
  await host.mark([mark("数据", 0, 1, 20001)]);
  expect(formatsOf("数据").map(({ cell }) => cell)).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect(formatsOf("锁住")).toEqual([]);
  await host.mark([]);
  expect(formatsOf("数据")).toHaveLength(1);
});

test("a protected sheet is left alone and named, unless it lets its cells be formatted", async () => {
  const sheet = office.workbook.sheet("锁住");
  if (!sheet) throw new Error("the sheet is there");
  sheet.isProtected = true;
  const marks = [mark("数据", 0, 0, "约27"), mark("锁住", 0, 0, 1)];
  expect(await host.mark(marks)).toEqual(["锁住"]);
  expect(formatsOf("锁住")).toEqual([]);
  sheet.isProtected = false;
  await host.applyPlan({ operations: [{ type: "protect", sheet: "锁住", enabled: true }] });
  expect(await host.mark(marks)).toEqual([]);
  expect(formatsOf("锁住")).toHaveLength(1);
});
