import type { UserThreshold } from "../assessment/types";
import { divisionCode } from "../catalogue/codes";
import type { DivisionCode, DocumentId, IndicatorCode, Operator } from "../catalogue/types";
import type {
  ColumnRole,
  RowRole,
  StatedMeaning,
  StoredExplanation,
  StoredFix,
  StoredRuleSetting,
  TableRole,
  TemplateStamp,
} from "./settings";

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
const readDivision: Reader<DivisionCode> = (json) =>
  typeof json === "string" ? (divisionCode(json) ?? undefined) : undefined;
const readIndex: Reader<number> = (json) =>
  typeof json === "number" && Number.isInteger(json) && json >= 0 ? json : undefined;
const readColumnUse = oneOf<ColumnRole["role"]>([
  "label",
  "unit",
  "value",
  "code",
  "name",
  "year",
  "note",
  "explanation",
  "ignore",
]);
const readRowUse = oneOf<RowRole["role"]>(["value", "total", "heading", "ignore"]);
const readTableUse = oneOf<TableRole["use"]>(["read", "ignore"]);
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

/** Files of earlier versions state year and nature only. */
function readMeaning(json: Fields): StatedMeaning | undefined {
  const indicator = orNull(readIndicator)(json.indicator);
  const unit = orNull(readText)(json.unit);
  const division = orNull(readDivision)(json.division);
  const year = orNull(readYear)(json.year);
  const nature = orNull(readNature)(json.nature);
  if (indicator === undefined || unit === undefined || division === undefined) return undefined;
  return year === undefined || nature === undefined ? undefined : { indicator, unit, division, year, nature };
}

export const readColumnRole: Reader<ColumnRole> = (json) => {
  if (!isFields(json)) return undefined;
  const sheet = readText(json.sheet);
  const column = readIndex(json.column);
  const header = orNull(readText)(json.header);
  const role = readColumnUse(json.role);
  const meaning = readMeaning(json);
  if (sheet === undefined || column === undefined || header === undefined) return undefined;
  return role === undefined || meaning === undefined
    ? undefined
    : { sheet, column, header, role, ...meaning };
};

export const readRowRole: Reader<RowRole> = (json) => {
  if (!isFields(json)) return undefined;
  const sheet = readText(json.sheet);
  const label = readText(json.label);
  const role = readRowUse(json.role);
  const meaning = readMeaning(json);
  if (sheet === undefined || label === undefined || role === undefined) return undefined;
  return meaning === undefined ? undefined : { sheet, label, role, ...meaning };
};

export const readTableRole: Reader<TableRole> = (json) => {
  if (!isFields(json) || !isFields(json.header)) return undefined;
  const sheet = readText(json.sheet);
  const first = readIndex(json.header.first);
  const last = readIndex(json.header.last);
  const column = orNull(readIndex)(json.column);
  const use = readTableUse(json.use);
  if (sheet === undefined || first === undefined || last === undefined || last < first) return undefined;
  return column === undefined || use === undefined
    ? undefined
    : { sheet, header: { first, last }, column, use };
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

export const readFix: Reader<StoredFix> = (json) => {
  if (!isFields(json)) return undefined;
  const [rule, sheet, cell, before, after, author, time] = [
    json.rule,
    json.sheet,
    json.cell,
    json.before,
    json.after,
    json.author,
    json.time,
  ].map(readText);
  if (rule === undefined || sheet === undefined || cell === undefined || before === undefined)
    return undefined;
  if (after === undefined || author === undefined || time === undefined) return undefined;
  return { rule, sheet, cell, before, after, author, time };
};

export const readStamp: Reader<TemplateStamp> = (json) => {
  if (!isFields(json)) return undefined;
  const [template, version, sheet] = [json.template, json.version, json.sheet].map(readText);
  if (template === undefined || version === undefined || sheet === undefined) return undefined;
  return { template, version, sheet };
};

const readRuleLevel = oneOf<StoredRuleSetting["level"]>(["off", "error", "warning", "info"]);

export const readRuleSetting: Reader<StoredRuleSetting> = (json) => {
  if (!isFields(json)) return undefined;
  const rule = readText(json.rule);
  const level = readRuleLevel(json.level);
  const reason = readText(json.reason);
  return rule === undefined || level === undefined || reason === undefined
    ? undefined
    : { rule, level, reason };
};
