import type { Locale } from "../../i18n/locale";
import type { FunctionDefinition } from "../types";

/** The functions on land, form, mobility, greening and facilities. */
export const planningFunctions = (_locale: Locale): readonly FunctionDefinition[] => [];
