interface Part {
  readonly name: string;
  readonly test: RegExp;
  /** Bytes, gzipped. */
  readonly limit: number;
}

interface Compiler {
  readonly hooks: {
    readonly afterEmit: { readonly tap: (name: string, run: (compilation: object) => void) => void };
  };
}

/** A plugin of webpack's that holds what a cell formula has to load. */
export class BundleBudget {
  constructor(options: {
    readonly entry: string;
    readonly limit: number;
    readonly data: readonly Part[];
    readonly forbidden: readonly string[];
  });
  apply(compiler: Compiler): void;
}
