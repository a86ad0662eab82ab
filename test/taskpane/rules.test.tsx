import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ruleTitle } from "../../src/i18n/rules";
import { allowedLevels } from "../../src/validation/ruleSettings";
import { ruleMetas } from "../../src/validation/rules/registry";
import { readSettings } from "../../src/workbook/settingsSheet";
import { closeSidebars, openSidebar } from "./openSidebar";
import { slipsIn } from "./sampleWorkbook";

afterEach(closeSidebars);

const button = (name: string | RegExp) => screen.findByRole("button", { name });

async function rulesOpened() {
  const sidebar = await openSidebar(slipsIn(2));
  const user = userEvent.setup();
  await user.click(await button("更多"));
  await user.click(await screen.findByRole("menuitem", { name: "审核规则" }));
  return { ...sidebar, user, form: within(await screen.findByRole("form", { name: "审核规则" })) };
}

test("every rule stands in its family, with the levels that its force allows and no other", async () => {
  const { form } = await rulesOpened();
  for (const meta of ruleMetas) {
    const title = ruleTitle(meta.id, "zh-CN");
    expect(form.getByRole("button", { name: title })).toBeInTheDocument();
    const select = form.queryByRole("combobox", { name: title });
    const levels = allowedLevels(meta);
    if (levels.length === 1) expect(select).toBeNull();
    else
      expect(
        within(select ?? document.body)
          .getAllByRole("option")
          .map((option) => option.getAttribute("value")),
      ).toEqual([...levels]);
  }
});

test("a rule made milder is remembered with its reason, said with the verdict, and can be set back", async () => {
  const { form, host, user } = await rulesOpened();
  const title = ruleTitle("T02", "zh-CN");
  await user.selectOptions(form.getByRole("combobox", { name: title }), "warning");
  await user.type(form.getByRole("textbox", { name: /为什么改/ }), "省里约定");
  await user.click(form.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("规则设置已保存。")).toBeVisible();
  expect(readSettings(host.workbook()).rules).toEqual([
    { rule: "T02", level: "warning", reason: "省里约定" },
  ]);
  await user.click(await button("审核工作簿"));
  expect(await screen.findByText(/规则有调整：.*T02.*省里约定/)).toBeVisible();
  expect(await screen.findByRole("heading", { name: /需说明/ })).toBeVisible();

  await user.click(await button("更多"));
  await user.click(await screen.findByRole("menuitem", { name: "审核规则" }));
  await user.click(await button("全部恢复"));
  await user.click(await button("保存"));
  expect(await screen.findByRole("heading", { name: /不可报送/ })).toBeVisible();
  expect(readSettings(host.workbook()).rules).toEqual([]);
});

test("Escape leaves everything as it was", async () => {
  const { form, host, user } = await rulesOpened();
  await user.selectOptions(form.getByRole("combobox", { name: ruleTitle("T03", "zh-CN") }), "off");
  await user.keyboard("{Escape}");
  expect(await button("审核工作簿")).toBeVisible();
  expect(host.plans).toEqual([]);
});
