import { readLabel } from "../catalogue/label";
import { remember } from "./remember";

/** A label taken apart, once for each text: a column of forms repeats the same few. */
export const labelOf = remember(2000, readLabel);
