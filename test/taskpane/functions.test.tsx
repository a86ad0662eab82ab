import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { parseRangeAddress } from "../../src/workbook/address";
import { formulaAt, sheetNamed, valueAt } from "../../src/workbook/snapshot";
import { emptyWorkbook } from "./memoryHost";
import { closeSidebars, openSidebar } from "./openSidebar";
import { workbookOf } from "./sampleWorkbook";

afterEach(closeSidebars);

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const result = () => screen.findByRole("region", { name: /^(结果|Result)$/ });

/** Opens 函数 over a workbook. */
async function functions(...[workbook, circumstances]: Parameters<typeof openSidebar>) {
  const sidebar = await openSidebar(workbook, circumstances);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: /函数|Functions/ }));
  await screen.findByRole("searchbox", { name: /搜函数|Search functions/ }, { timeout: 20_000 });
  const select = (sheet: string, address: string) =>
    act(async () => {
      const range = parseRangeAddress(address);
      if (range) sidebar.host.userSelects({ sheet, range });
    });
  const open = async (name: string) => user.click(await button(new RegExp(`^${name}`)));
  const cell = (sheet: string, row: number, column: number) => {
    const found = sheetNamed(sidebar.host.workbook(), sheet);
    return found && { formula: formulaAt(found, row, column), value: valueAt(found, row, column) };
  };
  return { ...sidebar, user, select, open, cell };
}

const shapes = workbookOf({
  地块: [
    ["地块", "面积", "周长", "紧凑度"],
    ["甲", 250000, 2000, null],
    ["乙", 90000, 1500, "手填"],
  ],
});

describe("the list", () => {
  test("stands in three families", async () => {
    await functions(shapes);
    for (const name of ["指标", "碳核算", "规划"]) {
      expect(within(screen.getByRole("list", { name })).getAllByRole("button").length).toBeGreaterThan(9);
    }
  });

  test("is searched by words; what finds nothing says so", async () => {
    const { user } = await functions(shapes);
    await user.type(screen.getByRole("searchbox", { name: "搜函数" }), "紧凑");
    expect(await button(/^PLAN_COMPACTNESS/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^GREEN_CHECK/ })).toBeNull();
    await user.type(screen.getByRole("searchbox", { name: "搜函数" }), "zzz");
    expect(await screen.findByText(/没有找到“紧凑zzz”/)).toBeVisible();
  });

  test("keeps the search, and the focus goes back to the function", async () => {
    const { user, open } = await functions(shapes);
    await user.type(screen.getByRole("searchbox", { name: "搜函数" }), "紧凑");
    await open("PLAN_COMPACTNESS");
    expect(await button("返回")).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("searchbox", { name: "搜函数" })).toHaveValue("紧凑");
    expect(await button(/^PLAN_COMPACTNESS/)).toHaveFocus();
  });
});

describe("a function", () => {
  test("is filled from selected cells, shows its result, and is written into the selected cell", async () => {
    const { user, open, select, cell, preferences, host } = await functions(shapes);
    await open("PLAN_COMPACTNESS");
    await select("地块", "B2");
    await user.click(await button("取 B2 作“面积”"));
    await select("地块", "C2");
    await user.click(await button("取 C2 作“周长”"));
    await waitFor(async () => expect(await result()).toHaveTextContent("0.785398163397"));
    await select("地块", "F2");
    expect(screen.getByText("=PLAN_COMPACTNESS(B2,C2)")).toBeVisible();
    expect(screen.getByText("结果占 F2:G3。")).toBeVisible();
    await user.click(await button("插入到 F2"));
    await waitFor(() => expect(cell("地块", 1, 5)?.formula).toBe("=PLAN_COMPACTNESS(B2,C2)"));
    expect(cell("地块", 2, 6)?.value).toMatch(/Polsby/);
    expect(await screen.findByText("PLAN_COMPACTNESS 已写入 F2。")).toBeVisible();
    expect(preferences.get("greencheck.recentFunctions")).toBe("PLAN_COMPACTNESS");
    await user.click(await button("撤销"));
    await waitFor(() => expect(cell("地块", 1, 5)?.formula ?? null).toBeNull());
    expect(host.plans).toHaveLength(2);
    await user.click(await button("返回"));
    const recent = within(screen.getByRole("list", { name: "最近用过" }));
    expect(recent.getByRole("button", { name: /^PLAN_COMPACTNESS/ })).toBeVisible();
  });

  test("follows the cells that it takes", async () => {
    const { user, open, select, host } = await functions(shapes);
    await open("PLAN_DENSITY");
    await user.type(screen.getByRole("textbox", { name: "面积" }), "2");
    await select("地块", "B2");
    expect(await screen.findByText("若用选中的 B2 作“长度”：")).toBeVisible();
    await user.click(await button("取 B2 作“长度”"));
    await waitFor(async () => expect(await result()).toHaveTextContent("125000"));
    act(() =>
      host.userEdits({
        operations: [
          { type: "write-block", sheet: "地块", at: { row: 1, column: 1 }, cells: [[{ value: 8 }]] },
        ],
      }),
    );
    await waitFor(async () => expect(await result()).toHaveTextContent(/^4$/));
  });

  test("asks before it takes the place of something, and leaves it when told to", async () => {
    const { user, open, select, cell } = await functions(shapes);
    await open("PLAN_DENSITY");
    await user.type(screen.getByRole("textbox", { name: "长度" }), "8");
    await user.type(screen.getByRole("textbox", { name: "面积" }), "2");
    await select("地块", "D3");
    await user.click(await button("插入到 D3"));
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(dialog.getByRole("listitem")).toHaveTextContent("D3 手填");
    await user.click(dialog.getByRole("button", { name: "不插入" }));
    expect(cell("地块", 2, 3)?.value).toBe("手填");
    await user.click(await button("插入到 D3"));
    await user.click(await button("覆盖并插入"));
    await waitFor(() => expect(cell("地块", 2, 3)).toEqual({ formula: "=PLAN_DENSITY(8,2)", value: 4 }));
  });

  test("is not written over its own argument", async () => {
    const { user, open, select } = await functions(shapes);
    await open("PLAN_DENSITY");
    await user.type(screen.getByRole("textbox", { name: "面积" }), "2");
    await select("地块", "B2");
    await user.click(await button("取 B2 作“长度”"));
    expect(await screen.findByText(/B2 正作参数/)).toBeVisible();
    expect(await button("插入到 B2")).toHaveAttribute("aria-disabled", "true");
  });

  test("says what is still missing, and an error with its reason in words", async () => {
    const { user, open } = await functions(shapes);
    await open("PLAN_DENSITY");
    expect(await result()).toHaveTextContent("还差：长度、面积。");
    await user.type(screen.getByRole("textbox", { name: "长度" }), "8");
    await user.type(screen.getByRole("textbox", { name: "面积" }), "0");
    await waitFor(async () => expect(await result()).toHaveTextContent("#DIV/0! 除数是零"));
    expect(await result()).toHaveTextContent(/参数“面积”/);
  });

  test("knows the region and year of the workbook", async () => {
    const { open } = await functions(
      workbookOf({
        表: [["填报单位：灵丘县住房和城乡建设局"], ["指标", "单位", "2024年"], ["人均公园绿地面积", "㎡", 9]],
      }),
    );
    await open("GREEN_TARGET");
    expect(await button(/可选参数（3）.*地区 灵丘县 · 年份 2024/)).toBeVisible();
  });

  test("says what is asked of an indicator here", async () => {
    const { user, open } = await functions(
      workbookOf({
        表: [["填报单位：灵丘县住建局"], ["指标", "单位", "2025年"], ["人均公园绿地面积", "㎡", 9]],
      }),
    );
    await open("GREEN_TARGET");
    const field = screen.getByRole("combobox", { name: "指标" });
    await user.type(field, "装配式建筑占新建建筑面积比例");
    expect(await screen.findByText("单位 % · 要求 ≥ 30 %")).toBeVisible();
    await waitFor(async () => expect(await result()).toHaveTextContent("0.3"));
  });

  test("has its help beside it, whose example can be tried", async () => {
    const { user, open } = await functions(emptyWorkbook);
    await open("CARBON_LMDI");
    await user.click(await button("用法和出处"));
    await user.click(await button("填入示例"));
    expect(await screen.findAllByText(/^示例数据：/)).toHaveLength(2);
    await waitFor(async () => expect(within(await result()).getByRole("table")).toBeVisible());
    expect(await screen.findByText("已填入示例。")).toBeInTheDocument();
  });

  test("speaks English", async () => {
    const { user, open } = await functions(shapes, { locale: "en-US" });
    await open("PLAN_DENSITY");
    expect(await result()).toHaveTextContent("Still needed: Length, Area.");
    await user.type(screen.getByRole("textbox", { name: "Length" }), "8");
    await user.type(screen.getByRole("textbox", { name: "Area" }), "2");
    await waitFor(async () => expect(await result()).toHaveTextContent(/^4$/));
  });
});
