import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findingSuggestion, wordFinding } from "../../src/i18n/findings";
import { locales } from "../../src/i18n/locale";
import { ruleNotes, ruleTitle, ruleWhy } from "../../src/i18n/rules";
import { ruleIds } from "../../src/validation/problems";
import { ruleMetas, rules } from "../../src/validation/rules/registry";
import { audit, findingsOf } from "./support/audit";
import { ruleExamples } from "./support/ruleExamples";

const root = join(__dirname, "../..");

test("every rule of the catalogue is there once, in order", () => {
  expect(ruleMetas.map(({ id }) => id)).toEqual([...ruleIds]);
});

test("every rule has its page, and the pages are fresh", () => {
  expect(readdirSync(join(root, "docs/rules")).sort()).toEqual(
    [...ruleIds.map((id) => `${id}.md`), "README.md"].sort(),
  );
  execFileSync(process.execPath, [join(root, "scripts/rule-docs.cjs"), "--check"], { stdio: "pipe" });
});

test("every rule that looks at a workbook checks something", () => {
  for (const { meta, checkCell, checkSheet, checkWorkbook } of rules) {
    expect([meta.id, [checkCell, checkSheet, checkWorkbook].some((check) => check !== undefined)]).toEqual([
      meta.id,
      true,
    ]);
  }
});

describe.each(ruleMetas.map((meta) => [meta.id, meta] as const))("%s", (id, meta) => {
  const { fails, passes, overrides } = ruleExamples[id];
  const found = findingsOf(id, audit(fails, overrides));

  test("finds its failing example, never above its own level", () => {
    expect(found.length).toBeGreaterThan(0);
    if (meta.severity === "warning") expect(found.map(({ severity }) => severity)).not.toContain("error");
  });
  test("leaves its passing example alone", () => {
    expect(findingsOf(id, audit(passes, overrides))).toEqual([]);
  });
  test("offers fixes only where its meta says so", () => {
    if (!meta.fixable) expect(found.every(({ fix }) => fix === null)).toBe(true);
  });
  test("is named, explained and worded in both languages, each in its own", () => {
    const [zh, en] = locales.map((locale) => [
      ruleTitle(id, locale),
      ruleWhy(id, locale),
      ...ruleNotes(id, locale),
    ]);
    expect(zh?.every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
    expect(en?.every((text) => /[A-Za-z]{3}/.test(text))).toBe(true);
    expect(en).toHaveLength(zh?.length ?? 0);
    for (const finding of found) {
      const sentences = locales.flatMap((locale) => [
        wordFinding(finding, locale),
        findingSuggestion(finding, locale),
      ]);
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.every((sentence) => !/[。.]$/.test(sentence))).toBe(true);
    }
  });
});
