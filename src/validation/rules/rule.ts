import type { Assessment, FactValue } from "../../assessment/types";
import type { Catalogue } from "../../catalogue/catalogue";
import type { IndicatorCode, Severity } from "../../catalogue/types";
import { cellAddress, type CellPosition, type RangeAddress } from "../../workbook/address";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookSettings } from "../../workbook/settings";
import { tidyNumber } from "../../quantity/decimal";
import type { Problem, Shown } from "../problems";
import type { RecognisedSheet, RecognisedTable, RecognisedWorkbook } from "../recognition/types";
import type { Finding, Fix, ResolvedScope, RuleMeta } from "../types";
import type { ValueCell } from "../valueCells";
import type { ValueIndex } from "../valueIndex";

/** Everything that a rule may know. */
export interface AuditContext {
  readonly snapshot: WorkbookSnapshot;
  readonly catalogue: Catalogue;
  readonly recognised: RecognisedWorkbook;
  readonly scope: ResolvedScope;
  readonly settings: WorkbookSettings;
  readonly readContext: (context: string) => Readonly<Record<string, FactValue>>;
  /** Figures by what they are of, over all sheets; made when first asked for. */
  readonly index: ValueIndex;
  /** The value against its targets; null where it is none or not judged at its year. */
  readonly assess: (cell: ValueCell) => Assessment | null;
}

/** What a rule reports; the engine adds rule, identity, explanation and whether one is asked for. */
export interface Draft {
  /** A cell or range; null where the whole sheet is meant. */
  readonly at: CellPosition | RangeAddress | null;
  readonly problem: Problem;
  /** Milder than the rule's own level, where the case is. */
  readonly severity?: Severity;
  readonly label?: string | null;
  readonly indicator?: IndicatorCode | null;
  readonly value?: CellValue;
  readonly expected?: string | null;
  readonly source?: Finding["source"];
  readonly fix?: Fix | null;
}

/** A rule is data and pure checks at up to three places; each returns what is wrong and nothing else. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly checkWorkbook?: (context: AuditContext) => readonly (Draft & { readonly sheet: string })[];
  readonly checkSheet?: (sheet: RecognisedSheet, context: AuditContext) => readonly Draft[];
  readonly checkCell?: (cell: ValueCell, context: AuditContext) => readonly Draft[];
}

export const none: readonly Draft[] = [];

/** Tables of a sheet that arithmetic may go by: neither guessed nor left out by the user. */
export const sureTables = ({ tables }: RecognisedSheet): readonly RecognisedTable[] =>
  tables.filter(({ sure, ignored }) => sure && !ignored);

/** Place, label, indicator and value of a finding at a value cell. */
export const at = ({ row, column, label, indicator, value }: ValueCell) => ({
  at: { row, column },
  label,
  indicator: indicator?.code ?? null,
  value,
});

/** How a finding at one cell names another: D4, on another sheet 附表2!D4. */
export const cellIn = (from: ValueCell, other: ValueCell): string =>
  other.sheet === from.sheet ? cellAddress(other) : `${other.sheet.name}!${cellAddress(other)}`;

/** A cell's figure as the sheet shows it; 0 where it holds none, so ask before. */
export const shownOf = ({ reading, unit }: ValueCell): Shown => ({
  value: reading.kind === "number" ? tidyNumber(reading.value) : 0,
  unit: unit?.symbol ?? null,
});
