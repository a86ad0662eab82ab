import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import {
  createFunctions,
  callFunction,
  functionDefinitions,
  functionNamed,
} from "../../src/functions/registry";
import type { FunctionArgument, FunctionDefinition } from "../../src/functions/types";
import { functionPages } from "../../src/i18n/functionPages";
import { parameterNamesZh } from "../../src/i18n/functionParameterNames.zh-CN";
import { functionTextsZh } from "../../src/i18n/functionTexts.zh-CN";
import { isCellError } from "../../src/workbook/snapshot";
import { chineseMetadata, englishMetadata } from "../../scripts/functionMetadata.cjs";

const root = path.resolve(__dirname, "../..");
const workedArguments = (name: string): readonly FunctionArgument[] =>
  functionPages[name]?.example.args ?? [];

const isCell = (argument: FunctionArgument): argument is number | string =>
  typeof argument === "number" || typeof argument === "string";

const requiredOf = ({ parameters }: FunctionDefinition): readonly string[] =>
  parameters.filter(({ optional }) => !optional).map(({ name }) => name);

describe.each(functionDefinitions.map((definition) => [definition.name, definition] as const))(
  "%s",
  (name, definition) => {
    const example = workedArguments(name);

    it("computes the worked example of its help page", () => {
      expect(definition.call(example)).toEqual({ ok: true, value: functionPages[name]?.example.result });
    });

    it("answers equal arguments equally, and changes none of them", () => {
      const args = Object.freeze([...example]);
      expect(definition.call(args)).toEqual(definition.call(args));
    });

    it("names the argument that is left out", () => {
      // Where each may be left out, but not all of them, the first is named.
      const required = requiredOf(definition);
      const outcome = definition.call(example.slice(0, Math.max(0, required.length - 1)));
      const missing = required.at(-1) ?? definition.parameters[0]?.name ?? "";
      expect(outcome).toMatchObject({ ok: false, error: "#VALUE!" });
      expect(outcome.ok ? "" : outcome.message).toContain(parameterNamesZh[missing]);
    });

    it("refuses an argument too many", () => {
      const args = [...definition.parameters.map(() => null), 1];
      expect(definition.call(args)).toMatchObject({ ok: false, error: "#VALUE!" });
    });

    it("gives a blank for a blank among the required", () => {
      for (const parameter of requiredOf(definition)) {
        const at = definition.parameters.findIndex((candidate) => candidate.name === parameter);
        for (const empty of [null, "", "\u3000 ", [[null]]]) {
          expect([
            parameter,
            definition.call(example.map((argument, index) => (index === at ? empty : argument))),
          ]).toEqual([parameter, { ok: true, value: "" }]);
        }
      }
    });

    it.each(definition.parameters.map((parameter) => [parameter.name, parameter] as const))(
      "hands an error in %s on, and refuses a range there unless it takes one",
      (parameter, { range }) => {
        const at = definition.parameters.findIndex((candidate) => candidate.name === parameter);
        const withArgument = (argument: FunctionArgument): ReturnType<typeof definition.call> =>
          definition.call(
            definition.parameters.map((_, index) => (index === at ? argument : (example[index] ?? null))),
          );
        expect(withArgument({ error: "#N/A" })).toMatchObject({ ok: false, error: "#N/A" });
        expect(withArgument([[{ error: "#REF!" }]])).toMatchObject({ ok: false, error: "#VALUE!" });
        if (range) return;
        const outcome = withArgument([[1, 2]]);
        expect(outcome.ok ? "" : outcome.message).toContain(parameterNamesZh[parameter]);
      },
    );

    it("reads a range of one cell as its cell", () => {
      expect(
        definition.call(
          example.map((argument) =>
            Array.isArray(argument) ? argument : [[isCell(argument) ? argument : null]],
          ),
        ),
      ).toEqual(definition.call(example));
    });

    it("takes every optional argument as null", () => {
      const args = definition.parameters.map((_, index) => example[index] ?? null);
      expect(definition.call(args)).toEqual(definition.call(example));
    });

    it("has a Chinese text for itself and each argument", () => {
      expect(Object.keys(functionTextsZh[name]?.parameters ?? {})).toEqual(
        definition.parameters.map((parameter) => parameter.name),
      );
    });

    it("speaks both languages: another sentence, the same error", () => {
      const [chinese, english] = (["zh-CN", "en-US"] as const).map(
        (locale) => functionNamed(name, createFunctions(locale))?.call([]) ?? null,
      );
      if (!chinese || !english || chinese.ok || english.ok) throw new Error("an empty call must be refused");
      expect(english.error).toBe(chinese.error);
      expect([/[\u4e00-\u9fff]/.test(chinese.message), /[\u4e00-\u9fff]/.test(english.message)]).toEqual([
        true,
        false,
      ]);
    });
  },
);

const cell = fc.oneof(
  fc.double(),
  fc.string({ unit: "grapheme" }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    "装配式建筑占新建建筑面积比例",
    "山西省",
    "2024年",
    "公顷",
    "亩",
    "住宅",
    "单位=㎡",
    "采用=PKU",
    140224,
    2025,
    0,
    1,
  ),
  fc.constantFrom({ error: "#N/A" } as const, { error: "#REF!" } as const),
);
const argument = fc.oneof(
  { weight: 5, arbitrary: cell },
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
);

/** An answer is a message, or cells without an error value, without NaN and without an infinity. */
function isSound(definition: FunctionDefinition, args: readonly FunctionArgument[]): boolean {
  const outcome = definition.call(args);
  if (!outcome.ok) return outcome.message !== "" && !/undefined|\[object/.test(outcome.message);
  const rows = Array.isArray(outcome.value) ? outcome.value : [[outcome.value]];
  const widths = new Set(rows.map((row: readonly unknown[]) => row.length));
  const cells = rows.flat();
  return (
    widths.size === 1 &&
    cells.length > 0 &&
    cells.every((value) => !isCellError(value) && (typeof value !== "number" || Number.isFinite(value)))
  );
}

it("never throws and never answers with NaN, whatever it is given", () => {
  const call = fc.tuple(fc.constantFrom(...functionDefinitions), fc.array(argument, { maxLength: 7 }));
  fc.assert(
    fc.property(call, ([definition, args]) => isSound(definition, args)),
    { numRuns: 3000 },
  );
});

/** What people and broken formulas put where something sensible belongs. */
const oddCells: readonly FunctionArgument[] = [
  ...[0, -0, -1, 1e308, -1e308, 5e-324, 1e-300, 9_007_199_254_740_993, 0.1 + 0.2, 1e21, Infinity, -Infinity],
  ...[
    "-",
    "/",
    "涉密",
    "约30",
    "≥30",
    "1/0",
    "1e999",
    "0",
    "-0",
    "８．５",
    "8万",
    "八万",
    "1,2,3",
    "=1+1",
    "%",
  ],
  ...["NaN", "null", "__proto__", "constructor", "toString", "\u0000", "\ud800", "　", "\n", "；；=="],
  ...[
    "km²",
    "万元/",
    "/亩",
    "每每",
    "2024年13月",
    "a".repeat(5000),
    "9".repeat(400),
    "九".repeat(300),
    "(".repeat(200),
  ],
  ...[true, false, Number.NaN],
  ...[
    [],
    [[]],
    [[null]],
    [[null, 1], [2]],
    [[1, 2, 3]],
    [
      ["", ""],
      ["", ""],
    ],
    [
      ["a", -1],
      ["b", 1e308],
    ],
  ],
  Array.from({ length: 300 }, (_, row) => [row, `第${row}项`, null]),
];

describe.each(functionDefinitions.map((definition) => [definition.name, definition] as const))(
  "%s, one argument of its worked example made odd",
  (name, definition) => {
    it.each(definition.parameters.map((parameter, at) => [parameter.name, at] as const))(
      "bears anything as %s",
      (_parameter, at) => {
        const example = workedArguments(name);
        const having = (odd: FunctionArgument): readonly FunctionArgument[] =>
          definition.parameters.map((_, index) => (index === at ? odd : (example[index] ?? null)));
        const unsound = oddCells.filter((odd) => !isSound(definition, having(odd)));
        expect(unsound).toEqual([]);
      },
    );
  },
);

it("bears two odd arguments at once", () => {
  const odd = fc.constantFrom(...oddCells);
  const two = fc.tuple(fc.constantFrom(...functionDefinitions), fc.nat(6), fc.nat(6), odd, odd);
  fc.assert(
    fc.property(two, ([definition, first, second, one, other]) => {
      const example = workedArguments(definition.name);
      const args = definition.parameters.map((_, at) => {
        if (at === first % definition.parameters.length) return one;
        return at === second % definition.parameters.length ? other : (example[at] ?? null);
      });
      return isSound(definition, args);
    }),
    { numRuns: 4000 },
  );
});

it("finds a function in any case and none of an unknown name", () => {
  expect(callFunction("carbon_intensity", [12600, 8.4])).toEqual({ ok: true, value: 1500 });
  expect(callFunction("CARBON_INTENSITIES", [])).toBeNull();
});

it("has names of its own that carry a prefix", () => {
  const names = functionDefinitions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^(?:GREEN|CARBON|PLAN)_[A-Z_]+$/.test(name))).toEqual([]);
});

it("describes in its metadata the functions that there are, argument by argument", async () => {
  const described = (await englishMetadata()).functions.map(({ name, parameters }) => ({
    name,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional === true,
      range: parameter.dimensionality === "matrix",
    })),
  }));
  const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
    left.name < right.name ? -1 : 1;
  expect(described.sort(byName)).toEqual(
    functionDefinitions.map(({ name, parameters }) => ({ name, parameters })).sort(byName),
  );
});

it("keeps ids and function names in the Chinese metadata and words all the rest in Chinese", async () => {
  const english = await englishMetadata();
  const chinese = chineseMetadata(english);
  expect(chinese.functions.map(({ id, name }) => [id, name])).toEqual(
    english.functions.map(({ id, name }) => [id, name]),
  );
  const words = chinese.functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ]);
  expect(words.filter((text) => !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
});

it("has a fresh help page for each function and no other", () => {
  const said = execFileSync(process.execPath, [
    path.join(root, "scripts/function-docs.cjs"),
    "--check",
  ]).toString();
  expect(said).toContain("fresh");
  expect(readdirSync(path.join(root, "docs/functions")).sort()).toEqual(
    functionDefinitions.map(({ name }) => `${name}.md`).sort(),
  );
});
