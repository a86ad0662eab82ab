/** Puts values into a text's places: fill("{done}/{total}", {done: 1, total: 3}) → "1/3". */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
