import { scaleByFraction } from "./decimal";
import { type Result, fail, succeed } from "./result";
import type { Unit } from "./types";
import { type NamedUnit, multipliers, namedUnits } from "./unitTable";

/** Why one unit cannot be turned into another. */
export type UnitProblem =
  | { readonly code: "inconvertible"; readonly from: string; readonly to: string }
  | { readonly code: "not-finite"; readonly value: number };

const maximumLength = 40;
const maximumParts = 3;

/** ㎡ → m2, ％ → %, Ｋｍ² → km2: one spelling for everything that looks alike. */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u200b\u200e\u200f\ufeff]+/g, "")
    .replaceAll("⋅", "·")
    .replaceAll("₂", "2");

/** A spelling as typed counts before one that differs in case: MW and mw, but GJ is no gj. */
const spellings = new Map<string, NamedUnit>();
const looseSpellings = new Map<string, NamedUnit>();
for (const unit of namedUnits) {
  for (const spelling of [unit.symbol, ...unit.aliases].map(fold)) {
    if (!spellings.has(spelling)) spellings.set(spelling, unit);
    const loose = spelling.toLowerCase();
    if (!looseSpellings.has(loose)) looseSpellings.set(loose, unit);
  }
}

const named = (text: string): NamedUnit | null =>
  spellings.get(text) ?? looseSpellings.get(text.toLowerCase()) ?? null;

const greatestCommonDivisor = (left: number, right: number): number =>
  right === 0 ? left : greatestCommonDivisor(right, left % right);

function unitOf(symbol: string, dimension: string, numerator: number, denominator: number): Unit {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return {
    symbol,
    dimension,
    factor: { numerator: numerator / divisor, denominator: denominator / divisor },
  };
}

function parseSimple(text: string): Unit | null {
  const plain = named(text);
  if (plain) return unitOf(plain.symbol, plain.dimension, plain.numerator, plain.denominator);
  for (const [word, power] of multipliers) {
    const base = text.startsWith(word) ? named(text.slice(word.length)) : null;
    if (base?.prefixable) {
      return unitOf(word + base.symbol, base.dimension, base.numerator * 10 ** power, base.denominator);
    }
  }
  return null;
}

function over(numerator: Unit, denominator: Unit): Unit | null {
  const top = numerator.factor.numerator * denominator.factor.denominator;
  const bottom = numerator.factor.denominator * denominator.factor.numerator;
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) return null;
  const symbol = `${numerator.symbol}/${denominator.symbol}`;
  return unitOf(symbol, `${numerator.dimension}/${denominator.dimension}`, top, bottom);
}

function parseFolded(text: string): Unit | null {
  const whole = parseSimple(text);
  if (whole) return whole;
  const parts = text.split(/\/|每/);
  if (parts.length < 2 || parts.length > maximumParts) return null;
  let compound: Unit | null = null;
  for (const part of parts) {
    const unit = parseSimple(part);
    if (!unit) return null;
    compound = compound === null ? unit : over(compound, unit);
    if (!compound) return null;
  }
  return compound;
}

const rememberedLimit = 2000;
const remembered = new Map<string, Unit | null>();

/**
 * The unit that a text names: "㎡" → m², "万平方米" → 万m², "吨二氧化碳/万元" → tCO2/万元.
 * null where it names none.
 */
export function parseUnit(text: string): Unit | null {
  if (text.length > maximumLength) return null;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  const unit = folded === "" ? null : parseFolded(folded);
  if (remembered.size >= rememberedLimit) remembered.clear();
  remembered.set(text, unit);
  return unit;
}

/**
 * A value in another unit of the same dimension, rounded once at the end: 8.4 公顷 → 126 亩.
 * Errors: units of different dimensions, a value that is not finite.
 */
export function convert(value: number, from: Unit, to: Unit): Result<number, UnitProblem> {
  if (!Number.isFinite(value)) return fail({ code: "not-finite", value });
  if (from.dimension !== to.dimension) {
    return fail({ code: "inconvertible", from: from.symbol, to: to.symbol });
  }
  if (from.symbol === to.symbol) return succeed(value);
  const numerator = from.factor.numerator * to.factor.denominator;
  const denominator = from.factor.denominator * to.factor.numerator;
  const divisor = greatestCommonDivisor(numerator, denominator);
  const converted = scaleByFraction(value, numerator / divisor, denominator / divisor);
  return Number.isFinite(converted) ? succeed(converted) : fail({ code: "not-finite", value });
}

/** The unit over another: tCO2 over 亩 → tCO2/亩; null where the factor would not stay exact. */
export const compoundUnit = (numerator: Unit, denominator: Unit): Unit | null => over(numerator, denominator);
