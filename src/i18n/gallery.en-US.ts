import type { GalleryWords } from "./galleryWords";

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);

export const galleryEn: GalleryWords = {
  title: "Functions",
  back: "Back",
  families: {
    GREEN: { title: "Indicators", hint: "What is asked, whether it is met, by how much" },
    CARBON: { title: "Carbon", hint: "Emissions, sinks, intensity, decomposition" },
    PLAN: { title: "Planning", hint: "Land, form, facilities, mobility" },
  },
  recent: "Used lately",
  search: {
    label: "Search functions",
    hint: "Such as compactness, diesel, target",
    clear: "Clear",
    results: (count: number) => (count === 1 ? "1 function" : `${count} functions`),
    none: (text: string) =>
      `Nothing found for “${text}”. Try other words, such as “sink”, “height” or “share”.`,
  },
  form: {
    arguments: "Arguments",
    more: (count: number) => `Optional arguments (${count})`,
    optional: "optional",
    about: (name: string) => `What “${name}” is`,
    choose: "Choose or type",
    type: "Type, or take cells",
    range: "Take a range of cells",
    noChoice: "Nothing alike; it may be typed as it is",
    on: "Yes",
    off: "No",
    take: (cell: string) => `Take ${cell}`,
    takeFor: (cell: string, name: string) => `Take ${cell} for “${name}”`,
    takeNothing: "Select cells on the sheet first",
    fromCells: (place: string) => `From ${place}`,
    release: (name: string) => `Take “${name}” no longer from cells`,
    rows: (rows: number, columns: number) => `Example data: ${rows} × ${columns}`,
    asked: (unit: string, limit: string, source: string) =>
      [
        unit === "" ? "" : `Unit ${unit}`,
        limit === "" ? "no figure asked here and now" : `asked ${limit}`,
        source,
      ]
        .filter((part) => part !== "")
        .join(" · "),
    clear: "Clear all",
  },
  preview: {
    title: "Result",
    missing: (names: readonly string[]) => `Still needed: ${names.join(", ")}.`,
    trial: (cell: string, name: string) => `With the selected ${cell} as “${name}”:`,
    against: (target: string, gap: string) => `asked ${target}${gap === "" ? "" : `, gap ${gap}`}`,
    blank: "Blank, since a required argument's cell is blank.",
    tooLarge: "The range is too large for a preview; the sheet computes it once the formula is there.",
    reading: "Reading the cells…",
    more: (count: number) => (count === 1 ? "1 more row." : `${count} more rows.`),
    table: "Result, spilled over the cells beside it",
    errors: {
      "#VALUE!": "An argument is wrong",
      "#N/A": "There is no value to give",
      "#NUM!": "A number makes no sense",
      "#DIV/0!": "Division by zero",
    },
    formula: "Formula",
  },
  insert: {
    into: (cell: string) => `Insert into ${cell}`,
    nowhere: "Insert",
    selectFirst: "Select a cell on the sheet for the result first.",
    inUse: (cell: string) => `${cell} serves as an argument; select another cell for the result.`,
    spills: (area: string) => `The result takes ${area}.`,
    filledTitle: "Overwrite what is there?",
    filled: (count: number) => `${cells(count)} hold something here. You can undo it afterwards:`,
    others: (count: number) => `and ${cells(count)} more`,
    overwrite: "Overwrite and insert",
    cancel: "Do not insert",
  },
  help: {
    title: "How to use it, and its sources",
    example: "Example",
    gives: "Result",
    tryIt: "Fill in the example",
    filled: "The example is filled in.",
    notes: "Notes",
  },
};
