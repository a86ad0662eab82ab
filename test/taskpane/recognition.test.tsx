import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readSettings } from "../../src/workbook/settingsSheet";
import { closeSidebars, openSidebar } from "./openSidebar";
import { workbookOf } from "./sampleWorkbook";

afterEach(closeSidebars);

const button = (name: string | RegExp) => screen.findByRole("button", { name });

const county = workbookOf({
  指标表: [
    ["指标", "单位", "2023年", "2024年"],
    ["县城建成区常住人口", "万人", 8.5, 8.6],
    ["咱县自己叫的占比", "%", 31, 29.4],
    ["县城内部道路红线宽度", "m", 40, 42],
  ],
});

async function editing(sheet: string, workbook = county) {
  const sidebar = await openSidebar(workbook);
  const user = userEvent.setup();
  await user.click(await button(new RegExp(`查看“${sheet}”|告诉我列的含义`)));
  const form = await screen.findByRole("form", { name: `“${sheet}”是怎么读的` });
  return { ...sidebar, user, form };
}

describe("how a sheet was read", () => {
  test("shows each column with what it means, and rows that were not recognised", async () => {
    const { form } = await editing("指标表");
    const columns = within(within(form).getByRole("list", { name: "各列的含义" }));
    const roles = columns.getAllByRole("combobox", { name: /的含义$/ });
    expect(roles.map((role) => (role instanceof HTMLSelectElement ? role.value : ""))).toEqual([
      "label",
      "unit",
      "value",
      "value",
    ]);
    expect(
      columns.getAllByRole("textbox", { name: "年份" }).map((input) => input.getAttribute("value")),
    ).toEqual(["2023", "2024"]);
    const rows = within(within(form).getByRole("list", { name: "各行是什么指标" }));
    expect(rows.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("咱县自己叫的占比"),
    ]);
  });

  test("a row that nobody could know is named by the user, remembered and read so", async () => {
    const { form, host, user } = await editing("指标表");
    const field = within(form).getByRole("combobox", { name: "“咱县自己叫的占比”是什么指标" });
    await user.click(field);
    await user.type(field, "绿色建筑基本级");
    await user.click(
      await screen.findByRole("option", { name: /^县城新建建筑落实绿色建筑基本级要求的比例/ }),
    );
    await user.click(await button("保存并重读"));
    expect(await screen.findByText("已按您说的读“指标表”。")).toBeVisible();
    expect(readSettings(host.workbook()).rowRoles).toEqual([
      expect.objectContaining({
        sheet: "指标表",
        label: "咱县自己叫的占比",
        role: "value",
        indicator: "COUNTY_GREEN_BUILDING_SHARE",
      }),
    ]);
    await user.click(await button(/查看“指标表”/));
    expect(await screen.findByText("3 行都认出了是什么指标。")).toBeVisible();
    await user.click(await button("恢复自动识别"));
    expect(await screen.findByText("“指标表”恢复自动识别。")).toBeVisible();
    expect(readSettings(host.workbook()).rowRoles).toEqual([]);
  });

  test("a column's year, nature and unit can be said, and a column left out", async () => {
    const { form, host, user } = await editing("指标表");
    await user.selectOptions(within(form).getByRole("combobox", { name: "C 列 2023年 的含义" }), "ignore");
    const last = within(within(form).getByRole("group", { name: "D 列 2024年" }));
    await user.selectOptions(last.getByRole("combobox", { name: "现状或规划" }), "planned");
    const year = last.getByRole("textbox", { name: "年份" });
    await user.clear(year);
    await user.type(year, "2030");
    await user.type(last.getByRole("textbox", { name: "单位" }), "米");
    await user.click(await button("保存并重读"));
    expect(await screen.findByText("已按您说的读“指标表”。")).toBeVisible();
    expect(readSettings(host.workbook()).columnRoles).toEqual([
      expect.objectContaining({ column: 2, role: "ignore" }),
      expect.objectContaining({ column: 3, role: "value", year: 2030, nature: "planned", unit: "米" }),
    ]);
  });

  test("a table that is none of the audit's business is left out", async () => {
    const { form, host, user } = await editing("指标表");
    await user.click(within(form).getByRole("switch", { name: "审核这张表" }));
    expect(within(form).queryByRole("list", { name: "各列的含义" })).toBeNull();
    await user.click(await button("保存并重读"));
    await screen.findByText("已按您说的读“指标表”。");
    expect(readSettings(host.workbook()).tableRoles).toEqual([
      { sheet: "指标表", header: { first: 0, last: 0 }, column: null, use: "ignore" },
    ]);
  });

  test("nothing said changes nothing; Escape goes back", async () => {
    const { host, user } = await editing("指标表");
    await user.click(await button("保存并重读"));
    expect(host.plans).toEqual([]);
    await user.click(await button(/查看“指标表”/));
    await user.keyboard("{Escape}");
    expect(await button("审核工作簿")).toBeVisible();
  });

  test("a header row that is none is refused in place", async () => {
    const { form, host, user } = await editing("指标表");
    await user.type(within(form).getByRole("textbox", { name: "从第几行" }), "5");
    await user.type(within(form).getByRole("textbox", { name: "到第几行" }), "3");
    expect(within(form).getByText("请填行号；表头最多三行。")).toBeVisible();
    expect(await button("保存并重读")).toBeDisabled();
    expect(host.plans).toEqual([]);
  });
});

test("a sheet that was not understood is read once its header is pointed out", async () => {
  const odd = workbookOf({
    怪表: [
      ["甲项", "乙项", "丙项", "丁项"],
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [9, 10, 11, 12],
    ],
  });
  const { form, host, user } = await editing("怪表", odd);
  await user.type(within(form).getByRole("textbox", { name: "从第几行" }), "1");
  await user.click(await button("保存并重读"));
  await screen.findByText("已按您说的读“怪表”。");
  expect(readSettings(host.workbook()).tableRoles).toEqual([
    { sheet: "怪表", header: { first: 0, last: 0 }, column: null, use: "read" },
  ]);
});
