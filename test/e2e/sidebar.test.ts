import { sticksOut, violations } from "./paneChecks";
import { isAddinBuilt, openAddin, type OpenAddin } from "../host/browser/openAddin";

const built = isAddinBuilt();
if (!built)
  console.warn("The add-in is not built (webpack --config-name addin); its sidebar is not looked at.");

(built ? describe : describe.skip)("the sidebar, 320 pixels wide, in every state", () => {
  let addin: OpenAddin;

  beforeAll(async () => {
    addin = await openAddin((page) =>
      page.addInitScript(() => {
        window.officeHost.load({ sheets: [], names: [], externalLinks: [] });
        const sheet = window.officeHost.workbook.addSheet("附表1 指标填报");
        const lines = [
          ["填报单位：灵丘县住房和城乡建设局"],
          ["指标", "单位", "2024年", "2025年规划"],
          ["县城广场集中硬地面积", "m²", "20001", 20001],
          ["县城内部道路红线宽度", "m", "约36", "42米"],
          ["县城新建住宅最高层数", "层", "１９", 19],
        ];
        for (const [row, line] of lines.entries()) {
          for (const [column, value] of line.entries()) sheet.made(row, column).value = value;
        }
      }),
    );
    await addin.page.setViewportSize({ width: 320, height: 720 });
  });

  afterAll(() => addin.close());

  const press = (name: string | RegExp) => addin.page.getByRole("button", { name }).first().click();
  const gone = (name: string) => addin.page.getByRole("button", { name }).waitFor({ state: "detached" });

  /** In order: each goes on from where the last one left the pane. */
  const states: readonly (readonly [string, () => Promise<void>])[] = [
    ["first run", () => addin.page.getByText("从哪里开始？").waitFor()],
    [
      "before an audit",
      async () => {
        await press("直接开始");
        await addin.page.getByRole("button", { name: "审核工作簿" }).waitFor();
      },
    ],
    [
      "findings",
      async () => {
        await press("审核工作簿");
        await addin.page.getByRole("button", { name: "重新审核" }).waitFor();
      },
    ],
    ["asking for consent", () => press("改为 36…")],
    [
      "all safe fixes",
      async () => {
        await press("取消");
        await press(/^修正 \d+ 处格式/);
        await addin.page.getByRole("dialog").waitFor();
      },
    ],
    [
      "after a change",
      async () => {
        await press(/^改写 \d+ 处/);
        await addin.page.getByRole("button", { name: "撤销" }).waitFor();
      },
    ],
    [
      "writing an explanation",
      async () => {
        await press("写情况说明");
        await addin.page.getByRole("textbox", { name: "情况说明" }).waitFor();
      },
    ],
    [
      "the scope",
      async () => {
        await press("取消");
        await press(/^修改范围/);
        await addin.page.getByRole("textbox", { name: /行政区划/ }).fill("灵邱县");
      },
    ],
    [
      "templates",
      async () => {
        await press("取消");
        await addin.page.getByRole("tab", { name: "模板" }).click();
      },
    ],
    ["inserting one", () => press("插入")],
    [
      "help",
      async () => {
        await press("返回");
        await press("更多");
        await addin.page.getByRole("menuitem", { name: "使用说明" }).click();
      },
    ],
    [
      "English",
      async () => {
        await press("返回");
        await gone("返回");
        await press("更多");
        await addin.page.getByRole("menuitem", { name: "English" }).click();
        await addin.page.getByRole("tab", { name: "Audit" }).click();
      },
    ],
  ];

  test.each(states)("%s", async (_state, reach) => {
    await reach();
    // Dialogs and bars have come to rest.
    await addin.page.waitForTimeout(400);
    expect(await violations(addin.page)).toEqual([]);
    expect(await sticksOut(addin.page)).toEqual([]);
  });

  test("the checker finds what is wrong", async () => {
    await addin.page.evaluate(() =>
      document.querySelector("#sidebar")?.append(document.createElement("input")),
    );
    expect((await violations(addin.page)).join()).toContain("label");
  });
});
