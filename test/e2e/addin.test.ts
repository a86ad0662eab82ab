import { isAddinBuilt, openAddin, type OpenAddin } from "../host/browser/openAddin";

const built = isAddinBuilt();
if (!built) console.warn("The add-in is not built (webpack --config-name addin); its page is not tested.");

/** Read inside the page: what the plan left in the workbook. */
function inserted(): unknown {
  const { officeHost } = window;
  const sheet = officeHost.workbook.sheet("县城绿色低碳自查表");
  const cells = sheet?.rows.flat() ?? [];
  return {
    isProtected: sheet?.isProtected,
    hasOpenCells: cells.some((cell) => !cell.locked),
    hasFormulas: cells.some(({ formula }) => formula?.includes("GREEN_CHECK(") ?? false),
    hasValidation: (sheet?.validations.length ?? 0) > 0,
    paper: sheet?.page.get("PaperSize"),
    errors: officeHost.batches.flatMap(({ error }) => error ?? []),
  };
}

(built ? describe : describe.skip)("the shipped add-in page in Chromium, on the real Office.js", () => {
  let addin: OpenAddin;

  beforeAll(async () => {
    addin = await openAddin((page) =>
      page.addInitScript(() => {
        window.officeHost.load({ sheets: [], names: [], externalLinks: [] });
        const sheet = window.officeHost.workbook.addSheet("附表1");
        sheet.made(0, 0).value = "指标";
        sheet.made(0, 1).value = "2024年";
        sheet.made(1, 0).value = "县城广场集中硬地面积（公顷）";
        sheet.made(1, 1).value = 2.0001;
      }),
    );
  });

  afterAll(() => addin.close());

  test("shows the sidebar, which reads the workbook by itself", async () => {
    const { page } = addin;
    await page.getByText("审核").first().waitFor({ timeout: 60_000 });
    expect(await page.title()).toContain("绿规校核");
  });

  test("audits the workbook when the ribbon asks for it", async () => {
    const { page } = addin;
    await page.evaluate(() => window.officeHost.pressRibbonButton("validateNow"));
    await page.getByRole("button", { name: "重新审核" }).waitFor({ timeout: 60_000 });
    const errors = await page.evaluate(() => window.officeHost.batches.flatMap(({ error }) => error ?? []));
    expect(errors).toEqual([]);
  });

  test("inserts a template as a protected sheet with open inputs, and takes it back", async () => {
    const { page } = addin;
    await page.evaluate(() => window.officeHost.pressRibbonButton("openTemplates"));
    await page.getByRole("button", { name: "插入", exact: true }).first().click();
    await page.getByRole("heading", { name: "插入“县城绿色低碳建设自查表”" }).waitFor();
    await page.getByRole("button", { name: "插入", exact: true }).click();
    await page.getByRole("button", { name: "撤销" }).waitFor({ timeout: 60_000 });
    expect(await page.evaluate(inserted)).toMatchObject({
      isProtected: true,
      hasOpenCells: true,
      hasFormulas: true,
      hasValidation: true,
      paper: "A4",
      errors: [],
    });
    await page.getByRole("button", { name: "撤销" }).click();
    await page.waitForFunction(() => window.officeHost.workbook.sheet("县城绿色低碳自查表") === null);
  });

  test("answers a cell's function through the runtime", async () => {
    const result = await addin.page.evaluate(() =>
      window.officeHost.callFunction({ name: "CARBON_INTENSITY", values: [12600, 8.4, "公顷", "亩"] }),
    );
    expect(result).toEqual({ ok: true, value: 100 });
  });

  test("asks nothing of anybody but itself and Office.js, and throws nothing", () => {
    expect(addin.strangers.filter((url) => !url.endsWith("/favicon.ico"))).toEqual([]);
    expect(addin.errors).toEqual([]);
  });
});
