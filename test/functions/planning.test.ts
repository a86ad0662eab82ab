import fc from "fast-check";
import { callFunction } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";

type Row = readonly [trap: string, name: string, args: readonly FunctionArgument[], value: unknown];

const answered: readonly Row[] = [
  ["bare numbers", "PLAN_DENSITY", [36, 4.5], 8],
  ["other units", "PLAN_DENSITY", ["36000米", "450公顷"], 8],
  ["nothing there", "PLAN_DENSITY", [0, 4.5], 0],
  ["residents", "PLAN_COVERAGE", [0.84, 1], 0.84],
  ["all of it", "PLAN_COVERAGE", [5, 5], 1],
  ["units of one kind", "PLAN_COVERAGE", ["150亩", "20公顷"], 0.5],
  ["bare numbers in one unit", "PLAN_FLOOR_AREA_RATIO", [168, 240], 0.7],
  ["a unit for both", "PLAN_FLOOR_AREA_RATIO", [168, 240, "万m²"], 0.7],
  ["a unit for the bare one", "PLAN_FLOOR_AREA_RATIO", ["168万㎡", 2.4, "km²"], 0.7],
  ["jobs over households", "PLAN_JOBS_HOUSING", [32000, "2万户"], 1.6],
  ["more jobs than residents", "PLAN_JOBS_HOUSING", [3, 2], 1.5],
  ["minutes", "PLAN_COMMUTE_EFFICIENCY", [45, 60], 0.75],
  ["hours", "PLAN_COMMUTE_EFFICIENCY", ["1小时", "90分钟"], 0.666666666667],
  ["tonnes", "PLAN_MULTIMODAL_SHARE", [360, 1200], 0.3],
  [
    "a circle as drawn",
    "PLAN_COMPACTNESS",
    [Math.PI, 2 * Math.PI, "Richardson"],
    [[1, "Richardson 紧凑度 2√(πA)/P"]],
  ],
  [
    "by the other name",
    "PLAN_COMPACTNESS",
    [10000, 400, "圆形率"],
    [[0.785398163397, "Polsby–Popper 紧凑度 4πA/P²"]],
  ],
  ["a single use", "PLAN_LAND_MIX", [[[3]], "均匀度"], [[0, "均匀度 H/ln k"]]],
  ["two halves", "PLAN_LAND_MIX", [[[3, 3]], "evenness"], [[1, "均匀度 H/ln k"]]],
  ["blank cells", "PLAN_LAND_MIX", [[[3, null, 3, ""]], "simpson"], [[0.5, "辛普森指数 1−Σp²"]]],
  ["a use of nothing", "PLAN_LAND_MIX", [[[1, 1, 0]], "均匀度"], [[0.63092975357146, "均匀度 H/ln k"]]],
];

it.each(answered)("answers %s: %s", (_trap, name, args, value) => {
  const outcome = callFunction(name, args);
  const rounded = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "number" ? Number(part.toPrecision(12)) : part,
  );
  expect(JSON.stringify(outcome?.ok ? outcome.value : outcome)).toBe(rounded);
});

it.each([
  ["a zero below", "PLAN_DENSITY", [36, 0], "#DIV/0!", /面积/],
  ["a negative length", "PLAN_DENSITY", [-1, 4.5], "#NUM!", /长度/],
  ["an area for a length", "PLAN_DENSITY", ["36亩", 4.5], "#VALUE!", /长度.*亩.*km/],
  ["more than all", "PLAN_COVERAGE", [6, 5], "#NUM!", /已覆盖.*总量/],
  ["one unit only", "PLAN_COVERAGE", ["6亩", 50], "#VALUE!", /总量/],
  ["no whole", "PLAN_COVERAGE", [0, 0], "#DIV/0!", /总量/],
  ["a bound", "PLAN_COVERAGE", ["≥6", 50], "#N/A", /≥6/],
  ["a length for an area", "PLAN_FLOOR_AREA_RATIO", ["20米", "30米"], "#VALUE!", /建筑面积.*m²/],
  ["one unit only", "PLAN_FLOOR_AREA_RATIO", ["168万m²", 240], "#VALUE!", /用地面积/],
  ["an area for people", "PLAN_JOBS_HOUSING", ["3亩", 2], "#VALUE!", /就业岗位/],
  ["longer on the train than under way", "PLAN_COMMUTE_EFFICIENCY", [61, 60], "#NUM!", /在轨时间/],
  ["more than all freight", "PLAN_MULTIMODAL_SHARE", [1201, 1200], "#NUM!", /多式联运量/],
  ["a perimeter too short", "PLAN_COMPACTNESS", [10000, 300], "#NUM!", /周长/],
  ["an unknown method", "PLAN_COMPACTNESS", [10000, 400, "回转半径"], "#VALUE!", /Richardson/],
  ["no perimeter", "PLAN_COMPACTNESS", [10000, 0], "#DIV/0!", /周长/],
  ["a negative use", "PLAN_LAND_MIX", [[[1, -1]]], "#NUM!", /各项面积/],
  ["no area at all", "PLAN_LAND_MIX", [[[0, 0]]], "#DIV/0!", /各项面积/],
  ["a word among the areas", "PLAN_LAND_MIX", [[[1, "很多"]]], "#VALUE!", /很多/],
] as const)("refuses %s: %s", (_case, name, args, error, message) => {
  const outcome = callFunction(name, args);
  expect(outcome).toMatchObject({ ok: false, error });
  expect(outcome?.ok === false ? outcome.message : "").toMatch(message);
});

const firstCells = (name: string, args: readonly FunctionArgument[]): readonly number[] => {
  const outcome = callFunction(name, args);
  if (!outcome?.ok || !Array.isArray(outcome.value)) return [];
  return outcome.value.map(([value]) => Number(value));
};

const length = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

it("never finds a shape more compact than a circle, and no change with its scale", () => {
  fc.assert(
    fc.property(length, length, length, (width, height, scale) => {
      const found = firstCells("PLAN_COMPACTNESS", [width * height, 2 * (width + height)]);
      const scaled = firstCells("PLAN_COMPACTNESS", [
        width * height * scale * scale,
        2 * (width + height) * scale,
      ]);
      const [root = 2, square = 2] = found;
      expect(found).toHaveLength(2);
      expect(root).toBeLessThanOrEqual(1);
      expect(square).toBeCloseTo(root * root, 9);
      found.forEach((value, index) => expect(scaled[index]).toBeCloseTo(value, 9));
    }),
  );
});

it("keeps land mix within its bounds, whatever the unit and the order", () => {
  const areas = fc.array(length, { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(areas, length, (given, scale) => {
      const [shannon = -1, evenness = -1, simpson = -1] = firstCells("PLAN_LAND_MIX", [[given]]);
      expect(shannon).toBeLessThanOrEqual(Math.log(given.length) + 1e-9);
      expect(evenness).toBeLessThanOrEqual(1 + 1e-9);
      expect(simpson).toBeLessThan(1);
      const other = firstCells("PLAN_LAND_MIX", [[...given].reverse().map((area) => [area * scale])]);
      [shannon, evenness, simpson].forEach((value, index) => expect(other[index]).toBeCloseTo(value, 9));
    }),
  );
});
