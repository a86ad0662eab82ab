export function manifestFaults(text: string, folder: string): string[];
export function buttonFunctions(text: string): string[];
