import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

const mounted: unknown[] = [];
const unmounted: unknown[] = [];

jest.mock("../../src/taskpane/mountSidebar", () => ({
  mountSidebar: (element: HTMLElement, host: { readonly kind: string }, options: unknown) => {
    mounted.push([host.kind, options]);
    element.textContent = "sidebar";
    return () => unmounted.push(options);
  },
}));

const office = new OfficeHost();
const pageOf = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/** The page runs unseen at first, as Excel starts it for a cell's formula. */
beforeAll(async () => {
  Object.defineProperty(window, "innerWidth", { value: 0, configurable: true });
  document.body.innerHTML = pageOf(readFileSync(join(__dirname, "../../src/taskpane/entry.html"), "utf8"));
  await installOffice(office);
  await import("../../src/taskpane/entry");
  office.load({ sheets: [], names: [], externalLinks: [] });
  office.workbook.addSheet("表1");
  await settled();
});

describe("custom functions, before the sidebar is ever loaded", () => {
  const share = "装配式建筑占新建建筑面积比例";

  test.each<readonly [string, string, readonly unknown[], unknown]>([
    [
      "a share below the 2025 target",
      "GREEN_CHECK",
      [share, 0.294, "山西省", 2025, null, null],
      [["不达标"]],
    ],
    [
      "a target year that is still to come",
      "GREEN_CHECK",
      [share, 0.294, "山西省", 2024, null, null],
      [["未到期"]],
    ],
    ["percentage points as text", "GREEN_CHECK", [share, "29.4%", "山西省", 2025, null, null], [["不达标"]]],
    ["a blank input", "GREEN_CHECK", [share, "", "山西省", 2025, null, null], [[""]]],
    ["an intensity", "CARBON_INTENSITY", [12600, 8.4, "公顷", "亩"], 100],
  ])("%s", async (_what, name, values, value) => {
    expect(await office.callFunction({ name, values })).toEqual({ ok: true, value });
  });

  test("an unknown indicator is #VALUE! with its nearest names, in the language of Office", async () => {
    const result = await office.callFunction({
      name: "GREEN_TARGET",
      values: ["没有这个指标", null, null, null],
    });
    expect(result).toMatchObject({ ok: false, error: "#VALUE!" });
    expect(!result.ok && result.message).toMatch(/没有这个指标.*相近/);
  });

  test("no target is #N/A with its reason", async () => {
    const result = await office.callFunction({
      name: "GREEN_TARGET",
      values: ["CARBON_EMISSIONS", "广东省", null, null],
    });
    expect(result).toMatchObject({ ok: false, error: "#N/A" });
    expect(!result.ok && result.message).toMatch(/[\u4e00-\u9fff]/);
  });

  test("a denominator of nought is #DIV/0!", async () => {
    const result = await office.callFunction({ name: "CARBON_INTENSITY", values: [1, 0, "公顷", null] });
    expect(result).toMatchObject({ ok: false, error: "#DIV/0!" });
  });

  test("the sidebar was not loaded for any of it", () => {
    expect(mounted).toEqual([]);
    expect(document.getElementById("sidebar")?.textContent?.trim()).toBe("");
  });
});

describe("the pane", () => {
  test("loads the sidebar when it is opened, once", async () => {
    office.setPaneShown(true);
    await settled();
    expect(mounted).toEqual([["excel", { theme: "light" }]]);
    office.setPaneShown(false);
    office.setPaneShown(true);
    await settled();
    expect(mounted).toHaveLength(1);
    office.setPaneShown(false);
  });
});

describe("the ribbon", () => {
  const press = async (name: string): Promise<void> => {
    mounted.length = 0;
    office.pressRibbonButton(name);
    await settled();
  };

  test.each<readonly [string, unknown]>([
    ["openTemplates", { theme: "light", place: "templates" }],
    ["openAudit", { theme: "light", place: "audit" }],
    ["validateNow", { theme: "light", place: "audit", auditNow: true }],
    ["openHelp", { theme: "light", showHelp: true }],
  ])("%s shows the pane with what was asked and tells Excel that it is done", async (name, options) => {
    const done = office.completedCommands.length;
    await press(name);
    expect(mounted).toEqual([["excel", options]]);
    expect(office.completedCommands).toHaveLength(done + 1);
    expect(office.isPaneShown).toBe(true);
  });

  test("an open sidebar may take the request itself and keeps its state", async () => {
    const element = document.getElementById("sidebar");
    const taken: unknown[] = [];
    const take = (event: Event): void => {
      event.preventDefault();
      if (event instanceof CustomEvent) taken.push(event.detail);
    };
    element?.addEventListener("greencheck-request", take);
    await press("openAudit");
    element?.removeEventListener("greencheck-request", take);
    expect(taken).toEqual([{ place: "audit" }]);
    expect(mounted).toEqual([]);
  });
});
