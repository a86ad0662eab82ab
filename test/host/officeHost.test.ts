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
});
