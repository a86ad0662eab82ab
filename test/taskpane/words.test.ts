import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { locales } from "../../src/i18n/locale";
import { paneWords } from "../../src/i18n/pane";

const root = path.resolve(__dirname, "../../src/taskpane");

/** "audit.kinds.cover" → its text, for every text of a language. */
function texts(words: unknown, prefix = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[prefix, words]];
  if (typeof words !== "object" || words === null) throw new Error(`${prefix} is no text`);
  return Object.entries(words).flatMap(([key, inner]) =>
    texts(inner, prefix === "" ? key : `${prefix}.${key}`),
  );
}

const values = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).sort();

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(path.join(root, file), "utf8")] as const);

/** Keys in quotes: t("audit.form"), "audit.consentUnit" in a table of keys. */
const places = Object.keys(paneWords["zh-CN"]).join("|");
const literal = new RegExp(`"((?:${places})\\.[\\w.-]+)"`, "g");
/** Keys made of a part: t(\`audit.\${step}\`). */
const composed = new RegExp(`\`((?:${places})\\.(?:[\\w-]+\\.)*)\\$\\{[^}]+\\}[^\`]*\``, "g");

describe.each(locales)("words of the pane in %s", (locale) => {
  const known = new Map(texts(paneWords[locale]));

  test("are the same places as in the original, with the same values in them", () => {
    const original = texts(paneWords["zh-CN"]);
    expect([...known.keys()]).toEqual(original.map(([key]) => key));
    const different = original.filter(
      ([key, text]) => values(text).join() !== values(known.get(key) ?? "").join(),
    );
    expect(different).toEqual([]);
  });

  test("are never empty and never end in a space that is not asked for", () => {
    const wrong = [...known].filter(
      ([key, text]) => text.trim() === "" || (text !== text.trim() && !/guess|results|join/.test(key)),
    );
    expect(wrong).toEqual([]);
  });

  test("hold every key that the pane's code names", () => {
    const missing = sources.flatMap(([file, source]) => [
      ...[...source.matchAll(literal)].flatMap(([, key = ""]) => (known.has(key) ? [] : [`${file}: ${key}`])),
      ...[...source.matchAll(composed)].flatMap(([, prefix = ""]) =>
        [...known.keys()].some((key) => key.startsWith(prefix)) ? [] : [`${file}: ${prefix}…`],
      ),
    ]);
    expect(missing).toEqual([]);
  });
});

test("every text is used somewhere", () => {
  const all = sources.map(([, source]) => source).join("\n");
  const prefixes = [...all.matchAll(composed)].map(([, prefix = ""]) => prefix);
  const listed = /^(levels|planTypes|help\.sections)\./;
  const unused = texts(paneWords["zh-CN"])
    .map(([key]) => key)
    .filter(
      (key) =>
        !all.includes(`"${key}"`) && !prefixes.some((prefix) => key.startsWith(prefix)) && !listed.test(key),
    );
  expect(unused).toEqual([]);
});

test("the search for keys sees what it should", () => {
  const found = (pattern: RegExp) => sources.flatMap(([, source]) => [...source.matchAll(pattern)]).length;
  expect(found(literal)).toBeGreaterThan(60);
  expect(found(composed)).toBeGreaterThan(6);
});
