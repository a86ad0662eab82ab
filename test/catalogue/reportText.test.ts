import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { clausesOf } from "../../src/catalogue/figures/clauses";
import { figuresOf } from "../../src/catalogue/figures/figures";
import { loadStrategies } from "../../src/catalogue/strategies";
import { loadTables } from "../../src/catalogue/tables";

// As in documents.test.ts: the report's text lies beside the project or these are skipped.
const folder = join(__dirname, "../../../shared/seeds");
const present = existsSync(folder);
if (!present) console.warn("The report's text is not here: strategies and tables are not held against it.");
const when = present ? describe : describe.skip;

const textOf = (prefix: string): string => {
  const file = present ? readdirSync(folder).find((name) => name.startsWith(prefix)) : undefined;
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8");
};
const han = (text: string): string => text.normalize("NFKC").replace(/[^\p{Script=Han}]/gu, "");
const clauses = clausesOf("PKU", textOf("001"));

/** Text of a clause and of the clauses below it; the contents list comes before and has no text. */
const under = (number: string): string =>
  clauses
    .filter((clause) => clause.number !== "" && isWithin(number, clause.number))
    .map(({ text }) => text)
    .join("");
const isWithin = (number: string, clause: string): boolean =>
  number.startsWith(clause) && !(/\d$/u.test(clause) && /^[\d.]/u.test(number.slice(clause.length)));

const wordsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "clause" ? [] : wordsOf(part)));
};

when("our words are our own", () => {
  const texts = han(["000", "001", "002", "003", "004"].map(textOf).join(""));
  const longestRun = 23;
  const pieces = [...loadStrategies(), ...loadTables()].map((piece) => [piece.id, wordsOf(piece)] as const);
  it.each(pieces)("%s", (_id, words) => {
    const copied = words
      .map(han)
      .filter((text) =>
        Array.from({ length: Math.max(0, text.length - longestRun) }, (_, at) =>
          text.slice(at, at + longestRun + 1),
        ).some((run) => texts.includes(run)),
      );
    expect(copied).toEqual([]);
  });
});

when("a strategy stands in its section", () => {
  const least = 5;
  it.each(loadStrategies().map((strategy) => [strategy.id, strategy.title, strategy] as const))(
    "%s %s",
    (_id, title, { clause }) => {
      const section = han(under(clause.number));
      const words = han(title);
      const shared = Array.from({ length: words.length - least + 1 }, (_, at) => words.slice(at, at + least));
      expect(shared.filter((run) => section.includes(run)).length).toBeGreaterThan(0);
    },
  );
});

when("a table's figures stand in its clause", () => {
  const ordinals = new Set(["number", "count"]);
  /** Given in words (碳中和, 零垃圾填埋), or stated in another clause that the table's note names. */
  const elsewhere: Readonly<Record<string, readonly number[]>> = { "PKU-T01": [0], "PKU-T12": [0] };
  it.each(loadTables().map((table) => [table.id, table.title.zh, table] as const))(
    "%s %s",
    (id, _title, table) => {
      const text = under(table.clause.number.replace(/(?<=）)[^（]*$/u, ""));
      // A floor area ratio and the storeys behind it (3.44, 1~14层) run together once spaces are gone.
      const parted = text.replace(/(\.\d{2})(1~\d{2}层)/gu, "$1 $2");
      const seen = new Set(figuresOf(parted, []).map(({ value }) => value));
      const figures = table.rows.flatMap((row) =>
        table.columns
          .filter(({ key, kind }) => !ordinals.has(key) && (kind === "number" || kind === "range"))
          .flatMap(({ key }) => [row[key]].flat())
          .filter((cell) => typeof cell === "number"),
      );
      const known = elsewhere[id] ?? [];
      expect(figures.filter((figure) => !seen.has(figure) && !known.includes(figure))).toEqual([]);
    },
  );
});
