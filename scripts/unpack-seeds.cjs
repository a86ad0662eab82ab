/**
 * Reads the columns that `pack-seeds.cjs` writes into a bundle. What a node holds stands first in it: o records, m a
 * list of codes with names, l lists, u rows of one width, c codes of indicators by their places, d texts that repeat
 * themselves, e texts of like endings, n numbers, r anything else.
 */

/** Stand for null and for a key that a record lacks; no seed text is one of them. */
const nothing = "~";
const absent = "^";
const separator = "\n";

const textOf = (text) => (text === nothing ? null : text === absent ? undefined : text);
const parts = (text) => (text === "" ? [] : text.split(separator));

/** A sign is a printable character; the backslash and the quotation mark would be written twice. */
const signs = Array.from({ length: 1000 }, (_, at) => String.fromCharCode(35 + at)).filter(
  (sign) => sign !== "\\",
);
const placeOf = new Map(signs.map((sign, at) => [sign, at]));
const places = (text) => Array.from(text, (sign) => placeOf.get(sign));

function cells(packed, count, codes) {
  if (packed === 0) return Array.from({ length: count }, () => null);
  if (typeof packed === "string") return packed.split(separator).map(textOf);
  const [kind, ...rest] = packed;
  return readers[kind](rest, count, codes);
}

/** Codes are written as the way from each to the next. */
function keysOf(packed) {
  if (typeof packed === "string") return packed.split(separator);
  let sum = 0;
  return packed.map((step) => String((sum += step)));
}

const readers = {
  n: (numbers) => numbers,
  r: ([json], count, codes) =>
    cells(json, count, codes).map((text) => (text === undefined ? text : JSON.parse(text))),
  c: ([written], _count, codes) =>
    written === undefined ? codes : places(written).map((place) => (place === 0 ? null : codes[place - 1])),
  d: ([distinct, written]) => {
    const known = distinct.split(separator).map(textOf);
    return places(written).map((place) => known[place]);
  },
  e: ([endings, written, stems]) => {
    let at = 0;
    return places(written).map((place) => {
      const length = Math.floor(place / endings.length);
      return stems.slice(at, (at += length)) + endings[place % endings.length];
    });
  },
  m: ([keys, values], _count, codes) => {
    const names = keysOf(keys);
    const found = cells(values, names.length, codes);
    return [Object.fromEntries(names.map((name, at) => [name, found[at]]))];
  },
  o: ([gaps, keys, ...columns], count, codes) => {
    const holes = gaps === 0 ? Array.from({ length: count }, () => "") : cells(gaps, count);
    const present = holes.filter((hole) => hole === "").length;
    const names = parts(keys);
    const read = columns.map((own) => cells(own, present, codes));
    let at = -1;
    return holes.map((hole) => {
      if (hole !== "") return hole;
      at += 1;
      const entries = names.map((name, key) => [name, read[key][at]]);
      return Object.fromEntries(entries.filter(([, cell]) => cell !== undefined));
    });
  },
  l: ([lengths, flat], count, codes) => {
    const sizes = cells(lengths, count).map((size) => (typeof size === "string" ? Number(size) : size));
    const items = cells(
      flat,
      sizes.reduce((sum, size) => sum + (size ?? 0), 0),
      codes,
    );
    let at = 0;
    return sizes.map((size) => (typeof size === "number" ? items.slice(at, (at += size)) : size));
  },
  u: (columns, count, codes) => {
    const read = columns.map((own) => cells(own, count, codes));
    return Array.from({ length: count }, (_, at) => read.map((own) => own[at]));
  },
};

/** The value that `pack` was given; `codes` as there. */
const unpack = (packed, codes = []) => cells(packed, 1, codes)[0];

module.exports = { absent, nothing, separator, signs, unpack };
