import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import {
  cannotDrive,
  cellOf,
  goTo,
  openWorkbench,
  press as pressHeader,
  typeIntoCell,
  type OpenWorkbench,
} from "./workbenchPage";

const reason = cannotDrive();
if (reason !== null) console.warn(`tests of the functions' place skipped: ${reason}`);

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** In the page, once the source above has run there. */
declare const axe: {
  readonly run: (context: object) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
};

/** What a checker of accessibility finds in the pane; the landmarks around it are the page's. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const found = await axe.run({ include: ["#sidebar"], exclude: ["[data-tabster-dummy]"] });
    return found.violations
      .filter(({ id }) => !id.startsWith("landmark"))
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}

/** What sticks out of the pane; a wide result scrolls within its own frame. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const edge = document.querySelector("#sidebar")?.getBoundingClientRect().right ?? 0;
    return [...document.querySelectorAll<HTMLElement>("#sidebar *")]
      .filter((element) => element.closest("svg, [hidden], [role=region] table") === null)
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });

(reason === null ? describe : describe.skip)("the functions, 320 pixels wide", () => {
  let workbench: OpenWorkbench;
  const pane = () => workbench.page.locator("#sidebar");
  const press = (name: string | RegExp) => pane().getByRole("button", { name }).first().click();
  const clean = async () => {
    await workbench.page.waitForTimeout(200);
    expect(await violations(workbench.page)).toEqual([]);
    expect(await sticksOut(workbench.page)).toEqual([]);
  };

  beforeAll(async () => {
    workbench = await openWorkbench();
    const { page } = workbench;
    const skip = pane().getByRole("button", { name: "直接开始" });
    await skip
      .or(pane().getByRole("button", { name: "审核工作簿" }))
      .first()
      .waitFor();
    if (await skip.isVisible()) await skip.click();
    await pressHeader(page, "create");
    // Asked only where the page takes the sample for changed.
    await page
      .locator('dialog button[value="discard"]')
      .click({ timeout: 1500 })
      .catch(() => undefined);
    await page.waitForFunction(
      async () => (await window.greenCheckWorkbench?.snapshot())?.sheets.length === 1,
    );
    await goTo(page, "A1");
    await typeIntoCell(page, "250000");
    await goTo(page, "B1");
    await typeIntoCell(page, "2000");
    const line = page.locator('[role="separator"]');
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await line.press(key);
  });
  afterAll(() => workbench.close());

  test("one is found by a word", async () => {
    await pane().getByRole("tab", { name: "函数" }).click();
    await pane().getByRole("searchbox", { name: "搜函数" }).waitFor();
    await clean();
    await pane().getByRole("searchbox", { name: "搜函数" }).fill("紧凑");
    await press(/^PLAN_COMPACTNESS/);
    await clean();
  });

  test("takes the selected cells, shows the result, and is written into a cell that then computes", async () => {
    const { page } = workbench;
    await goTo(page, "A1");
    await press("取 A1 作“面积”");
    await goTo(page, "B1");
    await press("取 B1 作“周长”");
    await pane().getByRole("region", { name: "结果", exact: true }).getByText("0.785398163397").waitFor();
    await clean();
    await goTo(page, "C3");
    await press("插入到 C3");
    await pane().getByText("PLAN_COMPACTNESS 已写入 C3。").waitFor();
    const { formula, value } = await cellOf(page, 2, 2);
    expect(formula).toBe("=PLAN_COMPACTNESS(A1,B1)");
    expect(value).toBeCloseTo(0.8862269, 6);
    expect((await cellOf(page, 3, 2)).value).toBeCloseTo(0.7853982, 6);
  });

  test("the result follows a cell, in the pane and on the sheet", async () => {
    const { page } = workbench;
    await goTo(page, "A1");
    await typeIntoCell(page, "90000");
    await pane().getByText("0.531736155272").waitFor();
    expect((await cellOf(page, 2, 2)).value).toBeCloseTo(0.5317362, 6);
    expect(workbench.crashes).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  test("an indicator is chosen from a list, without the mouse", async () => {
    const { page } = workbench;
    await press("返回");
    await pane().getByRole("searchbox", { name: "搜函数" }).fill("green_check");
    await page.keyboard.press("Tab");
    await press(/^GREEN_CHECK/);
    const field = pane().getByRole("combobox", { name: "指标" });
    await field.fill("装配式建筑占新建");
    await page.getByRole("option", { name: /装配式建筑占新建建筑面积比例/ }).waitFor();
    await field.press("Enter");
    expect(await field.inputValue()).toBe("装配式建筑占新建建筑面积比例");
    await press("用法和出处");
    await press("填入示例");
    await pane().getByRole("region", { name: "结果", exact: true }).getByText("不达标").waitFor();
    await clean();
  });
});
