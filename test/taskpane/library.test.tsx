import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { emptyWorkbook } from "./memoryHost";
import { closeSidebars, openSidebar } from "./openSidebar";
import { filledSample, slipsIn, workbookOf } from "./sampleWorkbook";

afterEach(closeSidebars);

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const heading = (name: string | RegExp) => screen.findByRole("heading", { name });
const list = (name: string | RegExp) => screen.findByRole("list", { name });

/** Opens 知识库 over a workbook. */
async function library(...[workbook, circumstances]: Parameters<typeof openSidebar>) {
  const sidebar = await openSidebar(workbook, circumstances);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: /知识库|Library/ }));
  await screen.findByRole("searchbox", { name: /搜指标|Search indicators/ }, { timeout: 20_000 });
  return { ...sidebar, user };
}

const search = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
  const box = screen.getByRole("searchbox", { name: /搜指标/ });
  await user.clear(box);
  await user.type(box, text);
};

/** A workbook of a county in Shanxi with figures of 2024. */
const lingqiu = workbookOf({
  指标表: [
    ["填报单位：灵丘县住房和城乡建设局"],
    ["指标", "单位", "2024年"],
    ["装配式建筑占新建建筑面积的比例", "%", 21.5],
    ["县城建成区常住人口", "万人", 8.6],
  ],
});

describe("the first page", () => {
  test("shows five documents with what they are and how much of each is here", async () => {
    await library(lingqiu);
    const cards = within(await list("文件")).getAllByRole("listitem");
    expect(cards).toHaveLength(5);
    expect(cards[0]).toHaveTextContent("已印发");
    expect(cards[0]).toHaveTextContent("本工作簿已采用");
    expect(cards[0]).toHaveTextContent("目标 24");
    expect(cards[1]).toHaveTextContent("策略 165");
    expect(cards[1]).toHaveTextContent("疑点 7");
    expect(cards[1]).not.toHaveTextContent("已采用");
  });

  test("lists first the indicators of which something is asked here, with what it is", async () => {
    const { user } = await library(lingqiu);
    await user.click(screen.getByRole("tab", { name: /指标/ }));
    const asked = within(await list("灵丘县有要求的")).getAllByRole("listitem");
    expect(asked.map(({ textContent }) => textContent).join()).toMatch(/装配式建筑占.*≥ 30 %/);
  });
});

describe("a search", () => {
  test("finds an indicator by its pinyin initials and says so, and leads to its page and back", async () => {
    const { user } = await library(slipsIn(0));
    await search(user, "rjgyld");
    const found = within(await list("指标"));
    expect(found.getByRole("button", { name: "人均公园绿地面积" }).closest("li")).toHaveTextContent(
      "拼音首字母",
    );
    await user.click(found.getByRole("button", { name: "人均公园绿地面积" }));
    expect(await heading("人均公园绿地面积")).toBeVisible();
    await user.click(await button("返回"));
    expect(screen.getByRole("searchbox", { name: /搜指标/ })).toHaveValue("rjgyld");
    expect(found.getByRole("button", { name: "人均公园绿地面积" })).toHaveFocus();
  });

  test("of words that only a clause has opens the document at it", async () => {
    const { user } = await library(slipsIn(0));
    await search(user, "SX-040");
    await user.click(within(await list("条文")).getByRole("button"));
    expect(await heading("山西实施意见")).toBeVisible();
    const marked = document.querySelector("[aria-current=true]");
    expect(marked).toHaveTextContent("灵丘县、神池县、兴县、沁源县、曲沃县");
  });

  test("that finds nothing says so and keeps the way on", async () => {
    const { user } = await library(slipsIn(0));
    await search(user, "zzqqxx");
    expect(await screen.findByText(/没有找到“zzqqxx”/)).toBeVisible();
  });
});

describe("a document", () => {
  test("opens its clauses one by one, narrows by kind and force, and keeps this behind another page", async () => {
    const { user } = await library(slipsIn(0));
    await user.click(await button("山西实施意见"));
    const clause = await button(/^第5条 /);
    expect(clause).toHaveAttribute("aria-expanded", "false");
    await user.click(clause);
    expect(clause).toHaveAttribute("aria-expanded", "true");
    await user.selectOptions(screen.getByRole("combobox", { name: "种类" }), "目标");
    await user.selectOptions(screen.getByRole("combobox", { name: "效力" }), "要求");
    const entries = screen.getAllByRole("listitem").filter((item) => /SX-\d/.test(item.textContent ?? ""));
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) expect(entry).toHaveTextContent(/^要求目标/);
    await user.click(within(entries[0] ?? document.body).getAllByRole("button")[0] ?? document.body);
    await heading("还用在哪里");
    await user.click(await button("返回"));
    expect(screen.getByRole("combobox", { name: "种类" })).toHaveValue("target");
  });

  test("marks what is printed unclearly with the print and the likely reading", async () => {
    const { user } = await library(slipsIn(0));
    await user.click(await button("双碳规划标准研究报告"));
    await user.click(await button("只看疑点"));
    expect((await screen.findByText("114 m²/人")).closest("li")).toHaveTextContent(
      "疑为：11.4 或 14 m²/人原文存疑，确认之前不作判断。",
    );
  });

  test("leads to its tables", async () => {
    const { user } = await library(slipsIn(0));
    await user.click(await button("双碳规划标准研究报告"));
    await user.selectOptions(screen.getByRole("combobox", { name: "种类" }), "表格");
    await user.click(await button("打开表格：伦敦城市绿化因子分值"));
    expect(await screen.findByRole("table")).toBeVisible();
    expect(screen.getAllByRole("row")).toHaveLength(17);
  });
});

describe("the matrix", () => {
  const field = (name: RegExp) => screen.findByRole("button", { name });
  const openMatrix = async () => {
    const opened = await library(slipsIn(0));
    await opened.user.click(screen.getByRole("tab", { name: /策略矩阵/ }));
    return opened;
  };

  test("is a grid of 15 plans and 7 sectors with its counts, gaps and plans that are not made", async () => {
    await openMatrix();
    expect(await screen.findByText(/165 条策略.*84 格中 53 格/)).toBeVisible();
    const grid = screen.getByRole("grid");
    const fields = within(grid).getAllByRole("button");
    expect(fields).toHaveLength(105);
    const counts = fields.map(({ textContent }) => Number(textContent)).filter((count) => count > 0);
    expect(counts).toHaveLength(53);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(165);
    expect(fields.filter((one) => one.getAttribute("aria-disabled") === "true")).toHaveLength(21);
  });

  test("is walked by the arrow keys, with one field in the order of the page", async () => {
    const { user } = await openMatrix();
    const first = await field(/^国家级 · 总体规划 · 能源/);
    act(() => first.focus());
    await user.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}");
    expect(await field(/^国家级 · 专项规划 · 工业/)).toHaveFocus();
    await user.keyboard("{End}");
    expect(await field(/^国家级 · 专项规划 · 生态空间/)).toHaveFocus();
    await user.keyboard("{ArrowRight}{Control>}{Home}{/Control}");
    expect(first).toHaveFocus();
    const inOrder = within(screen.getByRole("grid"))
      .getAllByRole("button")
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(inOrder).toEqual([first]);
  });

  test("opens the strategies of a field with their indicators, and comes back to the field", async () => {
    const { user } = await openMatrix();
    const industry = await field(/^市级 · 专项规划 · 工业：4 条策略/);
    act(() => industry.focus());
    await user.keyboard("{Enter}");
    expect(await heading("市级 · 专项规划 · 工业")).toBeVisible();
    expect(within(await list("市级 · 专项规划 · 工业")).getAllByRole("listitem")).toHaveLength(4);
    await user.click(
      await button("“标准地”供应比例").catch(() => screen.findByRole("button", { name: /标准地/ })),
    );
    await heading("还用在哪里");
    await user.keyboard("{Escape}");
    await heading("市级 · 专项规划 · 工业");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(industry).toHaveFocus());
  });

  test("does not open a plan that is not made, and says why", async () => {
    const { user } = await openMatrix();
    await user.click(await field(/^国家级 · 详细规划 · 能源：不编这种规划。/));
    expect(screen.getByRole("grid")).toBeVisible();
  });
});

describe("an indicator", () => {
  const openIndicator = async (name: string, ...sidebar: Parameters<typeof openSidebar>) => {
    const opened = await library(...sidebar);
    await search(opened.user, name);
    await opened.user.click(within(await list("指标")).getAllByRole("button")[0] ?? document.body);
    await heading("对本工作簿的要求");
    return opened;
  };

  test("says what it is, what is asked here and now, and what is asked elsewhere and why not here", async () => {
    const { user } = await openIndicator("PREFABRICATED_SHARE", lingqiu);
    const [asked] = within(await list("对本工作簿的要求")).getAllByRole("listitem");
    expect(asked).toHaveTextContent("≥ 30 %");
    expect(asked).toHaveTextContent("未到期，2025年起要达到 · 达不到时判为不达标");
    expect(asked).toHaveTextContent("山西实施意见 第5条");
    await user.click(await button(/^不适用于这里的 \d+ 项$/));
    expect(within(await list("未采用的文件")).getAllByRole("listitem").length).toBeGreaterThan(0);
  });

  test("without a division asks for the scope", async () => {
    const { user } = await openIndicator("PREFABRICATED_SHARE", slipsIn(0));
    expect(screen.getByText("还没选行政区划，只列全国适用的。")).toBeVisible();
    await user.click(await button("选范围"));
    expect(await heading("这份工作簿是关于什么的？")).toBeVisible();
  });

  test("leads to the parts of its ratio and back from them", async () => {
    const { user } = await openIndicator("COUNTY_POPULATION_DENSITY", lingqiu);
    await user.click(await button("县城建成区常住人口"));
    expect(await heading("县城建成区常住人口")).toBeVisible();
    expect(within(await list("参与计算")).getByRole("button", { name: "县城建成区人口密度" })).toBeVisible();
    await user.click(await button("返回"));
    expect(await heading("县城建成区人口密度")).toBeVisible();
  });

  test("puts its target into the selected cell, asks before it replaces something, and can take it back", async () => {
    const { user, host } = await openIndicator("PREFABRICATED_SHARE", lingqiu);
    const insert = () => button("把目标值插入到选中的格");
    const at = (row: number, column: number) => host.workbook().sheets[0]?.formulas[row]?.[column] ?? null;
    const formula = '=GREEN_TARGET("装配式建筑占新建建筑面积比例","灵丘县",2024)';
    const select = (row: number) =>
      act(() => host.userSelects({ sheet: "指标表", range: { row, column: 2, rows: 1, columns: 1 } }));
    select(2);
    await user.click(await insert());
    expect(await screen.findByText("C3 里已有“21.5”，没有动它。")).toBeVisible();
    expect(at(2, 2)).toBeNull();
    await user.click(await button("保留"));
    select(6);
    await user.click(await insert());
    await waitFor(() => expect(at(6, 2)).toBe(formula));
    await user.click(await button("撤销"));
    await waitFor(() => expect(at(6, 2)).toBeNull());
  });

  test("names the cells in which the audit found it; one leads to the sheet", async () => {
    const { user, host } = await openIndicator("县城新建住宅最高层数", filledSample());
    await user.click(await button("审核工作簿"));
    await button("重新审核");
    await user.click(screen.getByRole("tab", { name: /知识库/ }));
    const cells = within(await list("本工作簿"));
    expect(cells.getByRole("listitem")).toHaveTextContent("县城绿色低碳自查表!D19");
    await user.click(cells.getByRole("button"));
    expect(host.selected()).toMatchObject({ range: { row: 18, column: 3 } });
  });
});

test("a finding leads to its indicator, and the tab back to the findings", async () => {
  await openSidebar(filledSample());
  const user = userEvent.setup();
  await user.click(await button("审核工作簿"));
  await button("重新审核");
  const [storeys] = within(await list("说明 2"))
    .getAllByRole("listitem")
    .slice(1);
  if (storeys === undefined) throw new Error("two wait for an explanation");
  await user.click(within(storeys).getByRole("button", { name: /^山西实施意见 第/ }));
  expect(
    await screen.findByRole("heading", { name: "县城新建住宅最高层数" }, { timeout: 20_000 }),
  ).toBeVisible();
  expect(screen.getByRole("tab", { name: /知识库/ })).toHaveAttribute("aria-selected", "true");
});

test("speaks English throughout where English is chosen", async () => {
  const { element, user } = await library(emptyWorkbook, { locale: "en-US" });
  await user.click(screen.getByRole("tab", { name: /Matrix/ }));
  expect(
    await screen.findByRole("button", { name: /^City · Detailed plan · Transport: 13 strategies/ }),
  ).toBeVisible();
  expect(within(element).getByRole("tabpanel", { name: /Matrix/ })).not.toHaveTextContent(/\p{Script=Han}/u);
});
