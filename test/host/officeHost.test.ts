import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

const host = new OfficeHost();

beforeAll(() => installOffice(host));

const emptyBook = () => {
  host.load({ sheets: [], names: [], externalLinks: [] });
  host.workbook.addSheet("附表1");
};

describe("Office.js on the test host", () => {
  beforeEach(emptyBook);

  test("reads what was written in one batch after another", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("附表1").getRange("B2:C3");
      range.values = [
        [1, "二"],
        [true, ""],
      ];
      range.load("values,address,valueTypes,format/protection/locked");
      await context.sync();
      expect(range.values).toEqual([
        [1, "二"],
        [true, ""],
      ]);
      expect(range.address).toBe("附表1!B2:C3");
      expect(range.format.protection.locked).toBe(true);
    });
  });

  test("a property that was not loaded is refused by Office.js itself", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("附表1").getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("a sheet that is not there is a null object, or an error where it must be there", async () => {
    await Excel.run(async (context) => {
      const absent = context.workbook.worksheets.getItemOrNullObject("没有");
      await context.sync();
      expect(absent.isNullObject).toBe(true);
      context.workbook.worksheets.getItem("没有").load("name");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  test("a member that the test host lacks fails loudly", async () => {
    const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("附表1").charts.load("items");
      await expect(context.sync()).rejects.toMatchObject({ code: "TestHostIncomplete" });
    });
    expect(said).toHaveBeenCalledWith("The test host does not implement Worksheet.Charts.");
    said.mockRestore();
  });

  test("one sheet added in a batch is one sheet, however often its proxy is used", async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("新表");
      added.getRange("A1").values = [[1]];
      added.getRange("A2").values = [[2]];
      added.load("name");
      await context.sync();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["附表1", "新表"]);
  });

  test("more than 1,500 cells arrive in pieces and whole", async () => {
    await Excel.run(async (context) => {
      const values = Array.from({ length: 4000 }, (_row, row) => [row]);
      context.workbook.worksheets.getItem("附表1").getRange("A1:A4000").values = values;
      await context.sync();
    });
    expect(host.snapshot().sheets[0]?.values.map(([first]) => first)).toEqual(
      Array.from({ length: 4000 }, (_row, row) => row),
    );
  });
});
