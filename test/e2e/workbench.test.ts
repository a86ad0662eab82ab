import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import {
  type CellValue,
  sheetNamed,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../src/workbook/snapshot";
import {
  cannotDrive,
  cellOf,
  goTo,
  open,
  openWorkbench,
  type OpenWorkbench,
  press,
  save,
  snapshotOf,
  startBlank,
  typeIntoCell,
} from "./workbenchPage";

const reason = cannotDrive();
const maybe = reason === null ? describe : describe.skip;
if (reason !== null) console.warn(`workbench tests skipped: ${reason}`);

/** Values without the blanks after a row's last one, which readers are free to keep. */
const filledRows = ({ values }: SheetSnapshot): CellValue[][] =>
  values.map((row) => {
    const cells = [...row];
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });

const form = "县城绿色低碳自查表";

maybe("the workbench", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  test("starts with a filled sample whose verdicts are computed, and nothing to save", async () => {
    const { page } = workbench;
    const sheet = sheetNamed(await snapshotOf(page), form);
    expect(sheet).not.toBeNull();
    expect(sheet?.protection.protected).toBe(true);
    const verdicts = sheet?.values.flat().filter((value) => value === "达标" || value === "不达标");
    expect(verdicts).toEqual(expect.arrayContaining(["达标", "不达标"]));
    expect(await page.locator("#header em").count()).toBe(0);
  });

  test("a verdict follows an input at once", async () => {
    const { page } = workbench;
    const sheet = sheetNamed(await snapshotOf(page), form);
    const row = (sheet?.values ?? []).findIndex((cells) => cells.includes("县城新建住宅最高层数"));
    const value = sheet?.values[row]?.[3];
    expect(value).toBe(19);
    await goTo(page, `D${row + 1}`);
    await typeIntoCell(page, "18");
    expect((await cellOf(page, row, 5)).value).toBe("达标");
    expect(await page.locator("#header em").textContent()).toBe("有改动未保存");
  });

  test("a formula of the protected form is refused a change, and the page says why", async () => {
    const { page } = workbench;
    const before = await cellOf(page, 10, 3);
    expect(before.formula).toContain("COUNT");
    await goTo(page, "D11");
    await page.keyboard.type("1");
    await page.keyboard.press("Escape");
    expect(await cellOf(page, 10, 3)).toEqual(before);
    await expect(page.locator("#message").textContent()).resolves.toContain("受保护");
  });

  const formulas: [string, string, unknown][] = [
    ["carbon intensity per 亩", '=CARBON_INTENSITY(12600, 8.4, "公顷", "亩")', 100],
    [
      "unmet in the target year",
      '=GREEN_CHECK("装配式建筑占新建建筑面积比例",0.294,"山西省",2025)',
      "不达标",
    ],
    ["not due before it", '=GREEN_CHECK("装配式建筑占新建建筑面积比例","29.4%","山西省",2024)', "未到期"],
    ["an unknown indicator is an error", '=GREEN_CHECK("没有这个指标",1)', { error: "#VALUE!" }],
    ["which IFERROR catches", '=IFERROR(GREEN_CHECK("没有这个指标",1),"请改名")', "请改名"],
    ["a blank argument gives a blank", '=GREEN_CHECK("装配式建筑占新建建筑面积比例",Z99,"山西省",2025)', ""],
    ["after an error everything still computes", "=SUM(1,2)", 3],
  ];
  test("our functions compute in the cells as they are typed", async () => {
    const { page } = workbench;
    await startBlank(page);
    await goTo(page, "A1");
    for (const [, formula] of formulas) await typeIntoCell(page, formula);
    const sheet = (await snapshotOf(page)).sheets[0];
    const shown = formulas.map(([name], row) => [name, sheet ? valueAt(sheet, row, 0) : null]);
    expect(shown).toEqual(formulas.map(([name, , value]) => [name, value]));
  });

  test("who types slowly keeps the cell while the sidebar looks at the change before", async () => {
    const { page } = workbench;
    await goTo(page, "H1");
    await typeIntoCell(page, "1");
    await goTo(page, "H2");
    const text = "慢慢地写一句长长的情况说明";
    await page.keyboard.type(text, { delay: 150 });
    await page.keyboard.press("Enter");
    expect((await cellOf(page, 1, 7)).value).toBe(text);
  });

  test("a range target spills its two bounds", async () => {
    const { page } = workbench;
    await goTo(page, "D1");
    await typeIntoCell(page, '=GREEN_TARGET("县城建成区人口密度","灵丘县",2025)');
    expect((await cellOf(page, 0, 3)).value).toBe(0.6);
    expect(await cellOf(page, 0, 4)).toEqual({ value: 1, formula: null });
  });

  test("a new workbook is saved whole and opens again with the same values and formulas", async () => {
    const { page } = workbench;
    const before = (await snapshotOf(page)).sheets[0];
    const { name, bytes } = await save(page);
    expect(name).toBe("未命名.xlsx");
    const read = await readXlsx(new Uint8Array(bytes));
    if (!read.ok) throw new Error(read.problem.code);
    const saved = read.value.sheets[0];
    expect(saved && filledRows(saved)).toEqual(before && filledRows(before));
    await open(page, name, bytes);
    await page.waitForFunction(() => window.greenCheckWorkbench?.fileName() === "未命名.xlsx");
    const after = (await snapshotOf(page)).sheets[0];
    expect(after?.values).toEqual(before?.values);
    expect(after?.formulas).toEqual(before?.formulas);
    expect(await page.locator("#header em").count()).toBe(0);
  });

  test("the sample survives saving and opening: values, formulas, protection, names", async () => {
    const { page } = workbench;
    await press(page, "sample");
    await page.waitForFunction(() => window.greenCheckWorkbench?.fileName().startsWith("示例"));
    await page.waitForFunction(() => window.greenCheckWorkbench?.ready() === true);
    const before = await snapshotOf(page);
    const { bytes } = await save(page);
    await open(page, "again.xlsx", bytes);
    await page.waitForFunction(() => window.greenCheckWorkbench?.fileName() === "again.xlsx");
    const after = await snapshotOf(page);
    const facts = ({ sheets, names }: WorkbookSnapshot) => ({
      sheets: sheets.map(({ name, visibility, protection }) => ({
        name,
        visibility,
        protected: protection.protected,
      })),
      names: names.map(({ name }) => name).sort(),
    });
    expect(facts(after)).toEqual(facts(before));
    const [one, other] = [sheetNamed(before, form), sheetNamed(after, form)];
    for (let row = 0; row < (one?.values.length ?? 0); row += 1) {
      for (let column = 0; column < 9; column += 1) {
        expect(other && valueAt(other, row, column)).toEqual(one && valueAt(one, row, column));
      }
    }
  });

  const broken: [string, Buffer][] = [
    ["a truncated file", Buffer.from("PK\u0003\u0004 cut off")],
    ["an old .xls", Buffer.from("d0cf11e0a1b11ae1000000000000000000000000", "hex")],
    ["a text file", Buffer.from("指标,值\n人口,8.6\n")],
    ["an empty file", Buffer.alloc(0)],
  ];
  test.each(broken)("%s is refused in one sentence and the open workbook stays", async (_name, bytes) => {
    const { page } = workbench;
    const before = await snapshotOf(page);
    await open(page, "坏文件.xlsx", bytes);
    const message = page.locator('#message [role="alert"] span');
    await message.waitFor();
    expect(await message.textContent()).toMatch(/现在打开的工作簿没有变。$/);
    expect(await snapshotOf(page)).toEqual(before);
    await page.click("#message button");
  });

  test("the sidebar audits the open workbook, and a finding leads to its cell", async () => {
    const { page } = workbench;
    const sidebar = page.locator("#sidebar");
    const skip = sidebar.getByText("直接开始");
    if (await skip.isVisible()) await skip.click();
    await sidebar.getByRole("button", { name: /审核/ }).first().click();
    await sidebar
      .getByText(/不可报送|需说明|可报送/)
      .first()
      .waitFor();
    const finding = sidebar.getByText(/^D\d+$/).first();
    const address = await finding.textContent();
    await finding.click();
    const selected = await page.evaluate(() => window.greenCheckWorkbench?.selection());
    expect(`D${(selected?.range.row ?? 0) + 1}`).toBe(address);
  });

  test("a plan is undone and done again in one step, with what only the side model knows", async () => {
    const { page } = workbench;
    await press(page, "sample");
    const discard = page.locator('dialog button[value="discard"]');
    if (await discard.isVisible()) await discard.click();
    await page.waitForFunction(() => window.greenCheckWorkbench?.ready() === true);
    const before = await snapshotOf(page);
    const sidebar = page.locator("#sidebar");
    await sidebar.getByRole("tab", { name: "模板" }).click();
    await sidebar.getByRole("button", { name: /插入/ }).first().click();
    await page.waitForFunction(
      async () => ((await window.greenCheckWorkbench?.snapshot())?.sheets.length ?? 0) > 2,
    );
    const after = await snapshotOf(page);
    await goTo(page, "A1");
    await page.keyboard.press("Control+z");
    expect(await snapshotOf(page)).toEqual(before);
    await page.keyboard.press("Control+y");
    expect(await snapshotOf(page)).toEqual(after);
    await page.keyboard.press("Control+z");
  });

  const counties = path.resolve(__dirname, "../../../shared/inputs/county-co2-1997-2017.xlsx");
  const withCounties = existsSync(counties) ? test : test.skip;
  withCounties(
    "a published table of 2,735 counties opens, computes and is saved with one change",
    async () => {
      const { page } = workbench;
      await open(page, "counties.xlsx", readFileSync(counties));
      await page.waitForFunction(() => window.greenCheckWorkbench?.fileName() === "counties.xlsx");
      const sheet = (await snapshotOf(page)).sheets[0];
      const row = (sheet?.values ?? []).findIndex((cells) =>
        cells.some((value) => /灵丘|Lingqiu/.test(String(value))),
      );
      expect(row).toBeGreaterThan(0);
      await goTo(page, "AE1");
      await typeIntoCell(page, `=CARBON_INTENSITY(AA${row + 1}*1000000, 2732, "km²", "公顷")`);
      const { value } = await cellOf(page, 0, 30);
      expect(typeof value).toBe("number");
      const { bytes } = await save(page);
      const read = await readXlsx(new Uint8Array(bytes));
      if (!read.ok) throw new Error(read.problem.code);
      const saved = read.value.sheets[0];
      expect(saved && valueAt(saved, 0, 30)).toBe(value);
      expect(saved && valueAt(saved, row, 26)).toBe(sheet && valueAt(sheet, row, 26));
    },
  );

  test("the page asked nothing of the outside and no exception went uncaught", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.crashes).toEqual([]);
  });
});

maybe("the workbench in English", () => {
  test("speaks English from the head to the sidebar, and Chinese after one press", async () => {
    const workbench = await openWorkbench("?lang=en-US");
    const { page } = workbench;
    try {
      await expect(page.locator("#header nav").innerText()).resolves.toMatch(/New\s+Open\s+Save\s+Sample/);
      expect(await page.locator("html").getAttribute("lang")).toBe("en-US");
      await press(page, "language");
      await expect(page.locator("#header nav").innerText()).resolves.toMatch(/新建\s+打开\s+保存\s+示例/);
      expect(page.url()).toContain("lang=zh-CN");
    } finally {
      await workbench.close();
    }
  });
});
