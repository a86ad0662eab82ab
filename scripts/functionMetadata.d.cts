/** Types of functionMetadata.cjs, for the tests. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

export function englishMetadata(): Promise<Metadata>;
export function chineseMetadata(english: Metadata): Metadata;
