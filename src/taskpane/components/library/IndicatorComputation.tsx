import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorRecord } from "../../../catalogue/types";
import { IndicatorLink } from "./IndicatorLink";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  fraction: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    width: "fit-content",
    maxWidth: "100%",
  },
  line: {
    gridColumn: "1 / -1",
    borderTop: `1px solid ${tokens.colorNeutralForeground3}`,
    marginBlock: "3px",
  },
});

/** How the indicator is computed, where it is computed from others. */
export function IndicatorComputation({ indicator }: { readonly indicator: IndicatorRecord }) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words } = useLibrary();
  const { ratio } = indicator;
  return (
    <section className={shared.block}>
      <h2 className={shared.heading}>{words.indicator.computed}</h2>
      {ratio === null ? (
        <Text size={200} className={shared.soft}>
          {words.indicator.notRatio}
        </Text>
      ) : (
        <div className={styles.fraction}>
          <Text size={200} className={shared.soft}>
            {words.indicator.numerator}
          </Text>
          <span>
            <IndicatorLink code={ratio.numerator} />
          </span>
          <span className={styles.line} />
          <Text size={200} className={shared.soft}>
            {words.indicator.denominator}
          </Text>
          <span>
            <IndicatorLink code={ratio.denominator} />
          </span>
        </div>
      )}
    </section>
  );
}
