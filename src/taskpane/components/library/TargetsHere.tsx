import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { TargetHere } from "../../state/libraryTargets";
import { scopeLine } from "../scopeLine";
import { TargetCard } from "./TargetCard";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

interface TargetsHereProps {
  readonly targets: readonly TargetHere[];
  /** A document that reaches this place names the indicator without asking for a figure. */
  readonly named: boolean;
}

/** What is asked of the indicator in what this workbook is about; what governs stands first. */
export function TargetsHere({ targets, named }: TargetsHereProps) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { t } = useTranslation();
  const { words, locale, state, onScope } = useLibrary();
  const scope = state.overview?.scope ?? null;
  const line = scope === null ? [] : scopeLine(scope, locale, t).map(({ text }) => text);
  return (
    <section className={shared.block}>
      <h2 className={shared.heading}>{words.indicator.here}</h2>
      {line.length === 0 ? null : (
        <Text size={200} className={shared.soft}>
          {words.indicator.scope(line.join(" · "))}
        </Text>
      )}
      {scope !== null && scope.region.value === null ? (
        <>
          <Text size={200}>{words.indicator.noRegion}</Text>
          <Button size="small" className={styles.button} onClick={onScope}>
            {words.indicator.chooseScope}
          </Button>
        </>
      ) : null}
      {targets.length === 0 ? (
        <Text>{named ? words.indicator.namedHere : words.indicator.nothingHere}</Text>
      ) : (
        <ul className={mergeClasses(shared.list, styles.cards)} aria-label={words.indicator.here}>
          {targets.map((here) => (
            <TargetCard key={here.target.id} target={here.target} here={here} />
          ))}
        </ul>
      )}
    </section>
  );
}
