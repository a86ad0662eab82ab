import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";

export type { FUniver, FWorkbook };
export type FSheet = ReturnType<FWorkbook["getActiveSheet"]>;
export type FCells = ReturnType<FSheet["getRange"]>;
