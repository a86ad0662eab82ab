import { borderColour } from "../../theme";
import {
  appended,
  changedAttributes,
  childNamed,
  childrenNamed,
  localName,
  parseMarkup,
  prefixOf,
  spliced,
  type MarkupElement,
  type Splice,
} from "./markup";
import { builtinFormat, fillChange, fontChange, type FontChange, type StyleChange } from "./styleChange";
import { element } from "./text";

/** Order in which Excel wants the children of a font (CT_Font). */
const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** Collections of a style part, with what stands before each: an absent one is put at its place. */
const sections = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;
type Section = (typeof sections)[number];

type Pieces = Map<string, string>;

/**
 * The style part of a workbook, to which styles can be added: what stands in it keeps its index and its bytes.
 * Every new style is derived from one that is there, so that a changed cell keeps the rest of its look.
 */
export class StyleSheet {
  readonly #text: string;
  readonly #root: MarkupElement;
  readonly #prefix: string;
  readonly #added = new Map<Section, string[]>();
  readonly #indices = new Map<string, number>();
  readonly #derived = new Map<string, number>();
  readonly #formats = new Map<number, string>();

  constructor(text: string) {
    this.#text = text;
    this.#root = parseMarkup(text);
    this.#prefix = prefixOf(this.#root);
    for (const one of this.#children("numFmts"))
      this.#formats.set(Number(one.attributes.numFmtId), one.attributes.formatCode ?? "");
  }

  #children(section: Section): readonly MarkupElement[] {
    return childNamed(this.#root, section)?.children ?? [];
  }

  #raw({ start, end }: MarkupElement): string {
    return this.#text.slice(start, end);
  }

  #item(section: Section, index: number): string | undefined {
    const there = this.#children(section);
    const one = there[index];
    return one ? this.#raw(one) : this.#added.get(section)?.[index - there.length];
  }

  /** Index of an item with just this text, added at the end where there is none. */
  #add(section: Section, item: string): number {
    const key = `${section} ${item}`;
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    const there = this.#children(section);
    const added = this.#added.get(section) ?? [];
    const same = there.findIndex((one) => this.#raw(one) === item);
    const index = same >= 0 ? same : there.length + added.length;
    if (same < 0) this.#added.set(section, [...added, item]);
    this.#indices.set(key, index);
    return index;
  }

  /** Number format of a cell style, as its code; null for a built-in one that we do not name. */
  numberFormat(style: number): string | null {
    const id = Number(this.#xf(style).attributes.numFmtId ?? 0);
    if (id === 0) return "General";
    return id === 49 ? "@" : (this.#formats.get(id) ?? null);
  }

  #xf(style: number): MarkupElement {
    return parseMarkup(this.#item("cellXfs", style) ?? this.#item("cellXfs", 0) ?? `<${this.#prefix}xf/>`);
  }

  #formatId(format: string): number {
    const builtin = builtinFormat(format);
    if (builtin !== null) return builtin;
    for (const [id, code] of this.#formats) if (code === format) return id;
    const id = Math.max(163, ...this.#formats.keys()) + 1;
    this.#formats.set(id, format);
    this.#add("numFmts", element(`${this.#prefix}numFmt`, { numFmtId: id, formatCode: format }));
    return id;
  }

  #fontPieces(font: string): Pieces {
    const root = parseMarkup(font);
    return new Map(root.children.map((one) => [one.local, font.slice(one.start, one.end)]));
  }

  #font(base: string | undefined, change: FontChange): string {
    const pieces = this.#fontPieces(base ?? `<${this.#prefix}font/>`);
    const set = (local: string, attributes: Readonly<Record<string, string | number>>): unknown =>
      pieces.set(local, element(`${this.#prefix}${local}`, attributes));
    if (change.bold === true) set("b", {});
    if (change.bold === false) pieces.delete("b");
    if (change.italic === true) set("i", {});
    if (change.italic === false) pieces.delete("i");
    if (change.size !== undefined) set("sz", { val: change.size });
    if (change.colour !== undefined) set("color", { rgb: `FF${change.colour}` });
    const ordered = fontOrder.flatMap((local) => pieces.get(local) ?? []);
    return element(`${this.#prefix}font`, {}, ordered.join(""));
  }

  #fill(colour: string): string {
    const p = this.#prefix;
    if (colour === "none")
      return element(`${p}fill`, {}, element(`${p}patternFill`, { patternType: "none" }));
    const colours = element(`${p}fgColor`, { rgb: `FF${colour}` }) + element(`${p}bgColor`, { indexed: 64 });
    return element(`${p}fill`, {}, element(`${p}patternFill`, { patternType: "solid" }, colours));
  }

  #border(border: "none" | "thin"): string {
    const p = this.#prefix;
    const colour = element(`${p}color`, { rgb: `FF${borderColour.slice(1)}` });
    const side = (name: string): string =>
      border === "none" ? element(`${p}${name}`) : element(`${p}${name}`, { style: "thin" }, colour);
    const sides = ["left", "right", "top", "bottom"].map(side).join("");
    return element(`${p}border`, {}, sides + element(`${p}diagonal`));
  }

  /** Index of the style that looks like `base` but for the change. */
  derive(base: number, change: StyleChange): number {
    const key = `${String(base)} ${JSON.stringify(change)}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const index = this.#add("cellXfs", this.#derivedXf(this.#xf(base), change));
    this.#derived.set(key, index);
    return index;
  }

  #derivedXf(xf: MarkupElement, change: StyleChange): string {
    const attributes: Record<string, string> = {};
    const take = (name: string, apply: string, index: number): void => {
      attributes[name] = String(index);
      attributes[apply] = "1";
    };
    const font = fontChange(change);
    const fill = fillChange(change);
    const fontItem = font && this.#font(this.#item("fonts", Number(xf.attributes.fontId ?? 0)), font);
    if (fontItem !== null) take("fontId", "applyFont", this.#add("fonts", fontItem));
    if (fill !== null) take("fillId", "applyFill", this.#add("fills", this.#fill(fill)));
    if (change.border !== undefined)
      take("borderId", "applyBorder", this.#add("borders", this.#border(change.border)));
    if (change.numberFormat !== undefined) {
      take("numFmtId", "applyNumberFormat", this.#formatId(change.numberFormat));
      // A leading apostrophe of Excel's would keep a number a text.
      if (change.numberFormat !== "@") attributes.quotePrefix = "0";
    }
    const alignment = this.#alignment(xf, change);
    const protection = this.#protection(xf, change);
    if (alignment !== "") attributes.applyAlignment = "1";
    if (protection !== "") attributes.applyProtection = "1";
    const base = { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0", xfId: "0" };
    const all = changedAttributes({ ...base, ...xf.attributes }, attributes);
    return element(`${this.#prefix}xf`, all, alignment + protection);
  }

  #alignment(xf: MarkupElement, { horizontal, vertical, wrap }: StyleChange): string {
    const there = childNamed(xf, "alignment")?.attributes ?? {};
    const changes = {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical: vertical === "middle" ? "center" : vertical }),
      ...(wrap === undefined ? {} : { wrapText: wrap ? "1" : "0" }),
    };
    const all = { ...there, ...changes };
    return Object.keys(all).length === 0 ? "" : element(`${this.#prefix}alignment`, all);
  }

  #protection(xf: MarkupElement, { locked }: StyleChange): string {
    const there = childNamed(xf, "protection")?.attributes ?? {};
    const all = { ...there, ...(locked === undefined ? {} : { locked: locked ? "1" : "0" }) };
    return Object.keys(all).length === 0 ? "" : element(`${this.#prefix}protection`, all);
  }

  /** Index of a look that a condition puts on a cell: the tone's font and fill. */
  conditional(change: StyleChange): number {
    const p = this.#prefix;
    const font = fontChange(change);
    const fill = fillChange(change);
    const shade = fill === null || fill === "none" ? "" : element(`${p}bgColor`, { rgb: `FF${fill}` });
    // A condition's fill takes its colour from bgColor, unlike a cell's.
    const fillItem = shade && element(`${p}fill`, {}, element(`${p}patternFill`, {}, shade));
    return this.#add("dxfs", element(`${p}dxf`, {}, (font ? this.#font(undefined, font) : "") + fillItem));
  }

  /** Whether anything was added. */
  get changed(): boolean {
    return this.#added.size > 0;
  }

  #newSection(section: Section, items: readonly string[]): Splice {
    const later: readonly string[] = [
      ...sections.slice(sections.indexOf(section) + 1),
      "tableStyles",
      "colors",
      "extLst",
    ];
    const next = this.#root.children.find((one) => later.includes(localName(one.name)));
    const place = next?.start ?? this.#root.contentEnd;
    const text = element(`${this.#prefix}${section}`, { count: items.length }, items.join(""));
    return { start: place, end: place, text };
  }

  /** The part with what was added; everything else as it was, byte for byte. */
  toText(): string {
    const splices = sections.flatMap((section): readonly Splice[] => {
      const items = this.#added.get(section);
      if (!items) return [];
      const there = childNamed(this.#root, section);
      if (!there) return [this.#newSection(section, items)];
      const count = String(there.children.length + items.length);
      return appended(there, items.join(""), { count });
    });
    return spliced(this.#text, splices);
  }

  /** Whether the part has what cell styles rest on; without it nothing can be added. */
  get usable(): boolean {
    return (["fonts", "fills", "borders", "cellXfs"] as const).every(
      (section) => childrenNamed(this.#root, section).length === 1 && this.#children(section).length > 0,
    );
  }
}
