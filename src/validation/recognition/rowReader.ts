import type { Division } from "../../catalogue/types";
import { valueAt } from "../../workbook/snapshot";
import { looksLikeCode } from "./columnUse";
import type { ReadingContext } from "./context";
import { isAverageText, isTotalText } from "./footers";
import { startsPart } from "./headerCells";
import { shownAt } from "./merges";
import { PartsBelow } from "./parts";
import { rawIn, RowHeadings, textIn, type RowsToRead } from "./rowHeadings";
import { isFilled, readUnitCell, unitInText } from "./text";
import type { TableEntry, WrittenUnit } from "./types";
import { rowRole, statedParts } from "./userWord";

const levelOfCode = (code: string): Division["level"] =>
  /^\d{2}0{4}/.test(code) ? "province" : /^\d{4}00/.test(code) ? "city" : "county";

/** Reads the rows of one table from top to bottom, remembering what stands above. */
export class RowReader {
  readonly entries: TableEntry[] = [];
  carried = false;
  private readonly parts = new PartsBelow();
  private readonly headings: RowHeadings;

  constructor(
    private readonly context: ReadingContext,
    private readonly table: RowsToRead,
  ) {
    this.headings = new RowHeadings(context, table, this.parts);
  }

  read(row: number): void {
    const { sheet, keys, values } = this.table;
    const filled = values.some(({ column }) => isFilled(valueAt(sheet, row, column)));
    if (!filled && this.headings.read(row)) return;
    const hasUnit = keys.unit !== null && isFilled(valueAt(sheet, row, keys.unit.column));
    const isData = values.length === 0 || filled || hasUnit || keys.code !== null || keys.unit === null;
    if (isData) this.readEntry(row);
  }

  /** A blank below a name, label or year stands for it, where the row says something else besides. */
  private carriedDown(key: "name" | "code" | "label" | "yearText", own: string, others: boolean): string {
    const { above } = this.headings;
    if (own !== "") {
      above[key] = own;
      return own;
    }
    if (others && above[key] !== "") this.carried = true;
    return others ? above[key] : "";
  }

  private readEntry(row: number): void {
    const { sheet, keys, word } = this.table;
    const ownLabel = textIn(sheet, row, keys.label);
    const ownName = textIn(sheet, row, keys.name);
    const ownCode = textIn(sheet, row, keys.code);
    const ownYear = textIn(sheet, row, keys.year);
    if (ownLabel === "" && ownName === "" && ownCode === "" && ownYear === "") return;
    const unnamed = ownName === "" && ownCode === "" && (ownLabel !== "" || ownYear !== "");
    const named = ownName !== "" || ownYear !== "";
    const name = this.carriedDown("name", ownName, unnamed);
    const code = this.carriedDown("code", ownCode, unnamed);
    const year = this.carriedDown("yearText", ownYear, ownLabel !== "" || ownName !== "");
    const label = this.carriedDown("label", ownLabel, keys.label !== null && named);
    const role = rowRole(word, label || name || code || year);
    if (role?.role === "ignore" || isAverageText(label) || isAverageText(name)) return;
    if (role?.role === "heading") return void this.headings.group(label || name);
    const entry = this.entryOf(row, label, name, code, year);
    if (entry !== null) this.entries.push(role === null ? entry : this.asStated(entry, role));
  }

  private entryOf(row: number, label: string, name: string, code: string, year: string): TableEntry | null {
    const { sheet, keys } = this.table;
    const { context } = this;
    const { above } = this.headings;
    const dated = year === "" ? null : context.headerCell(year);
    const total = ([label, name, code].some(isTotalText) && !looksLikeCode(code)) || isTotalText(year);
    // 年均增长 under years is no year.
    if (dated !== null && dated.year === null && !total) return null;
    const indicator = label === "" ? above.indicator : context.indicatorOf(label);
    const column = keys.unit?.column ?? 0;
    const written = keys.unit === null ? null : readUnitCell(shownAt(sheet, row, column), { row, column });
    const labelAt = keys.label === null ? null : { row, column: keys.label.column };
    const unit = written ?? unitInText(label, labelAt) ?? above.unit;
    return {
      row,
      label: label || name || code || year,
      indicator,
      unit,
      code: code === "" ? null : code,
      name: name === "" ? null : name,
      total,
      year: dated?.year ?? above.year,
      subject: total ? null : (this.subjectOf(code, name) ?? above.subject),
      group: above.group,
      partOf: this.wholeOf(row, unit),
      nature: dated?.nature ?? above.nature,
      stated: false,
    };
  }

  /** A row that is only set in is no part of one in another unit. */
  private wholeOf(row: number, unit: WrittenUnit | null): number | null {
    const { sheet, keys } = this.table;
    const raw = rawIn(sheet, row, keys.label ?? keys.name);
    const whole = this.parts.next(row, raw);
    if (whole === null || startsPart(raw)) return whole;
    let at = this.entries.length - 1;
    while (at > 0 && (this.entries[at]?.row ?? 0) > whole) at -= 1;
    const above = this.entries[at];
    return above?.unit?.unit?.dimension === unit?.unit?.dimension ? whole : null;
  }

  /** The division of a code, else of a name; null where the list has neither. */
  private subjectOf(code: string, name: string): Division | null {
    const { divisionOf } = this.context;
    if (!this.table.keys.byDivision) return null;
    const coded = looksLikeCode(code);
    const byCode = coded ? divisionOf(code) : null;
    if (byCode !== null || name === "") return byCode;
    const byName = divisionOf(name);
    // 铜仁市 beside a county's code of former years is not the city that bears the name today.
    return byName !== null && coded && byName.level !== levelOfCode(code) ? null : byName;
  }

  private asStated(entry: TableEntry, role: NonNullable<ReturnType<typeof rowRole>>): TableEntry {
    const { indicator, unit, subject } = statedParts(this.context, role);
    return {
      ...entry,
      indicator: indicator ?? entry.indicator,
      unit: unit ?? entry.unit,
      subject: subject ?? entry.subject,
      year: role.year ?? entry.year,
      nature: role.nature ?? entry.nature,
      total: role.role === "total",
      stated: true,
    };
  }
}
