import type { IResources } from "@univerjs/core";
import { parseRangeAddress, quotedSheetName, type RangeAddress, rangeAddress } from "../../workbook/address";
import type { DefinedName } from "../../workbook/snapshot";

const resourceName = "SHEET_DEFINED_NAME_PLUGIN";

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** {sheet: "附表 1", range: A1:B2} → "'附表 1'!$A$1:$B$2". */
export const referenceText = (sheet: string, range: RangeAddress): string =>
  `${quotedSheetName(sheet)}!${absolute(rangeAddress(range))}`;

/** "'附表 1'!$A$1" → sheet and range; null where the text is no reference to one range. */
export function parseReference(
  text: string,
): { readonly sheet: string; readonly range: RangeAddress } | null {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim());
  const range = parseRangeAddress(parts?.[3] ?? "");
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  return range && sheet ? { sheet, range } : null;
}

/** Names of the snapshot as Univer loads them; one that points at no single range stays in the side model. */
export function definedNameResource(names: readonly DefinedName[]): IResources[number] {
  const entries = names.flatMap(({ name, sheet, range }) =>
    sheet === null || range === null
      ? []
      : [
          [
            `name-${name}`,
            {
              id: `name-${name}`,
              name,
              formulaOrRefString: referenceText(sheet, range),
              localSheetId: "AllDefaultWorkbook",
            },
          ] as const,
        ],
  );
  return { id: resourceName, name: resourceName, data: JSON.stringify(Object.fromEntries(entries)) };
}
