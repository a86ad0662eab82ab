import { indicatorCode } from "../../../src/catalogue/codes";
import type { IndicatorCode } from "../../../src/catalogue/types";
import type { CellValue } from "../../../src/workbook/snapshot";

/** One set of figures: five indicators of three counties at three times, with faults of several rules. */
export type Dimension = "indicator" | "county" | "time";

export interface Indicator {
  readonly code: IndicatorCode;
  readonly name: string;
  readonly english: string;
  readonly unit: string;
  readonly group: string;
  /** Part of the indicator before it. */
  readonly part: boolean;
}

const indicator = (code: string, name: string, english: string, unit: string, group: string): Indicator => ({
  code: indicatorCode(code),
  name,
  english,
  unit,
  group,
  part: code === "URBAN_NEW_PREFABRICATED_FLOOR_AREA",
});

export const indicators: readonly Indicator[] = [
  indicator("URBAN_NEW_BUILDING_FLOOR_AREA", "城镇新建建筑面积", "New floor area", "万平方米", "绿色建筑"),
  indicator(
    "URBAN_NEW_PREFABRICATED_FLOOR_AREA",
    "城镇新建装配式建筑面积",
    "Prefabricated floor area",
    "万平方米",
    "绿色建筑",
  ),
  indicator("PREFABRICATED_SHARE", "装配式建筑占新建建筑面积比例", "Prefabricated share", "%", "绿色建筑"),
  indicator("NEW_ENERGY_BUS_SHARE", "公交车新能源占比", "New energy buses", "%", "绿色交通"),
  indicator("PARK_GREEN_SPACE_AREA", "公园绿地面积", "Park green space", "公顷", "生态空间"),
];

export const counties: readonly string[] = ["灵丘县", "浑源县", "广灵县"];

export interface Time {
  readonly year: number;
  readonly header: string;
  readonly english: string;
}

export const times: readonly Time[] = [
  { year: 2023, header: "2023年", english: "2023" },
  { year: 2024, header: "2024年", english: "2024" },
  { year: 2025, header: "2025年目标", english: "Target 2025" },
];

/** By county: each indicator at the three times. */
const figures: readonly (readonly (readonly CellValue[])[])[] = [
  [
    [18.4, 20, 22],
    [5.5, 7, 7.7],
    // 7 of 20 are 35 %.
    [29.9, 29.4, 35],
    // Typed in full width.
    [84, "９０．６", 95],
    // Left blank.
    [120, null, 130],
  ],
  [
    [12, 12.5, 13],
    [3.6, 3.8, 3.4],
    // Below the 30 % of 2025.
    [30, 30.4, 26.2],
    // 0.88 % or 88 %?
    [80.5, 0.88, 92],
    [88, 90, 95],
  ],
  [
    [8, 8.2, 8.5],
    [2.4, 2.5, 2.6],
    [30, 30.5, 30.6],
    // More than the whole.
    [112, 76, 90],
    // Mu typed for hectares.
    [52, 780, 54],
  ],
];

/** Positions in `indicators`, `counties` and `times`. */
export interface Datum {
  readonly indicator: number;
  readonly county: number;
  readonly time: number;
}

export const figureOf = ({ indicator: at, county, time }: Datum): CellValue =>
  figures[county]?.[at]?.[time] ?? null;

export const nameOf = ({ indicator: at, county, time }: Datum): string =>
  [indicators[at]?.code, counties[county], times[time]?.year].join(" ");

/** What a value cell of the datum says of itself. */
export const coordinateOf = ({ indicator: at, county, time }: Datum): string => {
  const year = times[time]?.year ?? 0;
  return [indicators[at]?.code, counties[county], year, year === 2025 ? "planned" : "actual"].join(" ");
};

/** What a row or column of 合计 shows: areas add up, shares do not. */
export function totalOf(indicatorAt: number, time: number): CellValue {
  if (indicators[indicatorAt]?.unit === "%") return null;
  const added = counties.map((_, county) => figureOf({ indicator: indicatorAt, county, time }));
  const numbers = added.filter((value): value is number => typeof value === "number");
  return Number(numbers.reduce((sum, value) => sum + value, 0).toFixed(2));
}
