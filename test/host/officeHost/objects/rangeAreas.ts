import { quotedSheetName, rangeAddress, type RangeAddress } from "../../../../src/workbook/address";
import { hostObject, readOnly, type HostObject } from "../hostObject";
import type { ModelSheet } from "../model";
import { rangeObject } from "./range";
import type { Session } from "./session";

export function rangeAreas(session: Session, sheet: ModelSheet, areas: readonly RangeAddress[]): HostObject {
  const ranges = (): HostObject[] => areas.map((area) => rangeObject(session, sheet, area));
  const identity: Record<string, unknown> = {};
  const made: HostObject = hostObject({
    type: "RangeAreas",
    identity,
    scalars: {
      Address: readOnly(() =>
        areas.map((area) => `${quotedSheetName(sheet.name)}!${rangeAddress(area)}`).join(","),
      ),
      AreaCount: readOnly(() => areas.length),
      CellCount: readOnly(() => areas.reduce((sum, area) => sum + area.rows * area.columns, 0)),
    },
    links: { Areas: () => hostObject({ type: "RangeCollection", items: ranges }) },
    methods: {
      _KeepReference: () => {
        identity["_ReferenceId"] ??= session.nextReference();
        session.references.set(String(identity["_ReferenceId"]), made);
        return null;
      },
    },
  });
  return made;
}
