/**
 * Writes a seed file as columns instead of records, which gzip packs a third smaller: a loader of webpack's, so that
 * the seeds stay readable and everything else (tests, scripts) reads them as they lie. `unpack-seeds.cjs` undoes it.
 * Options: `without`, keys of records that the bundle does not need.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");
const { absent, nothing, separator, signs } = require("./unpack-seeds.cjs");

const isMissing = (value) => value === null || value === undefined;
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => isMissing(value) || typeof value === "string";

/** A value as columns, to be written as JSON; a column that holds nothing but `codes` is written as their places. */
const pack = (value, codes = []) => column([value], [nothing, ...codes]);

function column(values, codes) {
  if (values.every((value) => value === null)) return 0;
  if (values.every(isText)) return texts(values, codes);
  if (values.every((value) => isRecord(value) || isMissing(value))) return records(values, codes);
  if (values.every((value) => Array.isArray(value) || isMissing(value))) return lists(values, codes);
  if (values.every((value) => typeof value === "number")) return ["n", ...values];
  return [
    "r",
    texts(
      values.map((value) => (value === undefined ? undefined : JSON.stringify(value))),
      codes,
    ),
  ];
}

/** The smallest of the ways to write a column of texts. */
function texts(values, codes) {
  if (values.some((value) => value === nothing || value === absent || value?.includes(separator)))
    throw new RangeError(`A seed text may hold no line break and be neither ${nothing} nor ${absent}.`);
  const written = values.map((value) => (value === undefined ? absent : (value ?? nothing)));
  return [written.join(separator), coded(written, codes), repeated(written), alikeAtTheEnd(written)]
    .filter((way) => way !== null)
    .map((way) => ({ way, size: gzipSync(JSON.stringify(way)).length }))
    .reduce((best, other) => (other.size < best.size ? other : best)).way;
}

/** Codes of indicators by their places in their list; no places where it is that list. */
function coded(written, codes) {
  const places = written.map((text) => codes.indexOf(text));
  if (places.includes(-1)) return null;
  const all = places.length === codes.length - 1 && places.every((place, at) => place === at + 1);
  return all ? ["c"] : ["c", places.map((place) => signs[place]).join("")];
}

/** The distinct texts and a sign for each place. */
function repeated(written) {
  const distinct = [...new Set(written)];
  if (distinct.length > written.length / 2 || distinct.length > signs.length) return null;
  return ["d", distinct.join(separator), written.map((text) => signs[distinct.indexOf(text)]).join("")];
}

/** Names of many divisions end in 县, 区 or 市: a sign for length and ending together, then the rest without marks. */
function alikeAtTheEnd(written) {
  const longest = 30;
  const ends = written.map((text) => text.slice(-1));
  const common = [...new Set(ends)].filter((end) => ends.filter((other) => other === end).length > 25);
  const endings = ["", ...common.slice(0, 20)];
  if (written.length < 100 || common.length === 0 || written.some((text) => text.length > longest))
    return null;
  const endingOf = (text) => Math.max(0, endings.indexOf(text.slice(-1)));
  const stem = (text) => (endingOf(text) === 0 ? text : text.slice(0, -1));
  const sign = (text) => signs[stem(text).length * endings.length + endingOf(text)];
  return ["e", endings, written.map(sign).join(""), written.map(stem).join("")];
}

/** Each key of records is a column; a list of many keys, as codes with names, is one of keys and one of values. */
function records(values, codes) {
  const present = values.filter(isRecord);
  const keys = [...new Set(present.flatMap((value) => Object.keys(value)))];
  if (values.length === 1 && keys.length > 50)
    return ["m", steps(keys), column(Object.values(present[0]), codes)];
  const gaps =
    present.length === values.length
      ? 0
      : texts(
          values.map((value) => (isRecord(value) ? "" : value)),
          [],
        );
  return [
    "o",
    gaps,
    keys.join(separator),
    ...keys.map((key) =>
      column(
        present.map((value) => value[key]),
        codes,
      ),
    ),
  ];
}

function lists(values, codes) {
  const lengths = texts(
    values.map((value) => (isMissing(value) ? value : String(value.length))),
    [],
  );
  const items = values.flatMap((value) => value ?? []);
  return ["l", lengths, items.length === 0 ? 0 : (rows(items, codes) ?? column(items, codes))];
}

/** Items that are all lists of one length, as name, first and last year. */
function rows(items, codes) {
  const width = items[0]?.length;
  if (!(width > 1) || !items.every((item) => Array.isArray(item) && item.length === width)) return null;
  return [
    "u",
    ...Array.from({ length: width }, (_, at) =>
      column(
        items.map((item) => item[at]),
        codes,
      ),
    ),
  ];
}

const steps = (keys) =>
  keys.every((key) => /^[1-9]\d{5}$/.test(key))
    ? keys.map((key, at) => Number(key) - Number(keys[at - 1] ?? 0))
    : keys.join(separator);

const leaveOut = (value, keys) =>
  Array.isArray(value)
    ? value.map((record) => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))))
    : value;

/** The source of the module that a bundle gets for a seed file; with `codes`, only the indicators' codes. */
function loader(text) {
  const { without = [], codes: onlyCodes = false } = this.getOptions();
  const seeds = JSON.parse(text);
  if (onlyCodes) return `export default ${JSON.stringify(codesOf(seeds).join(" "))}.split(" ");`;
  const list = join(__dirname, "../seeds/indicators.json");
  this.addDependency(list);
  const packed = pack(leaveOut(seeds, without), codesOf(JSON.parse(readFileSync(list, "utf8"))));
  const path = (file) => JSON.stringify(this.utils.contextify(this.context, file));
  return [
    `import { unpack } from ${path(join(__dirname, "unpack-seeds.cjs"))};`,
    `import codes from ${path(`${list}?codes`)};`,
    `export default unpack(JSON.parse(${JSON.stringify(JSON.stringify(packed))}), codes);`,
  ].join("\n");
}

const codesOf = (indicators) => indicators.map(({ code }) => code);

module.exports = loader;
module.exports.pack = pack;
module.exports.leaveOut = leaveOut;
