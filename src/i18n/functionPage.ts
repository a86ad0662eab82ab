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

/** How a number is read that ends in 万 or 亿 and has no unit. */
export const multiplierZh =
  "数字后只写“万”“亿”而不写单位、所用单位自己又带“万”“亿”的，只算一次：单位是万人时，“8万”就是 8 万人，“1.5亿”是 15000 万人；单位是人时，“8万”是 80000 人。";
export const multiplierEn =
  "A number that ends in 万 or 亿 without a unit, where the unit that applies bears one itself, is multiplied once: under 万人, “8万” is 8 万人 and “1.5亿” 15,000 万人; under 人, “8万” is 80,000.";
