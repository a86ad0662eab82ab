import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { FunctionArgument, FunctionDefinition } from "../../functions/types";
import { type CellError, cellErrorOf, type CellValue, isCellError } from "../../workbook/snapshot";
import { callLifted } from "./lift";

const toError = (error: CellError["error"], message = ""): ErrorValueObject =>
  ErrorValueObject.create(
    Object.values(ErrorType).find((type) => String(type) === error) ?? ErrorType.VALUE,
    message,
  );

/** A blank result shows as nothing: Univer would print a null as 0. */
export function toValueObject(value: CellValue): BaseValueObject {
  if (value === null) return StringValueObject.create("");
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (isCellError(value)) return toError(value.error);
  return StringValueObject.create(value);
}

/** What a cell or literal hands to a function; a blank or an omitted argument is null. */
export function fromValueObject(object: Nullable<BaseValueObject>): CellValue {
  if (!object || object.isNull()) return null;
  const value = object.getValue();
  if (!object.isError()) return value;
  return cellErrorOf(String(value)) ?? { error: "#VALUE!" };
}

function toArgument(object: BaseValueObject): FunctionArgument {
  if (!(object instanceof ArrayValueObject)) return fromValueObject(object);
  return Array.from({ length: object.getRowCount() }, (_row, row) =>
    Array.from({ length: object.getColumnCount() }, (_column, column) =>
      fromValueObject(object.get(row, column)),
    ),
  );
}

function toArray(rows: readonly (readonly CellValue[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toValueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/**
 * A function of ours as a class that Univer computes with. It never throws: one exception would stop
 * the calculation of the whole workbook for good.
 */
export function functionClass(definition: FunctionDefinition): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override calculate(...objects: BaseValueObject[]): BaseValueObject {
      try {
        const outcome = callLifted(definition, objects.map(toArgument));
        if (!outcome.ok) return toError(outcome.error, outcome.message);
        return Array.isArray(outcome.value) ? toArray(outcome.value) : toValueObject(scalar(outcome.value));
      } catch (thrown) {
        return toError("#VALUE!", String(thrown));
      }
    }
  };
}

const scalar = (value: CellValue | readonly (readonly CellValue[])[]): CellValue =>
  isBlock(value) ? (value[0]?.[0] ?? null) : value;

const isBlock = (
  value: CellValue | readonly (readonly CellValue[])[],
): value is readonly (readonly CellValue[])[] => Array.isArray(value);
