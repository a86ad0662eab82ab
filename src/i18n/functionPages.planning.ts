import type { FunctionPages } from "./functionPage";

export const planningFunctionPages: FunctionPages = {};
