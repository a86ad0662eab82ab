import { sticksOut, violations } from "./paneChecks";
import { cannotDrive, openWorkbench, type OpenWorkbench } from "./workbenchPage";

const reason = cannotDrive();
if (reason !== null) console.warn(`tests of the library skipped: ${reason}`);

(reason === null ? describe : describe.skip)("the library, 320 pixels wide", () => {
  let workbench: OpenWorkbench;
  const pane = () => workbench.page.locator("#sidebar");
  const press = (name: string | RegExp) =>
    pane()
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  const heading = (name: string | RegExp) => pane().getByRole("heading", { name }).waitFor();
  const search = async (text: string) => {
    await pane()
      .getByRole("searchbox", { name: /搜指标/ })
      .fill(text);
    await pane().getByRole("heading", { name: /^指标/ }).waitFor();
  };

  beforeAll(async () => {
    workbench = await openWorkbench();
    const line = workbench.page.locator('[role="separator"]');
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await line.press(key);
    const skip = pane().getByRole("button", { name: "直接开始" });
    await skip
      .or(pane().getByRole("button", { name: "审核工作簿" }))
      .first()
      .waitFor();
    if (await skip.isVisible()) await skip.click();
  });
  afterAll(() => workbench.close());

  /** In order: each goes on from where the last one left the pane. */
  const states: readonly (readonly [string, () => Promise<void>])[] = [
    [
      "documents",
      async () => {
        await pane().getByRole("tab", { name: "知识库" }).click();
        await pane().getByRole("button", { name: "山西实施意见", exact: true }).waitFor();
      },
    ],
    [
      "a document by its clauses",
      async () => {
        await press("山西实施意见");
        await press(/^第5条 /);
        await pane().getByText("SX-").first().waitFor();
      },
    ],
    [
      "its doubtful places",
      async () => {
        await press("返回");
        await press("双碳规划标准研究报告");
        await press("只看疑点");
        await pane().getByText("114 m²/人", { exact: true }).waitFor();
      },
    ],
    [
      "the matrix, walked by keys",
      async () => {
        await press("返回");
        await pane().getByRole("tab", { name: "策略矩阵" }).click();
        await pane()
          .getByRole("button", { name: /^国家级 · 总体规划 · 能源/ })
          .focus();
        for (const key of ["ArrowRight", "ArrowDown", "ArrowDown"]) await workbench.page.keyboard.press(key);
      },
    ],
    [
      "the strategies of a field",
      async () => {
        await workbench.page.keyboard.press("Enter");
        await heading("国家级 · 专项规划 · 工业");
      },
    ],
    [
      "a wide table",
      async () => {
        await workbench.page.keyboard.press("Escape");
        await pane().getByRole("tab", { name: "表格" }).click();
        await press("纽约居住用地类型及管控指标");
        await pane().getByRole("table").waitFor();
      },
    ],
    [
      "indicators",
      async () => {
        await press("返回");
        await pane().getByRole("tab", { name: "指标" }).click();
        await heading(/有要求的/);
      },
    ],
    ["what a search finds", () => search("rjgyld")],
    [
      "an indicator with what is asked elsewhere",
      async () => {
        await search("装配式建筑占新建");
        await press("装配式建筑占新建建筑面积比例");
        await press(/^不适用于这里的/);
      },
    ],
  ];

  test.each(states)("%s", async (_state, reach) => {
    await reach();
    await workbench.page.waitForTimeout(200);
    expect(await violations(workbench.page, "#sidebar")).toEqual([]);
    expect(await sticksOut(workbench.page)).toEqual([]);
  });

  test("a finding leads to its indicator, whose cells lead back to the sheet", async () => {
    await press("审核工作簿");
    await pane().getByRole("button", { name: "重新审核" }).waitFor();
    await press(/^山西实施意见 第3条/);
    await heading("还用在哪里");
    const cell = pane().getByRole("list", { name: "本工作簿" }).getByRole("button").first();
    const address = (await cell.textContent())?.split("!")[1];
    await cell.click();
    await workbench.page.waitForFunction(async (wanted) => {
      const range = (await window.greenCheckWorkbench?.selection())?.range;
      return range !== undefined && `${"ABCDEFGH"[range.column]}${range.row + 1}` === wanted;
    }, address);
    expect(workbench.crashes).toEqual([]);
  });

  test("nothing of it is fetched from elsewhere", () => {
    expect(workbench.outside).toEqual([]);
  });
});
