import otherFactors from "../../../seeds/factors/electricity-others.json";
import {
  areaName,
  averageCaliber,
  findCaliber,
  findPowerArea,
  loadElectricityTables,
  wholeCountry,
  type PowerArea,
} from "../../catalogue/electricityFactors";
import type { ElectricityTable } from "../../catalogue/factorTypes";
import type { MethodProblem, PublishedFactor } from "../problems/method";
import { cellAddress } from "../../workbook/address";
import type { TableColumn, TableEntry } from "../recognition/types";
import { bareNumber, factorTable, holdsNumber, inRow, type FactorTable } from "./factorTable";
import { none, sureTables, type AuditContext, type Draft, type Rule } from "./rule";

/** 外购电力, 净购入电量, 用电量; not 电力设备 or 发电. */
const electricity =
  /^(?:外购|净?购入|调入|使用)?的?电(?:力|量)?(?:消费量?|消耗量?)?$|用电量?|外购电|购入电|electricity/i;

/** kgCO2/kWh and tCO2/MWh are the same number; what lies outside is no factor of electricity. */
const plausible = (value: number): boolean => value > 0.05 && value < 1.5;

const same = (one: number, other: number): boolean => Math.abs(one - other) < 5e-5;

const caliberName = (id: string) => {
  const caliber = findCaliber(id);
  return caliber.ok ? caliber.value.name : null;
};

/** Published factors that equal a number, of whatever area, year and caliber. */
function publishedAs(value: number): readonly (PublishedFactor & { readonly key: string | null })[] {
  const published = loadElectricityTables().flatMap(({ year, caliber, values }: ElectricityTable) =>
    Object.entries(values)
      .filter(([, factor]) => same(factor, value))
      .map(([key]) => ({ key, area: areaName(key), year, caliber: caliberName(caliber) })),
  );
  const others = otherFactors
    .filter((factor) => same(factor.value, value))
    .map(({ name }) => ({ key: null, area: name, year: null, caliber: null }));
  return [...published, ...others];
}

function ownArea({ scope }: AuditContext): PowerArea | null {
  const region = scope.region.value;
  const area = region === null ? null : findPowerArea(region.code);
  return area?.ok === true ? area.value : null;
}

/** The area's published averages for these years. */
const ownFactors = (area: PowerArea, years: readonly number[]) =>
  loadElectricityTables()
    .filter(({ caliber, year }) => caliber === averageCaliber.caliber && years.includes(year))
    .flatMap(({ year, values }) => {
      const value = values[area.key];
      return value === undefined ? [] : [{ area: area.name, year, value }];
    })
    .sort((one, other) => one.year - other.year);

const yearsOf = ({ table, amounts }: FactorTable, entry: TableEntry): readonly number[] => [
  ...new Set(
    amounts.flatMap((column) =>
      column.year !== null && holdsNumber(table, entry, column) ? [column.year] : [],
    ),
  ),
];

function problemOf(value: number, years: readonly number[], context: AuditContext): MethodProblem | null {
  const found = publishedAs(value);
  const known = found.map(({ area, year, caliber }) => ({ area, year, caliber }));
  if (known.length === 0) return { code: "factor-unknown", value };
  const area = ownArea(context);
  const own = area === null ? [] : ownFactors(area, years);
  if (area !== null && found.some(({ key }) => key === area.key)) {
    // A lag alone is normal: the official factors come two years late. A factor of a later year is none of a lag.
    const vintages = found.flatMap(({ key, year }) => (key === area.key && year !== null ? [year] : []));
    const late = years.length > 0 && vintages.every((vintage) => years.every((year) => vintage > year));
    return late ? { code: "factor-of-other-year", value, known, years } : null;
  }
  const isNational = found.some(({ key }) => key === wholeCountry.key);
  // The national average stands in where the province has none; a figure for another purpose never does.
  if (isNational && own.length === 0) return null;
  if (area === null && found.some(({ key }) => key !== null)) return null;
  return { code: "factor-of-elsewhere", value, known, own };
}

function electricityRow(part: FactorTable, entry: TableEntry, context: AuditContext): readonly Draft[] {
  if (!electricity.test(entry.label)) return none;
  const columns = [part.factor, part.source].filter((column) => column !== null);
  return columns.flatMap((column): readonly Draft[] => {
    const value = bareNumber(inRow(part.table, entry, column));
    if (value === null || !plausible(value)) return none;
    const problem = problemOf(value, yearsOf(part, entry), context);
    const { row, label } = entry;
    return problem === null
      ? none
      : [{ at: { row, column: column.column }, label, value: inRow(part.table, entry, column), problem }];
  });
}

interface DatedFactor {
  readonly entry: TableEntry;
  readonly column: TableColumn;
  readonly value: number;
  readonly found: PublishedFactor & { readonly key: string };
}

/** Electricity rows whose number is a published factor of one year. */
const datedFactors = ({ table, factor, source }: FactorTable): readonly DatedFactor[] =>
  table.entries.flatMap((entry) =>
    [factor, source].flatMap((column): readonly DatedFactor[] => {
      const value =
        column === null || !electricity.test(entry.label) ? null : bareNumber(inRow(table, entry, column));
      if (column === null || value === null || !plausible(value)) return [];
      const [found, ...others] = publishedAs(value);
      if (found === undefined || others.length > 0 || found.key === null) return [];
      return [{ entry, column, value, found: { ...found, key: found.key } }];
    }),
  );

/** Rows of one table that go by factors of two years for one place and caliber. */
function mixedVintages(part: FactorTable): readonly Draft[] {
  const [first, ...others] = datedFactors(part);
  if (first === undefined) return none;
  const { key, ...otherKnown } = first.found;
  const otherCell = cellAddress({ row: first.entry.row, column: first.column.column });
  return others
    .filter(
      ({ found }) =>
        found.key === key && found.year !== first.found.year && found.caliber?.zh === first.found.caliber?.zh,
    )
    .map(({ entry, column, value, found: { area, year, caliber } }) => ({
      at: { row: entry.row, column: column.column },
      label: entry.label,
      value: inRow(part.table, entry, column),
      problem: {
        code: "factor-vintages-mixed",
        value,
        known: { area, year, caliber },
        other: first.value,
        otherKnown,
        otherCell,
      },
    }));
}

/** M01: electricity is multiplied by the factor of its province, year and caliber; another asks for a reason. */
export const factorVintage: Rule = {
  meta: { id: "M01", severity: "warning", fixable: false, since: "1.1.0" },
  checkSheet: (sheet, context) =>
    sureTables(sheet).flatMap((table) => {
      const part = factorTable(table);
      return part === null
        ? none
        : [...table.entries.flatMap((entry) => electricityRow(part, entry, context)), ...mixedVintages(part)];
    }),
};

/** Whether M01 looks at a row's bare number. */
export const isElectricity = ({ label }: TableEntry): boolean => electricity.test(label);
