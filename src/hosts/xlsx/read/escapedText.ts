const escape = /_x([0-9A-Fa-f]{4})_/g;

/** The format writes characters that XML cannot hold as _x000D_, and a literal "_x000D_" as "_x005F_x000D_". */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(escape, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/**
 * A copy that does not keep the parser's chunk alive. Engines make a slice of a long string point into it, so
 * that a few kept texts would hold the whole unpacked part in memory.
 */
export const detached = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
