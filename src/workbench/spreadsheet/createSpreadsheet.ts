import { type IUndoRedoItem, IUndoRedoService, LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { greenTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import type { FunctionDefinition } from "../../functions/types";
import type { Locale } from "../../i18n/locale";
import { describeFunction } from "./functionDescriptions";
import { functionClass } from "./functionClass";
import { type JoiningUndoRedoService, undoRedoOverride } from "./undoRedo";
import { hiddenMenuItems } from "./menu";

export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Runs changes as one step of undo; what they give back is the last part of it. */
  readonly inOneStep: (unitID: string, change: () => IUndoRedoItem) => void;
}

export const univerLocale = (locale: Locale): LocaleType =>
  locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;

/**
 * The spreadsheet engine in `container`, with our functions known to it before any workbook exists:
 * a formula that is computed earlier than its function is registered stays #NAME?.
 */
export function createSpreadsheet(
  container: HTMLElement,
  locale: Locale,
  dark: boolean,
  functions: readonly FunctionDefinition[],
): Spreadsheet {
  const made: { undoRedo: JoiningUndoRedoService | null } = { undoRedo: null };
  const univer = new Univer({
    override: undoRedoOverride((service) => {
      made.undoRedo = service;
    }),
    locale: univerLocale(locale),
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, validationChinese, conditionalChinese),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, validationEnglish, conditionalEnglish),
    },
    theme: greenTheme,
    darkMode: dark,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      menu: hiddenMenuItems,
      sheets: { protectedRangeShadow: false },
      formula: {
        function: functions.map((definition) => [functionClass(definition), definition.name]),
        description: functions.map(describeFunction),
        // An opened file keeps its cached results; only formulas without one are computed.
        initialFormulaComputing: CalculationMode.WHEN_EMPTY,
      },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const { plugins } of presets) {
    univer.registerPlugins(plugins.map((plugin) => (Array.isArray(plugin) ? plugin : [plugin])));
  }
  return {
    univer,
    api: FUniver.newAPI(univer),
    inOneStep: (unitID, change) => {
      univer.__getInjector().get(IUndoRedoService);
      if (made.undoRedo) made.undoRedo.joined(unitID, change);
      else change();
    },
  };
}
