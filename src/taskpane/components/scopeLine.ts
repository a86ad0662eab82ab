import type { TFunction } from "i18next";
import { loadCatalogue } from "../../catalogue/catalogue";
import type { Locale } from "../../i18n/locale";
import { paneWords } from "../../i18n/pane";
import type { ResolvedScope } from "../../validation/types";

/** One part of the scope bar; a guess is marked as one. */
export interface ScopePart {
  readonly text: string;
  readonly guess: boolean;
}

type Translate = TFunction<"translation", undefined>;

/** The word of a stored level or type in the reader's language; what we do not know stays as written. */
function translated(value: string | null, list: "levels" | "planTypes", locale: Locale): string {
  const index = paneWords["zh-CN"][list].findIndex((word) => word === value);
  return paneWords[locale][list][index] ?? value ?? "";
}

function documentsText(scope: ResolvedScope, locale: Locale, t: Translate): string {
  const language = locale === "zh-CN" ? "zh" : "en";
  const [first, ...others] = scope.adopted.map((id) => loadCatalogue().documentById(id).shortTitle[language]);
  if (first === undefined) return "";
  return others.length === 0 ? first : `${first} ${t("scope.more", { count: others.length })}`;
}

/** "灵丘县 · 2024 · 县级总体规划 · 山西实施意见 +1": the unit stands only where no division does. */
export function scopeLine(scope: ResolvedScope, locale: Locale, t: Translate): readonly ScopePart[] {
  const { reportingUnit, region, year, level, planType } = scope;
  const where =
    region.value !== null
      ? { text: region.value.name, guess: region.from === "guess" }
      : reportingUnit.value !== null
        ? { text: reportingUnit.value, guess: reportingUnit.from === "guess" }
        : { text: t("scope.unknownRegion"), guess: false };
  const when = {
    text: year.value === null ? t("scope.unknownYear") : String(year.value),
    guess: year.from === "guess",
  };
  const words = [
    translated(level.value, "levels", locale),
    translated(planType.value, "planTypes", locale),
  ] as const;
  const what = {
    text:
      words[0] !== "" && words[1] !== ""
        ? t("scope.levelAndType", { level: words[0], planType: words[1] })
        : words.join(""),
    guess: level.from === "guess" || planType.from === "guess",
  };
  const parts = [where, when, what, { text: documentsText(scope, locale, t), guess: false }];
  return parts.filter(({ text }) => text !== "");
}
