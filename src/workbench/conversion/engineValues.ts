import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

/** Numbers that the engine's data is written in, so that the conversions are pure and need no engine to run. */
export const yes: BooleanNumber.TRUE = 1;
export const no: BooleanNumber.FALSE = 0;

export const cellTypes: {
  readonly text: CellValueType.STRING;
  readonly number: CellValueType.NUMBER;
  readonly boolean: CellValueType.BOOLEAN;
} = { text: 1, number: 2, boolean: 3 };

export const horizontalValues: Readonly<Record<"left" | "center" | "right", HorizontalAlign>> = {
  left: 1,
  center: 2,
  right: 3,
};

export const verticalValues: Readonly<Record<"top" | "middle" | "bottom", VerticalAlign>> = {
  top: 1,
  middle: 2,
  bottom: 3,
};

export const wrapping: WrapStrategy.WRAP = 3;
export const overflowing: WrapStrategy.OVERFLOW = 1;
export const thinLine: BorderStyleTypes.THIN = 1;
