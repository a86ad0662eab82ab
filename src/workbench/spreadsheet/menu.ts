import type { MenuConfig } from "@univerjs/preset-sheets-core";

/** Entries of the engine's menus that do not belong into this product: what could not be saved is not offered. */
export const hiddenMenuItems: MenuConfig = {};
