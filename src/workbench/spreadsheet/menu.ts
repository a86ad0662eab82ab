import type { MenuConfig } from "@univerjs/preset-sheets-core";

/** Formats and rules that a plan cannot carry into the file: what would be lost on save is not offered. */
const notSaved = [
  "sheet.command.set-once-format-painter",
  "sheet.command.set-range-font-family",
  "sheet.command.set-range-underline",
  "sheet.command.set-range-stroke",
  "sheet.command.set-range-text-color",
  "sheet.command.reset-text-color",
  "sheet.command.set-background-color",
  "sheet.command.reset-background-color",
  "sheet.command.set-border-basic",
  "sheet.command.set-text-rotation",
  "sheet.command.set-tab-color",
  "sheet.command.paste-format",
  "sheet.command.clear-selection-format",
  "sheet.command.toggle-gridlines",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.menu.data-validation",
  "sheet.operation.open.conditional.formatting.panel",
];

/** The engine's own protection, which knows accounts; sheets are protected as their file says. */
const ownProtection = [
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
];

export const hiddenMenuItems: MenuConfig = Object.fromEntries(
  [...notSaved, ...ownProtection].map((id) => [id, { hidden: true }]),
);
