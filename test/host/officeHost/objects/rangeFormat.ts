import type { RangeAddress } from "../../../../src/workbook/address";
import { accessDenied, hostObject, textArgument, type HostObject, type Scalar } from "../hostObject";
import type { ModelSheet } from "../model";
import { eachCell, indices } from "../modelSnapshot";

export function rangeFormat(sheet: ModelSheet, range: RangeAddress): HostObject {
  const kept = (name: string): Scalar => keptStyle(sheet, range, name);
  return hostObject({
    type: "RangeFormat",
    scalars: {
      HorizontalAlignment: kept("HorizontalAlignment"),
      VerticalAlignment: kept("VerticalAlignment"),
      WrapText: kept("WrapText"),
      ColumnWidth: sizes(sheet.widths, range.column, range.columns),
      RowHeight: sizes(sheet.heights, range.row, range.rows),
    },
    links: {
      Font: () =>
        hostObject({
          type: "RangeFont",
          scalars: {
            Bold: kept("Font.Bold"),
            Italic: kept("Font.Italic"),
            Size: kept("Font.Size"),
            Color: kept("Font.Color"),
            Name: kept("Font.Name"),
          },
        }),
      Fill: () =>
        hostObject({
          type: "RangeFill",
          scalars: { Color: kept("Fill.Color") },
          methods: { Clear: () => kept("Fill.Color").set?.("") },
        }),
      Protection: () =>
        hostObject({ type: "FormatProtection", scalars: { Locked: lockedScalar(sheet, range) } }),
      Borders: () => borders(kept),
    },
  });
}

/** Mixed values over a range read as null. */
function keptStyle(sheet: ModelSheet, range: RangeAddress, name: string): Scalar {
  return {
    get: () => sameEverywhere(range, (row, column) => sheet.cell(row, column)?.style[name] ?? null),
    set: (value) => {
      if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
      eachCell(range, (row, column) => {
        const cell = sheet.made(row, column);
        cell.style = { ...cell.style, [name]: value };
      });
    },
  };
}

const lockedScalar = (sheet: ModelSheet, range: RangeAddress): Scalar => ({
  get: () => sameEverywhere(range, (row, column) => sheet.cell(row, column)?.locked ?? true),
  set: (value) => {
    if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
    eachCell(range, (row, column) => (sheet.made(row, column).locked = value === true));
  },
});

function sameEverywhere(range: RangeAddress, read: (row: number, column: number) => unknown): unknown {
  const seen = new Set<unknown>();
  eachCell(range, (row, column) => seen.add(read(row, column)));
  return seen.size === 1 ? [...seen][0] : null;
}

const sizes = (store: Map<number, number>, first: number, count: number): Scalar => ({
  get: () => store.get(first) ?? null,
  set: (value) => indices(first, count).forEach((index) => store.set(index, Number(value))),
});

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

function borders(kept: (name: string) => Scalar): HostObject {
  const border = (side: string): HostObject => {
    if (!sides.includes(side)) throw new Error(`The test host has no border ${side}.`);
    return hostObject({
      type: "RangeBorder",
      scalars: {
        Style: kept(`${side}.Style`),
        Color: kept(`${side}.Color`),
        Weight: kept(`${side}.Weight`),
      },
    });
  };
  return hostObject({
    type: "RangeBorderCollection",
    items: () => sides.map(border),
    item: (key) => border(String(key)),
    methods: { GetItem: (args) => border(textArgument(args, 0)) },
  });
}
