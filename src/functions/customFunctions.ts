import type { Locale } from "../i18n/locale";
import * as carbon from "./carbon/carbonCustomFunctions";
import { wordIn } from "./excelDoor";
import * as indicators from "./indicators/indicatorCustomFunctions";
import * as planning from "./planning/planningCustomFunctions";

/** Tells Excel which function answers to which id; `language` words the messages at each call. */
export function registerCustomFunctions(language: () => Locale = () => "zh-CN"): void {
  wordIn(language);
  for (const [id, wrapper] of Object.entries({ ...indicators, ...carbon, ...planning })) {
    CustomFunctions.associate(id, wrapper);
  }
}
