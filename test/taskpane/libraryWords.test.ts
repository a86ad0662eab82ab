import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { libraryWords } from "../../src/i18n/library";
import { locales } from "../../src/i18n/locale";

const root = path.resolve(__dirname, "../../src/taskpane");

/** "indicator.copy" → its text; sentences with values are given ones. */
function texts(words: unknown, prefix = ""): readonly (readonly [string, string])[] {
  if (words === null) return [];
  if (typeof words === "string") return [[prefix, words]];
  if (typeof words === "function") return [[prefix, String(words("1", "2"))]];
  if (typeof words !== "object") throw new Error(`${prefix} is no text`);
  return Object.entries(words).flatMap(([key, inner]) =>
    texts(inner, prefix === "" ? key : `${prefix}.${key}`),
  );
}

/** Sentences that take a key or a list instead of a text. */
const keyed = /\.(?:counted|kind|foundIn|open)$/;

const plain = (locale: (typeof locales)[number]) => {
  const { documents, search, indicator, ...others } = libraryWords[locale];
  const { counted: _counted, kind: _kind, single: _single, ...ofDocuments } = documents;
  const { foundIn: _foundIn, ...ofSearch } = search;
  const { open: _open, ...ofIndicator } = indicator;
  return texts({ ...others, documents: ofDocuments, search: ofSearch, indicator: ofIndicator });
};

test.each(locales)("no word of the library is empty in %s", (locale) => {
  expect(plain(locale).filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("the English words hold no Chinese ones", () => {
  expect(plain("en-US").filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test("every word of the library is used", () => {
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /library/i.test(file) && /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, file), "utf8"))
    .join("\n");
  const lists =
    /^(?:levels|types|shortTypes|sectors|forces|forceMeanings|tabs|documents\.kinds|indicator\.(?:reasons|directions))\./;
  const unused = plain("zh-CN")
    .map(([key]) => key)
    .filter((key) => !lists.test(key) && !keyed.test(key))
    .filter(
      (key) =>
        !sources.includes(`.${key.split(".").slice(-2).join(".")}`) && !sources.includes(`words.${key}`),
    );
  expect(unused).toEqual([]);
});
