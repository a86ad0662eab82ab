import {
  maximumColumns,
  maximumRows,
  parseRangeAddress,
  type RangeAddress,
} from "../../../../src/workbook/address";
import type { Visibility } from "../../../../src/workbook/snapshot";
import {
  accessDenied,
  ExcelFault,
  hostObject,
  invalidArgument,
  numberArgument,
  readOnly,
  textArgument,
  type HostObject,
} from "../hostObject";
import type { ModelSheet } from "../model";
import { pageLayout } from "./pageLayout";
import { rangeObject } from "./range";
import { sheetProtection } from "./sheetProtection";
import type { Session } from "./session";

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

const visibilityName = (visibility: Visibility): string =>
  Object.keys(visibilities).find((name) => visibilities[name] === visibility) ?? "Visible";

export function worksheetObject(session: Session, sheet: ModelSheet): HostObject {
  const at = (range: RangeAddress): HostObject => rangeObject(session, sheet, range);
  const used = (valuesOnly: unknown): HostObject | null => {
    const range = sheet.usedRange(valuesOnly === true);
    return range ? at(range) : null;
  };
  return hostObject({
    type: "Worksheet",
    identity: { Id: sheet.id },
    scalars: worksheetScalars(session, sheet),
    links: {
      Protection: () => sheetProtection(sheet),
      PageLayout: () => pageLayout(sheet),
      FreezePanes: () => freezePanes(sheet),
    },
    methods: {
      GetRange: (args) =>
        at(args[0] === null || args[0] === undefined ? wholeSheet : addressed(textArgument(args, 0))),
      GetRangeByIndexes: (args) =>
        at({
          row: numberArgument(args, 0),
          column: numberArgument(args, 1),
          rows: numberArgument(args, 2),
          columns: numberArgument(args, 3),
        }),
      GetCell: (args) =>
        at({ row: numberArgument(args, 0), column: numberArgument(args, 1), rows: 1, columns: 1 }),
      GetUsedRange: (args) => used(args[0]) ?? at({ row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: (args) => used(args[0]),
      Activate: () => {
        if (sheet.visibility !== "visible")
          throw new ExcelFault("GeneralException", "A hidden sheet cannot be activated.");
        session.workbook.active = sheet.id;
      },
      Delete: () => removeSheet(session, sheet),
    },
  });
}

const wholeSheet: RangeAddress = { row: 0, column: 0, rows: maximumRows, columns: maximumColumns };

function addressed(text: string): RangeAddress {
  const range = parseRangeAddress(text) ?? wholeRows(text);
  if (!range) throw invalidArgument(`"${text}" is no address`);
  return range;
}

/** "3:4" names whole rows. */
function wholeRows(text: string): RangeAddress | null {
  const parts = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (!parts) return null;
  const row = Number(parts[1]) - 1;
  return { row, column: 0, rows: Number(parts[2]) - row, columns: maximumColumns };
}

function worksheetScalars(session: Session, sheet: ModelSheet): NonNullable<HostObject["scalars"]> {
  const { workbook } = session;
  return {
    Id: readOnly(() => sheet.id),
    Name: { get: () => sheet.name, set: (value) => (sheet.name = checkedName(session, String(value))) },
    Visibility: {
      get: () => visibilityName(sheet.visibility),
      set: (value) => setVisibility(session, sheet, value),
    },
    Position: {
      get: () => workbook.sheets.indexOf(sheet),
      set: (value) => {
        workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
        workbook.sheets.splice(Number(value), 0, sheet);
      },
    },
    ShowGridlines: {
      get: () => sheet.page.get("Gridlines") ?? true,
      set: (value) => sheet.page.set("Gridlines", value),
    },
  };
}

function setVisibility(session: Session, sheet: ModelSheet, value: unknown): void {
  const visibility = visibilities[String(value)];
  if (!visibility) throw invalidArgument(`no visibility ${String(value)}`);
  if (visibility !== "visible" && isLastVisible(session, sheet)) {
    throw new ExcelFault("InvalidOperation", "A workbook must have at least one visible sheet.");
  }
  if (session.workbook.structureLocked) throw accessDenied("the workbook's structure is protected");
  sheet.visibility = visibility;
}

const isLastVisible = (session: Session, sheet: ModelSheet): boolean =>
  !session.workbook.sheets.some((other) => other !== sheet && other.visibility === "visible");

function removeSheet(session: Session, sheet: ModelSheet): void {
  const { workbook } = session;
  if (workbook.structureLocked) throw accessDenied("the workbook's structure is protected");
  if (isLastVisible(session, sheet))
    throw new ExcelFault("InvalidOperation", "The last visible sheet cannot be deleted.");
  if (sheet.visibility === "very-hidden") {
    throw new ExcelFault("InvalidOperation", "A very hidden sheet cannot be deleted.");
  }
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  if (workbook.active === sheet.id) workbook.active = workbook.sheets[0]?.id ?? "";
}

/** A name is refused where another sheet has it, where it is too long or has a forbidden sign. */
export function checkedName(session: Session, name: string): string {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name))
    throw invalidArgument(`"${name}" is no sheet name`);
  if (session.workbook.sheet(name)) {
    throw new ExcelFault(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
      409,
    );
  }
  return name;
}

function freezePanes(sheet: ModelSheet): HostObject {
  const freeze = (rows: number, columns: number): void => {
    sheet.frozen = { row: 0, column: 0, rows, columns };
  };
  return hostObject({
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (args) => freeze(numberArgument(args, 0, 1), 0),
      FreezeColumns: (args) => freeze(0, numberArgument(args, 0, 1)),
      FreezeAt: (args) => {
        const range = addressed(textArgument(args, 0));
        freeze(range.row + range.rows, range.column + range.columns);
      },
      Unfreeze: () => {
        sheet.frozen = null;
      },
    },
  });
}
