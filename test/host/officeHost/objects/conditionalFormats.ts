import type { RangeAddress } from "../../../../src/workbook/address";
import {
  accessDenied,
  hostObject,
  readOnly,
  remembered,
  textArgument,
  type HostObject,
  type Scalar,
} from "../hostObject";
import type { ModelRule, ModelSheet } from "../model";
import { mayFormatCells } from "./sheetProtection";

let made = 0;
const ids = new WeakMap<ModelRule, string>();

const idOf = (rule: ModelRule): string => {
  const known = ids.get(rule) ?? `cf-${(made += 1)}`;
  ids.set(rule, known);
  return known;
};

/** Conditional formats of a sheet; a range is asked for only to add to. */
export function conditionalFormats(sheet: ModelSheet, range: RangeAddress): HostObject {
  const guarded = (): void => {
    if (!mayFormatCells(sheet)) throw accessDenied(`${sheet.name} is protected`);
  };
  const find = (key: unknown): ModelRule | undefined => sheet.formats.find((rule) => idOf(rule) === key);
  const object = (rule: ModelRule): HostObject =>
    conditionalFormat(idOf(rule), rule.settings, () => {
      guarded();
      sheet.formats = sheet.formats.filter((one) => one !== rule);
    });
  return hostObject({
    type: "ConditionalFormatCollection",
    items: () => sheet.formats.map(object),
    item: (key) => {
      const rule = find(key);
      return rule ? object(rule) : null;
    },
    methods: {
      Add: (args) => {
        guarded();
        const settings = new Map<string, unknown>([["Type", textArgument(args, 0)]]);
        const rule = { range, settings };
        sheet.formats.push(rule);
        return object(rule);
      },
      ClearAll: () => (sheet.formats = []),
    },
  });
}

function conditionalFormat(id: string, settings: Map<string, unknown>, remove: () => void): HostObject {
  const kept = (name: string): Scalar => remembered(settings, name, null);
  const format = (): HostObject =>
    hostObject({
      type: "ConditionalRangeFormat",
      links: {
        Font: () =>
          hostObject({
            type: "ConditionalRangeFont",
            scalars: { Color: kept("Font.Color"), Bold: kept("Font.Bold") },
          }),
        Fill: () => hostObject({ type: "ConditionalRangeFill", scalars: { Color: kept("Fill.Color") } }),
      },
    });
  const cellValue = (): HostObject =>
    hostObject({
      type: "CellValueConditionalFormat",
      scalars: { Rule: kept("Rule") },
      links: { Format: format },
    });
  const custom = (): HostObject =>
    hostObject({
      type: "CustomConditionalFormat",
      links: {
        Format: format,
        Rule: () =>
          hostObject({ type: "ConditionalFormatRule", scalars: { Formula: kept("Custom.Formula") } }),
      },
    });
  return hostObject({
    type: "ConditionalFormat",
    identity: { Id: id },
    scalars: {
      Id: readOnly(() => id),
      Type: kept("Type"),
      Priority: kept("Priority"),
      StopIfTrue: kept("StopIfTrue"),
    },
    links: {
      CellValueOrNullObject: cellValue,
      CellValue: cellValue,
      CustomOrNullObject: custom,
      Custom: custom,
    },
    methods: { Delete: remove },
  });
}
