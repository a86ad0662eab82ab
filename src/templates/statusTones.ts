import type { Status } from "../assessment/types";
import type { Tone } from "../workbook/plan";

/** Statuses from the best to what could not be judged: the order of every count and chart. */
export const statusOrder: readonly Status[] = [
  "met",
  "unmet",
  "warning",
  "note",
  "review",
  "not-due",
  "unconfigured",
  "not-applicable",
];

/** Tones of the eight status words; the word itself carries the meaning on a grey print. */
export const statusTones: Readonly<Record<Status, Tone>> = {
  met: "met",
  unmet: "unmet",
  warning: "warning",
  note: "note",
  review: "review",
  "not-due": "pending",
  unconfigured: "review",
  "not-applicable": "muted",
};
