import { loadCatalogue, type Catalogue } from "../catalogue/catalogue";
import { indicatorCode } from "../catalogue/codes";
import type { DocumentRecord, IndicatorCode, IndicatorRecord, TargetRecord } from "../catalogue/types";
import { parseUnit } from "../quantity/units";
import { coverFields, type TemplateDeclaration } from "./declaration";
import { rowBelowCover } from "./grid";
import type { CoverField } from "./types";

/** How a computed line comes from two others: numerator ÷ denominator × scale. */
export interface Ratio {
  readonly numerator: IndicatorLine;
  readonly denominator: IndicatorLine;
  /** From the units of the two lines into the line's own; a share in % is 0–1 on the sheet. */
  readonly scale: number;
}

export interface IndicatorLine {
  readonly type: "indicator";
  readonly row: number;
  /** 序号, from 1. */
  readonly number: number;
  readonly indicator: IndicatorRecord;
  readonly ratio: Ratio | null;
  /** Whether the sheet holds a share (0–1, percent format) for it. */
  readonly percent: boolean;
  readonly required: boolean;
  readonly context: string;
  /** Targets of the template's documents; none: the line is not checked. */
  readonly targets: readonly TargetRecord[];
}

export interface SectionLine {
  readonly type: "section";
  readonly row: number;
  readonly title: string;
}

/** A declaration read against the catalogue, with the row of everything. */
export interface FormModel {
  readonly declaration: TemplateDeclaration;
  readonly catalogue: Catalogue;
  readonly documents: readonly DocumentRecord[];
  readonly cover: readonly CoverField[];
  readonly headerRow: number;
  readonly lines: readonly (IndicatorLine | SectionLine)[];
  readonly indicatorLines: readonly IndicatorLine[];
  readonly signOffRow: number;
  readonly notesRow: number;
}

/** A declaration is ours: a code that the catalogue lacks is a slip and throws. */
function indicatorOf(catalogue: Catalogue, code: string): IndicatorRecord {
  const indicator = catalogue.indicatorByCode(indicatorCode(code));
  if (!indicator) throw new RangeError(`No indicator ${code} in the catalogue`);
  return indicator;
}

function scaleOf(
  indicator: IndicatorRecord,
  numerator: IndicatorRecord,
  denominator: IndicatorRecord,
): number {
  const factorOf = (unit: string | null): number => {
    const factor = unit === null || unit === "%" ? null : parseUnit(unit)?.factor;
    return factor ? factor.numerator / factor.denominator : 1;
  };
  return factorOf(numerator.unit) / factorOf(denominator.unit) / factorOf(indicator.unit);
}

/** Computed where both parts stand above it; otherwise typed. */
function ratioOf(indicator: IndicatorRecord, above: readonly IndicatorLine[]): Ratio | null {
  const lineOf = (code: IndicatorCode): IndicatorLine | undefined =>
    above.find((line) => line.indicator.code === code);
  if (!indicator.ratio) return null;
  const numerator = lineOf(indicator.ratio.numerator);
  const denominator = lineOf(indicator.ratio.denominator);
  if (!numerator || !denominator) return null;
  return { numerator, denominator, scale: scaleOf(indicator, numerator.indicator, denominator.indicator) };
}

/** Reads a declaration: one line a section and an indicator, in order, below the cover and the header. */
export function formModel(
  declaration: TemplateDeclaration,
  catalogue: Catalogue = loadCatalogue(),
): FormModel {
  const cover = coverFields.filter((field) => declaration.cover.includes(field));
  const documents = catalogue.documents.filter(({ id }) => declaration.documents.includes(id));
  const headerRow = rowBelowCover(cover) + 1;
  const lines: (IndicatorLine | SectionLine)[] = [];
  const indicatorLines: IndicatorLine[] = [];
  for (const section of declaration.sections) {
    lines.push({ type: "section", row: headerRow + 1 + lines.length, title: section.title });
    for (const declared of section.rows) {
      const indicator = indicatorOf(catalogue, declared.indicator);
      const line: IndicatorLine = {
        type: "indicator",
        row: headerRow + 1 + lines.length,
        number: indicatorLines.length + 1,
        indicator,
        ratio: ratioOf(indicator, indicatorLines),
        percent: indicator.unit === "%",
        required: declared.optional !== true,
        context: declared.context ?? "",
        targets: catalogue
          .targetsOf(indicator.code)
          .filter((target) => documents.some(({ id }) => id === target.document)),
      };
      lines.push(line);
      indicatorLines.push(line);
    }
  }
  const signOffRow = headerRow + lines.length + 2;
  return {
    declaration,
    catalogue,
    documents,
    cover,
    headerRow,
    lines,
    indicatorLines,
    signOffRow,
    notesRow: signOffRow + 4,
  };
}
