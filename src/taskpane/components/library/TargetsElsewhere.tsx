import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { divisionByCode } from "../../../catalogue/divisions";
import type { ElsewhereReason, TargetElsewhere } from "../../state/libraryTargets";
import { Disclosure } from "./Disclosure";
import { TargetCard } from "./TargetCard";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Nearest first: what a choice of the user's would bring here, then what never comes here. */
const reasons: readonly ElsewhereReason[] = [
  "no-region",
  "not-adopted",
  "draft",
  "overruled",
  "other-case",
  "other-plan",
  "other-region",
  "example",
  "fact",
];

/** Targets that do not apply to this workbook, by the reason why. */
export function TargetsElsewhere({ targets }: { readonly targets: readonly TargetElsewhere[] }) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words } = useLibrary();
  const [open, setOpen] = useState(false);
  if (targets.length === 0) return null;
  const titleOf = (reason: ElsewhereReason, listed: readonly TargetElsewhere[]): string => {
    if (reason !== "other-region") return words.indicator.reasons[reason];
    const places = listed.flatMap(({ target }) =>
      target.region === null ? [] : [divisionByCode(target.region)?.name ?? target.region],
    );
    return `${words.indicator.reasons[reason]}${words.colon}${[...new Set(places)].join(words.between)}`;
  };
  return (
    <section>
      <Disclosure
        level={2}
        open={open}
        onToggle={() => setOpen(!open)}
        summary={words.indicator.elsewhere(targets.length)}
      >
        <div className={styles.groups}>
          {reasons.map((reason) => {
            const listed = targets.filter((one) => one.reason === reason);
            if (listed.length === 0) return null;
            const title = titleOf(reason, listed);
            return (
              <div key={reason} className={shared.block}>
                <h3 className={shared.small}>{title}</h3>
                <ul className={mergeClasses(shared.list, styles.cards)} aria-label={title}>
                  {listed.map(({ target }) => (
                    <TargetCard key={target.id} target={target} here={null} />
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      </Disclosure>
    </section>
  );
}
