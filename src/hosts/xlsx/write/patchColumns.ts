import { fileWidth } from "./newSheet";
import { childNamed, insertedBefore, prefixOf, type MarkupElement, type Splice } from "./markup";
import type { SheetEdits } from "./sheetEdits";
import { worksheetOrderAfter } from "./worksheetOrder";
import { element } from "./text";

/** One-based, as the file counts. */
interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const spanOf = ({ attributes }: MarkupElement): ColumnSpan => ({
  first: Number(attributes.min),
  last: Number(attributes.max),
  attributes,
});

/** Cuts one column out of the span that holds it, and gives it back changed. */
function withColumn(
  spans: readonly ColumnSpan[],
  column: number,
  change: (attributes: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
): readonly ColumnSpan[] {
  const holds = (span: ColumnSpan): boolean => span.first <= column && column <= span.last;
  const cut = spans.flatMap((span) =>
    holds(span)
      ? [
          { ...span, last: column - 1 },
          { first: column, last: column, attributes: change(span.attributes) },
          { ...span, first: column + 1 },
        ].filter(({ first, last }) => first <= last)
      : [span],
  );
  const all = spans.some(holds) ? cut : [...spans, { first: column, last: column, attributes: change({}) }];
  return [...all].sort((one, other) => one.first - other.first);
}

const without = (
  attributes: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

function shown(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const rest = without(attributes, ["hidden"]);
  return Number(rest.width) === 0 ? { ...without(rest, ["customWidth"]), width: "9" } : rest;
}

const hidden = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  width: "9",
  ...attributes,
  hidden: "1",
});

/** Hides, reveals and widens columns of a user's sheet; a span of columns is split where only some change. */
export function patchColumns(root: MarkupElement, edits: SheetEdits): readonly Splice[] {
  if (edits.hiddenColumns.size + edits.widths.size === 0) return [];
  const cols = childNamed(root, "cols");
  let spans: readonly ColumnSpan[] = (cols?.children ?? []).map(spanOf);
  const before = spans;
  for (const [column, hide] of edits.hiddenColumns) {
    const known = spans.some(({ first, last }) => first <= column + 1 && column + 1 <= last);
    if (hide || known) spans = withColumn(spans, column + 1, hide ? hidden : shown);
  }
  for (const [column, width] of edits.widths)
    spans = withColumn(spans, column + 1, (attributes) => ({
      ...attributes,
      width: String(fileWidth(width)),
      customWidth: "1",
    }));
  if (spans === before) return [];
  const prefix = prefixOf(root);
  const markup = spans.map(({ first, last, attributes }) =>
    element(`${prefix}col`, { ...attributes, min: String(first), max: String(last) }),
  );
  const text = element(`${prefix}cols`, {}, markup.join(""));
  return cols
    ? [{ start: cols.start, end: cols.end, text }]
    : [insertedBefore(root, worksheetOrderAfter("cols"), text)];
}
