import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { formulaAt, numberFormatAt, valueAt, type SheetSnapshot } from "../../../../src/workbook/snapshot";
import { parseCellAddress } from "../../../../src/workbook/address";
import { snapshotOf } from "./reading";

const folder = path.resolve(__dirname, "../../../../../shared/inputs");
const present = existsSync(folder);
if (!present) console.warn(`skipped: no sample workbooks beside the checkout (${path.basename(folder)})`);

async function sheetsOf(file: string): Promise<readonly SheetSnapshot[]> {
  return (await snapshotOf(readFileSync(path.join(folder, file)))).sheets;
}

function cell(sheet: SheetSnapshot | undefined, address: string): readonly [unknown, string | null, string] {
  const at = parseCellAddress(address);
  if (sheet === undefined || at === null) throw new Error(address);
  return [
    valueAt(sheet, at.row, at.column),
    formulaAt(sheet, at.row, at.column),
    numberFormatAt(sheet, at.row, at.column),
  ];
}

(present ? describe : describe.skip)("workbooks as bureaus send them", () => {
  test("a county's table: merged title, hidden row, percent format, text numbers", async () => {
    const [first, second] = await sheetsOf("county-as-sent.xlsx");
    expect(first?.usedRange).toEqual({ row: 0, column: 0, rows: 27, columns: 8 });
    expect(first?.merged).toHaveLength(7);
    expect(first?.hiddenRows).toEqual([21]);
    expect(second?.usedRange).toMatchObject({ rows: 1, columns: 1 });
    const texts = first?.values.flat().filter((value) => typeof value === "string") ?? [];
    expect(texts).toEqual(expect.arrayContaining(["约27", "42米", "/"]));
    expect(first?.formulas.flatMap((row) => row ?? []).filter((formula) => formula !== null)).toHaveLength(3);
  });

  test("a region's summary and a city's carbon workbook", async () => {
    expect((await sheetsOf("region-summary.xlsx")).map(({ name }) => name)).toEqual(["汇总"]);
    const city = await sheetsOf("city-carbon.xlsx");
    expect(city.map(({ name }) => name)).toEqual(["封面", "能源活动", "碳汇", "指标"]);
    expect(city[0]?.usedRange).toMatchObject({ row: 1, rows: 5, columns: 2 });
  });

  test("2,735 counties over 21 years: every value a number or text, none lost", async () => {
    const [sheet] = await sheetsOf("county-co2-1997-2017.xlsx");
    expect(sheet?.name).toBe("Unit (Million tons)");
    expect(sheet?.usedRange).toEqual({ row: 0, column: 0, rows: 2738, columns: 28 });
    expect(sheet?.values.flat().some((value) => typeof value === "string" && value.includes("\uFFFD"))).toBe(
      false,
    );
    expect(cell(sheet, "A1")[1]).toBeNull();
  });
});
