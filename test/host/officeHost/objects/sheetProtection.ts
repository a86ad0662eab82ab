import { accessDenied, hostObject, readOnly, type HostObject } from "../hostObject";
import type { ModelSheet } from "../model";

const optionsKey = "ProtectionOptions";

const optionsOf = (sheet: ModelSheet): Readonly<Record<string, unknown>> => {
  const options = sheet.page.get(optionsKey);
  return typeof options === "object" && options !== null ? { ...options } : {};
};

/** Colours and conditional formats are refused on a protected sheet unless its protection allows them. */
export const mayFormatCells = (sheet: ModelSheet): boolean =>
  !sheet.isProtected || optionsOf(sheet).allowFormatCells === true;

export function sheetProtection(sheet: ModelSheet): HostObject {
  return hostObject({
    type: "WorksheetProtection",
    scalars: {
      Protected: readOnly(() => sheet.isProtected),
      Options: readOnly(() => ({
        allowFormatCells: false,
        allowFormatColumns: false,
        allowFormatRows: false,
        ...optionsOf(sheet),
      })),
    },
    methods: {
      Protect: (args) => {
        if (sheet.isProtected) throw accessDenied(`${sheet.name} is already protected`);
        sheet.isProtected = true;
        sheet.page.set(optionsKey, args[0] ?? null);
      },
      Unprotect: () => {
        sheet.isProtected = false;
      },
    },
  });
}
