import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorRecord } from "../../../catalogue/types";
import { formatNumber } from "../../../validation/notation";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** What the indicator is. */
export function IndicatorHead({ indicator }: { readonly indicator: IndicatorRecord }) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, language } = useLibrary();
  const { name, definition, unit, code, synonyms, direction, plausible } = indicator;
  const other = language === "zh" ? "en" : "zh";
  const facts: readonly (readonly [term: string, value: string | null])[] = [
    [
      words.indicator.unit,
      unit === null ? words.indicator.noUnit : unit === "1" ? words.indicator.pure : unit,
    ],
    [words.indicator.code, code],
    [words.indicator.otherNames, synonyms.length === 0 ? null : synonyms.join(words.between)],
    [words.indicator.direction, words.indicator.directions[direction]],
    [
      words.indicator.range,
      plausible === null
        ? null
        : words.indicator.between(formatNumber(plausible.low), formatNumber(plausible.high)),
    ],
  ];
  return (
    <div className={shared.block}>
      <h1 className={shared.title}>{name[language]}</h1>
      <Text size={200} className={shared.soft} lang={other === "zh" ? "zh-CN" : "en"}>
        {name[other]}
      </Text>
      <Text>{definition[language]}</Text>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== null)
          .map(([term, value]) => (
            <div key={term} style={{ display: "contents" }}>
              <dt className={shared.soft}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
