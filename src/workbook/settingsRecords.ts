import type { UserThreshold } from "../assessment/types";
import type { DocumentId, IndicatorCode, Operator } from "../catalogue/types";
import type { ColumnRole, StoredExplanation, TemplateStamp } from "./settings";

/** Reads what JSON.parse gave: the value where it has the right shape, undefined where not. */
export type Reader<Value> = (json: unknown) => Value | undefined;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (json: unknown): json is Fields =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const oneOf =
  <Value extends string>(values: readonly Value[]): Reader<Value> =>
  (json) =>
    values.find((value) => value === json);

const isIndicatorCode = (json: unknown): json is IndicatorCode =>
  typeof json === "string" && /^[A-Z][A-Z0-9_]*$/.test(json);

export const readText: Reader<string> = (json) => (typeof json === "string" ? json : undefined);

export const readYear: Reader<number> = (json) =>
  typeof json === "number" && Number.isInteger(json) && json >= 1900 && json <= 2200 ? json : undefined;

const readNumber: Reader<number> = (json) =>
  typeof json === "number" && Number.isFinite(json) ? json : undefined;
const readIndicator: Reader<IndicatorCode> = (json) => (isIndicatorCode(json) ? json : undefined);
const readDocument = oneOf<DocumentId>(["SX", "PKU", "CQ", "NM", "HN"]);
const readOperator = oneOf<Operator>([">=", "<=", ">", "<", "=", "between"]);
const readRole = oneOf<ColumnRole["role"]>(["label", "unit", "value", "code", "name", "note", "ignore"]);
const readNature = oneOf<"actual" | "planned">(["actual", "planned"]);

const orNull =
  <Value>(reader: Reader<Value>): Reader<Value | null> =>
  (json) =>
    json === null || json === undefined ? null : reader(json);

export const readDocuments: Reader<readonly DocumentId[]> = (json) => {
  if (!Array.isArray(json)) return undefined;
  const documents = json.map(readDocument);
  const known = documents.filter((document) => document !== undefined);
  return known.length === documents.length ? known : undefined;
};

const readBound: Reader<UserThreshold["value"]> = (json) => {
  if (!Array.isArray(json)) return readNumber(json);
  const low = readNumber(json[0]);
  const high = readNumber(json[1]);
  return json.length === 2 && low !== undefined && high !== undefined ? [low, high] : undefined;
};

export const readThreshold: Reader<UserThreshold> = (json) => {
  if (!isFields(json)) return undefined;
  const indicator = readIndicator(json.indicator);
  const operator = readOperator(json.operator);
  const value = readBound(json.value);
  const source = readText(json.source);
  if (indicator === undefined || operator === undefined || value === undefined || source === undefined)
    return undefined;
  const wantsTwo = operator === "between";
  return wantsTwo === Array.isArray(value) ? { indicator, operator, value, source } : undefined;
};

export const readColumnRole: Reader<ColumnRole> = (json) => {
  if (!isFields(json)) return undefined;
  const sheet = readText(json.sheet);
  const column = readNumber(json.column);
  const role = readRole(json.role);
  const year = orNull(readYear)(json.year);
  const nature = orNull(readNature)(json.nature);
  if (sheet === undefined || column === undefined || role === undefined) return undefined;
  if (year === undefined || nature === undefined || !Number.isInteger(column) || column < 0) return undefined;
  return { sheet, column, role, year, nature };
};

export const readExplanation: Reader<StoredExplanation> = (json) => {
  if (!isFields(json)) return undefined;
  const [rule, sheet, cell, value, text, author, time] = [
    json.rule,
    json.sheet,
    json.cell,
    json.value,
    json.text,
    json.author,
    json.time,
  ].map(readText);
  const indicator = orNull(readIndicator)(json.indicator);
  if (rule === undefined || sheet === undefined || cell === undefined || value === undefined)
    return undefined;
  if (text === undefined || author === undefined || time === undefined || indicator === undefined)
    return undefined;
  return { rule, sheet, cell, indicator, value, text, author, time };
};

export const readStamp: Reader<TemplateStamp> = (json) => {
  if (!isFields(json)) return undefined;
  const [template, version, sheet] = [json.template, json.version, json.sheet].map(readText);
  if (template === undefined || version === undefined || sheet === undefined) return undefined;
  return { template, version, sheet };
};
