import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IndicatorRecord } from "../../../catalogue/types";
import { formatNumber, formatShown } from "../../../validation/notation";
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
  more: { fontSize: tokens.fontSizeBase200 },
});

/** Names enough to know it by; bureaus have written many. */
const namesShown = 3;

/** What the indicator is. */
export function IndicatorHead({ indicator }: { readonly indicator: IndicatorRecord }) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words, language } = useLibrary();
  const { name, definition, unit, code, synonyms, direction, plausible } = indicator;
  const [allNames, setAllNames] = useState(false);
  const other = language === "zh" ? "en" : "zh";
  const facts: readonly (readonly [term: string, value: string | null])[] = [
    [
      words.indicator.unit,
      unit === null ? words.indicator.noUnit : unit === "1" ? words.indicator.pure : unit,
    ],
    [words.indicator.code, code],
    [words.indicator.direction, words.indicator.directions[direction]],
    [
      words.indicator.range,
      plausible === null
        ? null
        : words.indicator.between(formatNumber(plausible.low), formatShown({ value: plausible.high, unit })),
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
        {synonyms.length === 0 ? null : (
          <>
            <dt className={shared.soft}>{words.indicator.otherNames}</dt>
            <dd className={styles.value}>
              {(allNames ? synonyms : synonyms.slice(0, namesShown)).join(words.between)}{" "}
              {allNames || synonyms.length <= namesShown ? null : (
                <Link as="button" className={styles.more} onClick={() => setAllNames(true)}>
                  {words.indicator.allNames(synonyms.length)}
                </Link>
              )}
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
