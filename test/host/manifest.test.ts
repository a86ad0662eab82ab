import { mkdirSync, mkdtempSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { paneRequests } from "../../src/commands/paneRequest";
import { buttonFunctions, manifestFaults } from "../../scripts/manifest-check.cjs";

const root = resolve(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The built add-in's files, as far as the manifest is concerned. */
const built = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  mkdirSync(join(folder, "assets"));
  const icons = readdirSync(join(root, "assets")).filter((name) => name.endsWith(".png"));
  for (const icon of icons) copyFileSync(join(root, "assets", icon), join(folder, "assets", icon));
  for (const name of ["taskpane.html", "taskpane.js", "functions.json", "functions-zh-CN.json"]) {
    writeFileSync(join(folder, name), "");
  }
  return folder;
};

describe("manifest.xml", () => {
  const folder = built();

  test("has no fault", () => {
    expect(manifestFaults(manifest, folder)).toEqual([]);
  });

  test("carries the package's version", () => {
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  test("gives functions no namespace: =GREEN_CHECK, not =GC.GREEN_CHECK", () => {
    expect(manifest).not.toContain("<Namespace");
  });

  test("each button of the ribbon has its command, each command its button", () => {
    expect([...buttonFunctions(manifest)].sort()).toEqual(Object.keys(paneRequests).sort());
  });
});

describe("the manifest check finds", () => {
  const folder = built();
  test.each<readonly [string, string, string, RegExp]>([
    ["an open element", "</Hosts>", "", /not well-formed/],
    ["an Id that is no GUID", "<Id>9144c735", "<Id>9144", /Id is no GUID/],
    ["a version of three parts", "0.0</Version>", "0</Version>", /Version is not of the form/],
    [
      "an unknown resid",
      'FunctionFile resid="Taskpane.Url"',
      'FunctionFile resid="Other.Url"',
      /resid Other.Url/,
    ],
    ["plain http", 'id="Help.Url" DefaultValue="https:', 'id="Help.Url" DefaultValue="http:', /not https/],
    [
      "a second origin",
      'id="Help.Url" DefaultValue="https://localhost',
      'id="Help.Url" DefaultValue="https://x',
      /more than one origin/,
    ],
    ["a missing icon", "icon-64.png", "icon-48.png", /no file assets\/icon-48.png/],
    ["an icon of the wrong size", "assets/audit-16.png", "assets/audit-32.png", /32×32, not 16×16/],
    ["an unknown host", '<Host Name="Workbook"/>', '<Host Name="Book"/>', /unknown host Book/],
    [
      "an unknown requirement set",
      'Name="SharedRuntime"',
      'Name="SharedRun"',
      /unknown requirement set SharedRun/,
    ],
    ["text without Chinese words", '<bt:Override Locale="zh-CN" Value="审核"/>', "", /has no zh-CN words/],
    [
      "a label too long",
      'DefaultValue="Templates"',
      `DefaultValue="${"x".repeat(126)}"`,
      /ShortStrings: longer than 125/,
    ],
    ["elements out of order", "<Runtimes>", "<DesktopFormFactor/><Runtimes>", /children out of order/],
    ["an element in the wrong place", "<Hosts>", "<Hosts/><Sets/><Hosts>", /OfficeApp has no child Sets/],
  ])("%s", (_what, from, to, fault) => {
    expect(manifest).toContain(from);
    expect(manifestFaults(manifest.replace(from, to), folder).join("\n")).toMatch(fault);
  });
});
