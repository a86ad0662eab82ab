import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError, type WorkbookHost } from "../../src/hosts/types";
import { paneRequestEvent } from "../../src/taskpane/entryPane";
import { themes } from "../../src/taskpane/theme";
import { auditFormSheetName } from "../../src/workbook/ownSheets";
import { styleRules } from "./browserParts";
import { emptyWorkbook, type MemoryHost } from "./memoryHost";
import { closeSidebars, openSidebar } from "./openSidebar";
import { filledSample, slipsIn, workbookOf } from "./sampleWorkbook";

afterEach(closeSidebars);

const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** Opens the pane over a workbook and audits it. */
async function audited(...[workbook, circumstances]: Parameters<typeof openSidebar>) {
  const sidebar = await openSidebar(workbook, circumstances);
  const user = userEvent.setup();
  await user.click(await button("审核工作簿"));
  await button("重新审核");
  return { ...sidebar, user };
}

const list = (name: string | RegExp) => screen.findByRole("list", { name });
const verdict = () => screen.findByRole("heading", { level: 1 });

describe("the first run", () => {
  test("offers two ways to begin as buttons, and never comes again once skipped", async () => {
    const { preferences } = await openSidebar(emptyWorkbook, { preferences: new Map() });
    const user = userEvent.setup();
    expect(await button(/看看审核/)).toBeVisible();
    expect(await button(/填一份自查表/)).toBeVisible();
    await user.click(await button("直接开始"));
    expect(screen.queryByText("从哪里开始？")).toBeNull();
    expect(preferences.get("greencheck.firstRunDone")).toBe("done");
    closeSidebars();
    await openSidebar(emptyWorkbook, { preferences });
    expect(screen.queryByText("从哪里开始？")).toBeNull();
  });

  test("the audit card audits a sample in an empty workbook", async () => {
    const { host } = await openSidebar(emptyWorkbook, { preferences: new Map() });
    await userEvent.click(await button(/看看审核/));
    expect((await verdict()).textContent).toMatch(/^不可报送：3 项须改正/);
    expect(host.plans).toHaveLength(1);
  });

  test("the audit card audits the user's own workbook and adds nothing to it", async () => {
    const { host } = await openSidebar(slipsIn(1), { preferences: new Map() });
    await userEvent.click(await button(/审核这份工作簿/));
    expect((await verdict()).textContent).toContain("不可报送");
    expect(host.plans).toEqual([]);
  });

  test("the fill card inserts the form, which is then half a step from its first blank", async () => {
    const { host } = await openSidebar(emptyWorkbook, { preferences: new Map() });
    await userEvent.click(await button(/填一份自查表/));
    expect(await screen.findByText("0/19 必填")).toBeVisible();
    expect(host.selected()?.sheet).toBe("县城绿色低碳自查表");
  });

  test("a ribbon button goes before it", async () => {
    await openSidebar(emptyWorkbook, { preferences: new Map(), place: "templates" });
    expect(screen.queryByText("从哪里开始？")).toBeNull();
  });
});

describe("which place opens", () => {
  test.each([
    ["a workbook with data opens at 审核", slipsIn(1), "审核"],
    ["an empty one at 模板", emptyWorkbook, "模板"],
  ])("%s", async (_case, workbook, place) => {
    await openSidebar(workbook);
    await waitFor(() =>
      expect(screen.getByRole("tab", { name: new RegExp(place) })).toHaveAttribute("aria-selected", "true"),
    );
  });

  test("a place keeps what was typed in it", async () => {
    await openSidebar(slipsIn(1));
    const user = userEvent.setup();
    await user.click(screen.getByRole("tab", { name: /模板/ }));
    await user.type(screen.getByRole("searchbox", { name: /找模板/ }), "县城");
    await user.click(screen.getByRole("tab", { name: /审核/ }));
    await user.click(screen.getByRole("tab", { name: /模板/ }));
    expect(screen.getByRole("searchbox", { name: /找模板/ })).toHaveValue("县城");
  });
});

describe("before an audit", () => {
  test("one sentence says what will be read, and each sheet what it was taken for", async () => {
    const { host } = await openSidebar(
      workbookOf({ 指标表: slipsIn(1).sheets[0]?.values ?? [], 备忘: [["一行字"]] }),
    );
    expect((await verdict()).textContent).toBe("2 张表，1 张识别为指标表。");
    const sheets = await list("各表识别结果");
    expect(within(sheets).getAllByRole("listitem")).toHaveLength(2);
    await userEvent.click(within(sheets).getByRole("button", { name: "指标表" }));
    expect(host.selected()?.sheet).toBe("指标表");
  });

  test("a workbook that cannot be read says why, and can be read again", async () => {
    let refuse = true;
    await openSidebar(slipsIn(1), {
      host: (host) => ({
        ...host,
        readSnapshot: (options) =>
          refuse ? Promise.reject(new HostError({ code: "cell-being-edited" })) : host.readSnapshot(options),
      }),
    });
    expect(await screen.findByText(/有单元格正在编辑/)).toBeVisible();
    refuse = false;
    await userEvent.click(await button("重新读取"));
    expect(await button("审核工作簿")).toBeVisible();
  });
});

describe("findings", () => {
  test("stand in the order 改正, 说明, with cell, name, figure against limit, and clause", async () => {
    await audited(filledSample());
    const groups = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(groups).toEqual(["改正 3", "说明 2"]);
    const [, storeys] = within(await list("说明 2")).getAllByRole("listitem");
    expect(storeys).toHaveTextContent("D19");
    expect(storeys).toHaveTextContent("县城新建住宅最高层数");
    expect(storeys).toHaveTextContent("19 层，超过上限 18 层");
    expect(storeys).toHaveTextContent("山西实施意见 第3条");
  });

  test("a cell's address leads to the cell; a selected cell shows its finding", async () => {
    const { host, user } = await audited(filledSample());
    await user.click(await button("D22"));
    expect(host.selected()).toMatchObject({ range: { row: 21, column: 3 } });
    act(() =>
      host.userSelects({ sheet: "县城绿色低碳自查表", range: { row: 18, column: 3, rows: 1, columns: 1 } }),
    );
    expect((await button("D19")).closest("[aria-current]")).not.toBeNull();
    expect((await button("D22")).closest("[aria-current]")).toBeNull();
  });

  test("a safe fix is made at once, can be taken back, and the focus goes on to the next finding", async () => {
    const { user } = await audited(filledSample());
    await user.click(await button("改为 1.8"));
    await waitFor(async () => expect(await button("D22")).toHaveFocus());
    expect(await screen.findByText("已修正 1 处。")).toBeVisible();
    expect(screen.getByText("已处理 1 项，还有 4 项")).toBeVisible();
    await user.click(await button("撤销"));
    expect(await button("改为 1.8")).toBeVisible();
    expect(await screen.findByText("已撤销。")).toBeVisible();
  });

  test("a fix that drops what was written asks first", async () => {
    const { host, user } = await audited(filledSample());
    await user.click(await button("改为 36…"));
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent("“约36”将改为 36");
    await user.click(within(dialog).getByRole("button", { name: "取消" }));
    expect(host.plans).toEqual([]);
    await user.click(await button("改为 36…"));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "确认" }));
    await waitFor(() => expect(host.plans).toHaveLength(1));
  });

  test("all safe fixes are listed with old and new value before they are made", async () => {
    const { host, user } = await audited(slipsIn(2));
    await user.click(await button("修正 2 处格式"));
    const rows = within(await screen.findByRole("dialog")).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual(["单元格现在改为", "C4１010", "C5１111"]);
    await user.click(await button("改写 2 处"));
    await waitFor(() => expect(host.plans).toHaveLength(1));
  });

  test("an explanation is given in place under the known name, shown as done, and can be withdrawn", async () => {
    const { user } = await audited(filledSample());
    const [item] = within(await list("说明 2")).getAllByRole("listitem");
    if (item === undefined) throw new Error("two wait for an explanation");
    await user.click(within(item).getByRole("button", { name: "写情况说明" }));
    expect(within(item).getByRole("textbox", { name: "情况说明" })).toHaveFocus();
    expect(within(item).getByText("署名：张某")).toBeVisible();
    expect(within(item).getByRole("button", { name: "保存说明" })).toBeDisabled();
    await user.keyboard("项目已完成专项论证，明年调整。");
    await user.click(within(item).getByRole("button", { name: "保存说明" }));
    await user.click(await button("已说明 1 项"));
    expect(await screen.findByText("说明：项目已完成专项论证，明年调整。（张某）")).toBeVisible();
    await user.click(await button("撤回说明"));
    expect(await list("说明 2")).toBeVisible();
  });

  test("the first explanation asks who signs", async () => {
    const { user, preferences } = await audited(filledSample(), {
      preferences: new Map([["greencheck.firstRunDone", "done"]]),
    });
    const [explain] = await screen.findAllByRole("button", { name: "写情况说明" });
    if (explain) await user.click(explain);
    await user.keyboard("项目已完成专项论证，明年调整。");
    expect(await button("保存说明")).toBeDisabled();
    await user.type(screen.getByRole("textbox", { name: "说明由谁署名？" }), "李某");
    await user.click(await button("保存说明"));
    await waitFor(() => expect(preferences.get("greencheck.author")).toBe("李某"));
  });

  test("the counts filter, and a filter that matches nothing can be cleared", async () => {
    const { user } = await audited(slipsIn(9));
    await user.type(screen.getByRole("searchbox", { name: /查找/ }), "没有这样的指标");
    expect(screen.getByText("没有符合条件的问题。")).toBeVisible();
    await user.click(await button("清除筛选"));
    expect(await list("改正 9")).toBeVisible();
  });

  test("the list can be put in order by sheet, rule or indicator, and each line then says what to do", async () => {
    const { user } = await audited(filledSample());
    expect(screen.queryByRole("img", { name: "改正" })).toBeNull();
    await user.click(await button("按处理顺序"));
    await user.click(await screen.findByRole("menuitemradio", { name: "按规则" }));
    expect(await screen.findByRole("button", { name: /^数值按数字填写 \d+$/ })).toBeVisible();
    expect(screen.getAllByRole("img", { name: "改正" }).length).toBeGreaterThan(0);
    await user.click(await button("按规则"));
    await user.click(await screen.findByRole("menuitemradio", { name: "按工作表" }));
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([expect.stringMatching(/^县城绿色低碳自查表 \d+$/)]);
  });

  test("how the values stand is counted by sector, in words as well as in bars", async () => {
    const { user } = await audited(filledSample());
    await user.click(await button("按领域看达标情况"));
    const sectors = within(await list("按领域看达标情况")).getAllByRole("listitem");
    const told = sectors.map((sector) => sector.getAttribute("aria-label"));
    expect(told).toContainEqual(expect.stringMatching(/^建筑: .*达标 \d+/));
    const counted = told.flatMap((text) =>
      [...(text ?? "").matchAll(/ (\d+)/g)].map(([, count]) => Number(count)),
    );
    const said = screen.getByText(/核对了 \d+ 个指标值/).textContent?.match(/\d+/)?.[0];
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(Number(said));
  });

  test("what is found can be marked on the sheet, and the marks taken away", async () => {
    const { host, user } = await audited(filledSample());
    await user.click(await button("在表上标出"));
    const remove = await button("去掉标记");
    expect(remove).toHaveAttribute("aria-pressed", "true");
    expect(host.marks().length).toBeGreaterThan(0);
    await user.click(remove);
    expect(await button("在表上标出")).toBeVisible();
    expect(host.marks()).toEqual([]);
  });

  test("when all is done the audit form is the one thing left to do", async () => {
    const { host, user } = await audited(slipsIn(0));
    expect(screen.getByText("全部处理完，可以生成审核表了。")).toBeVisible();
    await user.click(await button("生成审核表"));
    await waitFor(() => expect(host.workbook().sheets.map(({ name }) => name)).toContain(auditFormSheetName));
  });
});

describe("many findings", () => {
  test("of one kind are one line, opened a page at a time", async () => {
    const { user, element } = await audited(slipsIn(2735));
    expect(element.querySelectorAll("li")).not.toHaveLength(0);
    expect(within(await list("改正 2735")).getAllByRole("listitem")).toHaveLength(1);
    await user.click(await button(/^同类 2735 项/));
    const alike = await list("同类 2735 项");
    expect(within(alike).getAllByRole("listitem")).toHaveLength(40);
    await user.click(await button("再显示 40 项"));
    expect(within(alike).getAllByRole("listitem")).toHaveLength(80);
  });

  test("a selected cell opens the line and the page that hold its finding", async () => {
    const { host } = await audited(slipsIn(200));
    act(() => host.userSelects({ sheet: "指标表", range: { row: 3 + 150, column: 2, rows: 1, columns: 1 } }));
    expect((await button("C154")).closest("[aria-current]")).not.toBeNull();
  });
});

describe("the keyboard", () => {
  test("arrows, Home and End go through the findings, Enter selects the cell, other keys are left alone", async () => {
    const { host, user } = await audited(filledSample());
    (await button("D21")).focus();
    await user.keyboard("{ArrowDown}");
    expect(await button("D22")).toHaveFocus();
    await user.keyboard("{End}");
    expect(await button("D19")).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(await button("D18")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(host.selected()?.range).toMatchObject({ row: 17, column: 3 });
    await user.keyboard("{Home}");
    expect(await button("D21")).toHaveFocus();

    const stolen: string[] = [];
    document.addEventListener("keydown", (event) => event.defaultPrevented && stolen.push(event.key));
    await user.keyboard("{F2}{F4}{F5}{F6}{Control>}{ArrowDown}{/Control}{PageDown}x");
    expect(stolen).toEqual([]);
  });

  test("arrows stay with the text while an explanation is typed", async () => {
    const { user } = await audited(filledSample());
    const [explain] = await screen.findAllByRole("button", { name: "写情况说明" });
    if (explain) await user.click(explain);
    await user.keyboard("一{ArrowDown}二");
    expect(screen.getByRole("textbox", { name: "情况说明" })).toHaveValue("一二");
  });
});

describe("long work", () => {
  test("shows what it is at after a moment, keeps quiet before, and can be cancelled", async () => {
    let release: () => void = () => undefined;
    await openSidebar(slipsIn(3), {
      host: (host) => ({
        ...host,
        readSnapshot: (options) => {
          options?.onProgress?.(1, 4, "附表2");
          return new Promise((resolve, reject) => {
            release = () => resolve(host.workbook());
            options?.signal?.addEventListener("abort", () => reject(new HostError({ code: "cancelled" })));
          });
        },
      }),
    });
    expect(screen.queryByText("正在读取 附表2")).toBeNull();
    const text = await screen.findByText("正在读取 附表2");
    expect(text.closest("[role=status]")).not.toBeNull();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.25");
    await userEvent.click(await button("取消"));
    await waitFor(() => expect(screen.queryByText("正在读取 附表2")).toBeNull());
    release();
  });
});

describe("the scope", () => {
  test("is one line with guesses marked, and editing it starts from what is known", async () => {
    const user = userEvent.setup();
    await openSidebar(filledSample());
    const bar = await button(/^修改范围: .*灵丘县 · 2025 · 县级/);
    await user.click(bar);
    expect(screen.getByRole("textbox", { name: /行政区划/ })).toHaveValue("灵丘县");
    await user.click(await button("取消"));
    expect(bar).toHaveFocus();
  });

  test("an unknown division names the nearest ones, one click away", async () => {
    const user = userEvent.setup();
    await openSidebar(filledSample());
    await user.click(await button(/^修改范围/));
    const region = screen.getByRole("textbox", { name: /行政区划/ });
    await user.clear(region);
    await user.type(region, "灵邱县");
    expect(screen.getByText("没有叫“灵邱县”的行政区划。")).toBeVisible();
    expect(await button("保存")).toBeDisabled();
    await user.click(await button("灵丘县"));
    expect(region).toHaveValue("灵丘县");
    expect(await button("保存")).toBeEnabled();
  });

  test("where nothing is known of it, the audit says what that means", async () => {
    const { user } = await audited(slipsIn(1));
    await user.click(await button("填写范围"));
    expect(screen.getByRole("form", { name: "这份工作簿是关于什么的？" })).toBeVisible();
  });
});

describe("templates", () => {
  test("are found by what people call them", async () => {
    await openSidebar(emptyWorkbook);
    const user = userEvent.setup();
    const search = await screen.findByRole("searchbox", { name: /找模板/ });
    await user.type(search, "自评");
    expect(screen.getAllByRole("article").map((card) => card.getAttribute("aria-label"))).toEqual([
      "城乡建设绿色发展指标自评表",
    ]);
    await user.clear(search);
    await user.type(search, "没有的表");
    await user.click(await button("看全部模板"));
    expect(screen.getAllByRole("article")).toHaveLength(2);
  });

  test("one asks at most three questions, fills them in, and asks nothing that the scope knows", async () => {
    const { host } = await openSidebar(emptyWorkbook);
    const user = userEvent.setup();
    const [first] = await screen.findAllByRole("button", { name: "插入" });
    if (first) await user.click(first);
    const questions = within(screen.getByRole("tabpanel")).getAllByRole("textbox");
    expect(questions).toHaveLength(3);
    await user.type(screen.getByRole("textbox", { name: "填报单位" }), "灵丘县住建局");
    await user.type(screen.getByRole("textbox", { name: /行政区划/ }), "灵丘县");
    await user.type(screen.getByRole("textbox", { name: /报告期/ }), "2025");
    await user.click(await button("插入"));
    expect(await screen.findByText("3/19 必填")).toBeVisible();
    expect(host.plans).toHaveLength(1);
    await user.click((await screen.findAllByRole("button", { name: "插入" }))[0] ?? document.body);
    await waitFor(() => expect(host.plans).toHaveLength(2));
  });
});

describe("the pane itself", () => {
  test("speaks the other language at once and remembers it in Excel", async () => {
    const told: string[] = [];
    const excel = { host: (host: MemoryHost): WorkbookHost => ({ ...host, kind: "excel" }) };
    const { preferences } = await openSidebar(slipsIn(1), {
      ...excel,
      onLocaleChange: (locale) => told.push(locale),
    });
    const user = userEvent.setup();
    await user.click(await button("更多"));
    await user.click(await screen.findByRole("menuitem", { name: "English" }));
    expect(await button("Audit workbook")).toBeVisible();
    expect(told).toEqual(["en-US"]);
    closeSidebars();
    await openSidebar(slipsIn(1), { ...excel, preferences });
    expect(await button("Audit workbook")).toBeVisible();
  });

  test("follows the page's language and theme while it is open", async () => {
    const { handle } = await openSidebar(slipsIn(1));
    await act(async () => handle.setLocale("en-US"));
    expect(await button("Audit workbook")).toBeVisible();
    await act(async () => handle.setTheme("dark"));
    const dark = `--colorNeutralBackground1: ${themes.dark.colorNeutralBackground1};`;
    expect(styleRules.at(-1)?.includes(dark)).toBe(true);
    expect(await button("Audit workbook")).toBeVisible();
  });

  test("takes a ribbon button's request without losing its state", async () => {
    const { element } = await audited(filledSample());
    const request = new CustomEvent(paneRequestEvent, { detail: { place: "templates" }, cancelable: true });
    act(() => void element.dispatchEvent(request));
    expect(request.defaultPrevented).toBe(true);
    expect(screen.getByRole("tab", { name: /模板/ })).toHaveAttribute("aria-selected", "true");
    await userEvent.click(screen.getByRole("tab", { name: /审核/ }));
    expect(await list("改正 3")).toBeVisible();
  });

  test("a refusal of the host is a sentence that can be put away", async () => {
    const { user } = await audited(filledSample(), {
      host: (host) => ({
        ...host,
        applyPlan: () => Promise.reject(new HostError({ code: "sheet-protected", sheet: "附表1" })),
      }),
    });
    await user.click(await button("改为 1.8"));
    expect(await screen.findByText(/“附表1”受保护，没有改动/)).toBeVisible();
    await user.click(await button("知道了"));
    expect(screen.queryByText(/“附表1”受保护/)).toBeNull();
  });
});
