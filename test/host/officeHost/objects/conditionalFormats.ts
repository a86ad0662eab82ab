import type { RangeAddress } from "../../../../src/workbook/address";
import { hostObject, remembered, textArgument, type HostObject, type Scalar } from "../hostObject";
import type { ModelSheet } from "../model";

export function conditionalFormats(sheet: ModelSheet, range: RangeAddress): HostObject {
  return hostObject({
    type: "ConditionalFormatCollection",
    items: () => sheet.formats.map((rule, index) => conditionalFormat(rule.settings, index)),
    methods: {
      Add: (args) => {
        const settings = new Map<string, unknown>([["Type", textArgument(args, 0)]]);
        sheet.formats.push({ range, settings });
        return conditionalFormat(settings, sheet.formats.length - 1);
      },
      ClearAll: () => (sheet.formats = []),
    },
  });
}

function conditionalFormat(settings: Map<string, unknown>, index: number): HostObject {
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
  return hostObject({
    type: "ConditionalFormat",
    identity: { Id: `cf-${index}` },
    scalars: { Type: kept("Type"), Priority: kept("Priority"), StopIfTrue: kept("StopIfTrue") },
    links: {
      CellValueOrNullObject: () =>
        hostObject({
          type: "CellValueConditionalFormat",
          scalars: { Rule: kept("Rule") },
          links: { Format: format },
        }),
      CellValue: () =>
        hostObject({
          type: "CellValueConditionalFormat",
          scalars: { Rule: kept("Rule") },
          links: { Format: format },
        }),
    },
  });
}
