import { entryWords } from "../../src/i18n/entry";
import { createEntryPane, type Mount } from "../../src/taskpane/entryPane";

const words = entryWords("zh-CN");

const pane = (load: () => Promise<Mount>) => {
  const element = document.createElement("div");
  return { element, ...createEntryPane(element, load, () => words) };
};

const mount: Mount = (element) => {
  element.textContent = "sidebar";
  return () => undefined;
};

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("the entry's pane", () => {
  test("says that nothing was lost where the sidebar cannot be loaded, and tries again when asked", async () => {
    const attempts = [() => Promise.reject(new Error("offline")), () => Promise.resolve(mount)];
    const { element, open } = pane(() =>
      (attempts.shift() ?? attempts[0] ?? (() => Promise.resolve(mount)))(),
    );
    await open({});
    expect(element.querySelector('[role="status"]')?.textContent).toBe(words.failed);
    await open({});
    expect(element.textContent).toBe("sidebar");
  });

  test("shows nothing while loading is quick, a word when it is slow", async () => {
    let finish: (loaded: Mount) => void = () => undefined;
    const { element, open } = pane(() => new Promise((resolve) => (finish = resolve)));
    const opened = open({});
    await after(50);
    expect(element.textContent).toBe("");
    await after(400);
    expect(element.textContent).toBe(words.opening);
    finish(mount);
    await opened;
    expect(element.textContent).toBe("sidebar");
  });

  test("a failed loading says so in English as well", () => {
    expect(entryWords("en-US").failed).toMatch(/nothing in the workbook was changed/);
  });
});
