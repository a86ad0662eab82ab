import type { Operation, PlanCell, WorkbookPlan } from "./plan";
import {
  readColumnRole,
  readDocuments,
  readExplanation,
  readFix,
  readRowRole,
  readRuleSetting,
  readStamp,
  readTableRole,
  readText,
  readThreshold,
  readYear,
  type Reader,
} from "./settingsRecords";
import { settingsSheetName, type WorkbookSettings } from "./settings";
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/** A cell holds at most 32,767 characters; some room is left for the leading mark. */
const longestChunk = 32_000;
/** A long value goes on in rows with this key; its cells begin with a bar so that no host takes them for formulas. */
const continuationKey = "…";
const heading = ["GreenCheck", "settings/1"] as const;

export const emptySettings: WorkbookSettings = Object.freeze({
  reportingUnit: null,
  region: null,
  year: null,
  level: null,
  planType: null,
  adopted: null,
  thresholds: [],
  columnRoles: [],
  rowRoles: [],
  tableRoles: [],
  explanations: [],
  fixes: [],
  stamps: [],
  rules: [],
});

/** A row of the settings sheet that could not be read and was skipped; `row` is one-based, as Excel shows it. */
export interface SkippedSetting {
  readonly row: number;
  readonly key: string;
}

interface Entry {
  readonly row: number;
  readonly key: string;
  readonly json: string;
}

type Draft = { -readonly [Key in keyof WorkbookSettings]: WorkbookSettings[Key] };

const single =
  <Value>(reader: Reader<Value>, keep: (draft: Draft, value: Value) => void) =>
  (draft: Draft, json: unknown): boolean => {
    const value = reader(json);
    if (value === undefined) return false;
    keep(draft, value);
    return true;
  };

/** What each key of the sheet holds. Lists have one row an item, so that a damaged row loses one item only. */
const keys: Readonly<Record<string, (draft: Draft, json: unknown) => boolean>> = {
  reportingUnit: single(readText, (draft, value) => (draft.reportingUnit = value)),
  region: single(readText, (draft, value) => (draft.region = value)),
  year: single(readYear, (draft, value) => (draft.year = value)),
  level: single(readText, (draft, value) => (draft.level = value)),
  planType: single(readText, (draft, value) => (draft.planType = value)),
  adopted: single(readDocuments, (draft, value) => (draft.adopted = value)),
  threshold: single(readThreshold, (draft, value) => (draft.thresholds = [...draft.thresholds, value])),
  columnRole: single(readColumnRole, (draft, value) => (draft.columnRoles = [...draft.columnRoles, value])),
  rowRole: single(readRowRole, (draft, value) => (draft.rowRoles = [...draft.rowRoles, value])),
  tableRole: single(readTableRole, (draft, value) => (draft.tableRoles = [...draft.tableRoles, value])),
  explanation: single(
    readExplanation,
    (draft, value) => (draft.explanations = [...draft.explanations, value]),
  ),
  fix: single(readFix, (draft, value) => (draft.fixes = [...draft.fixes, value])),
  stamp: single(readStamp, (draft, value) => (draft.stamps = [...draft.stamps, value])),
  rule: single(readRuleSetting, (draft, value) => (draft.rules = [...draft.rules, value])),
};

const isKnownKey = (key: string): boolean => Object.hasOwn(keys, key);

/** Joins a value with its continuation rows. Cells that a host turned into numbers are read as their text. */
function entriesOf(sheet: SheetSnapshot): readonly Entry[] {
  const used = sheet.usedRange;
  const entries: Entry[] = [];
  for (let row = used?.row ?? 0; used !== null && row < used.row + used.rows; row += 1) {
    const key = valueAt(sheet, row, 0);
    const cell = valueAt(sheet, row, 1);
    if (key === null || key === heading[0]) continue;
    const text = typeof cell === "object" ? "" : String(cell);
    const last = entries.at(-1);
    if (key === continuationKey && last)
      entries[entries.length - 1] = { ...last, json: last.json + text.slice(1) };
    else entries.push({ row: row + 1, key: typeof key === "string" ? key : "", json: text });
  }
  return entries;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Settings of the workbook with the rows that could not be read; a workbook without the sheet has none. */
export function readSettingsSheet(snapshot: WorkbookSnapshot): {
  readonly settings: WorkbookSettings;
  readonly skipped: readonly SkippedSetting[];
} {
  const sheet = sheetNamed(snapshot, settingsSheetName);
  const draft: Draft = { ...emptySettings };
  const skipped: SkippedSetting[] = [];
  for (const { row, key, json } of sheet === null ? [] : entriesOf(sheet)) {
    const accept = isKnownKey(key) ? keys[key] : undefined;
    if (!accept?.(draft, parseJson(json))) skipped.push({ row, key });
  }
  return { settings: draft, skipped };
}

/** What the workbook remembers of its scope, explanations and templates. Damaged rows count as not there. */
export const readSettings = (snapshot: WorkbookSnapshot): WorkbookSettings =>
  readSettingsSheet(snapshot).settings;

const record = (key: string, value: unknown): readonly (readonly [string, string])[] =>
  value === null ? [] : [[key, plainJson(value)]];

/** JSON whose text every file format can hold: what XML forbids is escaped. */
const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const recordsOf = (settings: WorkbookSettings): readonly (readonly [string, string])[] => [
  ...record("reportingUnit", settings.reportingUnit),
  ...record("region", settings.region),
  ...record("year", settings.year),
  ...record("level", settings.level),
  ...record("planType", settings.planType),
  ...record("adopted", settings.adopted),
  ...settings.thresholds.flatMap((value) => record("threshold", value)),
  ...settings.columnRoles.flatMap((value) => record("columnRole", value)),
  ...settings.rowRoles.flatMap((value) => record("rowRole", value)),
  ...settings.tableRoles.flatMap((value) => record("tableRole", value)),
  ...settings.explanations.flatMap((value) => record("explanation", value)),
  ...settings.fixes.flatMap((value) => record("fix", value)),
  ...settings.stamps.flatMap((value) => record("stamp", value)),
  ...settings.rules.flatMap((value) => record("rule", value)),
];

/** Pieces that fit a cell, never cut inside a character. */
function chunks(text: string): readonly string[] {
  if (text.length <= longestChunk) return [text];
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(longestChunk - 1));
  const end = splitsPair ? longestChunk - 1 : longestChunk;
  return [text.slice(0, end), ...chunks(text.slice(end))];
}

const rowsOf = (key: string, json: string): readonly (readonly [string, string])[] =>
  chunks(json).map((chunk, index) => (index === 0 ? [key, chunk] : [continuationKey, `|${chunk}`]));

/** Rows that a later version may have written are kept as they are. */
const foreignRecords = (snapshot: WorkbookSnapshot): readonly (readonly [string, string])[] => {
  const sheet = sheetNamed(snapshot, settingsSheetName);
  if (sheet === null) return [];
  return entriesOf(sheet)
    .filter(({ key }) => key !== "" && !isKnownKey(key))
    .map(({ key, json }) => [key, json]);
};

/**
 * The plan that makes the workbook remember these settings: the very hidden sheet written anew, or no
 * operation at all where it holds exactly that already.
 */
export function settingsPlan(settings: WorkbookSettings, snapshot: WorkbookSnapshot): WorkbookPlan {
  const records = [...recordsOf(settings), ...foreignRecords(snapshot)];
  const rows = [heading, ...records.flatMap(([key, json]) => rowsOf(key, json))];
  const sheet = sheetNamed(snapshot, settingsSheetName);
  const unchanged = sheet !== null && holds(sheet, rows);
  return { operations: unchanged ? [] : writeSheet(rows) };
}

const holds = (sheet: SheetSnapshot, rows: readonly (readonly [string, string])[]): boolean =>
  sheet.visibility === "very-hidden" &&
  (sheet.usedRange?.rows ?? 0) === rows.length &&
  rows.every(([key, json], row) => valueAt(sheet, row, 0) === key && valueAt(sheet, row, 1) === json);

function writeSheet(rows: readonly (readonly [string, string])[]): readonly Operation[] {
  const sheet = settingsSheetName;
  const cells = rows.map((row) => row.map((value): PlanCell => ({ value })));
  return [
    { type: "add-sheet", sheet, visibility: "very-hidden", position: null, ifExists: "replace" },
    // Text format first: Excel would else turn the text 2024 into a number.
    {
      type: "number-format",
      sheet,
      range: { row: 0, column: 0, rows: rows.length, columns: 2 },
      format: "@",
    },
    { type: "write-block", sheet, at: { row: 0, column: 0 }, cells },
  ];
}
