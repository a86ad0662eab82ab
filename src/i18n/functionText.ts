/** What the formula wizard shows of a function in Chinese; function names stay as they are. */
export interface FunctionText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export type FunctionTexts = Readonly<Record<string, FunctionText>>;

/** Names of arguments in Chinese; one name means the same in every function. */
export type ParameterNames = Readonly<Record<string, string>>;
