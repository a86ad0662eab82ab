import { quotedSheetName, rangeAddress, type RangeAddress } from "../../../../src/workbook/address";
import type { DefinedName } from "../../../../src/workbook/snapshot";
import {
  accessDenied,
  ExcelFault,
  hostObject,
  itemNotFound,
  numberArgument,
  readOnly,
  textArgument,
  type HostObject,
} from "../hostObject";
import { rangeObject, rectangleOf } from "./range";
import type { Session } from "./session";
import { checkedName, worksheetObject } from "./worksheet";

export function workbookObject(session: Session): HostObject {
  return hostObject({
    type: "Workbook",
    scalars: { Name: readOnly(() => "Book1.xlsx"), ReadOnly: readOnly(() => false) },
    links: {
      Worksheets: () => worksheets(session),
      Names: () => names(session),
      Protection: () =>
        hostObject({
          type: "WorkbookProtection",
          scalars: { Protected: readOnly(() => session.workbook.structureLocked) },
        }),
      Application: () =>
        hostObject({
          type: "Application",
          scalars: { CalculationMode: readOnly(() => "Automatic") },
          methods: {
            SuspendApiCalculationUntilNextSync: () => null,
            SuspendScreenUpdatingUntilNextSync: () => null,
          },
        }),
    },
    methods: {
      GetSelectedRange: () => selectedRange(session),
      _RemoveReference: (args) => {
        session.references.delete(String(args[0]));
      },
    },
  });
}

function selectedRange(session: Session): HostObject {
  const sheet = session.workbook.sheet(session.workbook.active);
  if (!sheet)
    throw new ExcelFault("InvalidSelection", "The current selection is invalid for this operation.");
  return rangeObject(session, sheet, session.workbook.selected);
}

function worksheets(session: Session): HostObject {
  const { workbook } = session;
  const find = (key: unknown): HostObject | null => {
    const sheet = workbook.sheet(String(key));
    return sheet ? worksheetObject(session, sheet) : null;
  };
  return hostObject({
    type: "WorksheetCollection",
    items: () => workbook.sheets.map((sheet) => worksheetObject(session, sheet)),
    item: find,
    methods: {
      GetItem: (args) => {
        const found = find(args[0]);
        if (!found) throw itemNotFound(textArgument(args, 0));
        return found;
      },
      GetItemOrNullObject: (args) => find(args[0]),
      GetActiveWorksheet: () => find(workbook.active),
      GetCount: () => workbook.sheets.length,
      Add: (args) => {
        if (workbook.structureLocked) throw accessDenied("the workbook's structure is protected");
        return worksheetObject(session, workbook.addSheet(checkedName(session, textArgument(args, 0))));
      },
      _RegisterDataChangedEvent: () => null,
      _UnregisterDataChangedEvent: () => null,
      _RegisterSelectionChangedEvent: () => null,
      _UnregisterSelectionChangedEvent: () => null,
    },
  });
}

function names(session: Session): HostObject {
  const { workbook } = session;
  const find = (key: unknown): HostObject | null => {
    const wanted = String(key).toLowerCase();
    const name = workbook.names.find((item) => item.name.toLowerCase() === wanted);
    return name ? namedItem(session, name) : null;
  };
  return hostObject({
    type: "NamedItemCollection",
    items: () => workbook.names.map((name) => namedItem(session, name)),
    item: find,
    methods: {
      GetItem: (args) => {
        const found = find(args[0]);
        if (!found) throw itemNotFound(textArgument(args, 0));
        return found;
      },
      GetItemOrNullObject: (args) => find(args[0]),
      GetItemAt: (args) => {
        const name = workbook.names[numberArgument(args, 0)];
        return name ? namedItem(session, name) : null;
      },
      Add: (args) => {
        const name = textArgument(args, 0);
        if (find(name))
          throw new ExcelFault("ItemAlreadyExists", "A name with this text already exists.", 409);
        const { sheet, range } = rectangleOf(args[1]);
        const added: DefinedName = { name, sheet: sheet.name, range };
        workbook.names.push(added);
        return namedItem(session, added);
      },
    },
  });
}

const reference = (sheet: string, range: RangeAddress): string =>
  `=${quotedSheetName(sheet)}!${rangeAddress(range)
    .split(":")
    .map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"))
    .join(":")}`;

function namedItem(session: Session, name: DefinedName): HostObject {
  const target = name.sheet !== null && name.range !== null ? { sheet: name.sheet, range: name.range } : null;
  const sheet = target ? session.workbook.sheet(target.sheet) : null;
  return hostObject({
    type: "NamedItem",
    identity: { _Id: name.name },
    scalars: {
      Name: readOnly(() => name.name),
      Type: readOnly(() => (target ? "Range" : "Double")),
      Formula: readOnly(() => (target ? reference(target.sheet, target.range) : "=1")),
      Value: readOnly(() => (target ? reference(target.sheet, target.range).slice(1) : 1)),
      Visible: readOnly(() => true),
      Scope: readOnly(() => "Workbook"),
    },
    methods: {
      GetRangeOrNullObject: () => (sheet && target ? rangeObject(session, sheet, target.range) : null),
      Delete: () => {
        session.workbook.names = session.workbook.names.filter((other) => other !== name);
      },
    },
  });
}
