import { TextEncoder } from "node:util";

/** Parts of a browser that jsdom lacks and the pane's libraries ask for. */
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { TextEncoder, ResizeObserver: StillObserver });
/** Rules that the pane's styles were made of. jsdom would compute them anew for each element that a test looks for. */
export const styleRules: string[] = [];

const probe = document.head.appendChild(document.createElement("style"));
const sheets: object = Object.getPrototypeOf(probe.sheet);
Object.assign(sheets, { insertRule: (rule: string) => styleRules.push(rule) - styleRules.length });
probe.remove();

Element.prototype.scrollIntoView = () => undefined;
