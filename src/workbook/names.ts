/** Sheet and defined names are compared as Excel does: without regard to case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end. */
export const isSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
