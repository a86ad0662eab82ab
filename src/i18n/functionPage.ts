export type ExampleCell = number | string | null;
export type ExampleRange = readonly (readonly ExampleCell[])[];

/** One worked example of a function; its help page shows it and a test computes it. */
export interface FunctionExample {
  /** As the command line takes them; null for an argument left out. */
  readonly args: readonly (ExampleCell | ExampleRange)[];
  readonly result: number | string | readonly (readonly (number | string)[])[];
  readonly zh: string;
  readonly en: string;
}

/** What a help page says beyond the formula wizard. */
export interface FunctionPage {
  readonly example: FunctionExample;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

export type FunctionPages = Readonly<Record<string, FunctionPage>>;

export const blanksZh = "必填参数所指的单元格是空白时，结果也是空白。";
export const blanksEn = "Where a required argument is blank, so is the result.";
