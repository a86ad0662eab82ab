import { Button, Link, PresenceGroup, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { lineHolds, linesOf, type FindingLine, type FindingSection } from "../state/findingGroups";
import { AlikeFindings } from "./AlikeFindings";
import { FindingItem } from "./FindingItem";
import { useFindings } from "./findingContext";
import { pageLength, ShowMore } from "./ShowMore";
import { SlideAway } from "./SlideAway";
import { StepIcon } from "./steps";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  toggle: {
    width: "100%",
    justifyContent: "flex-start",
    gap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  sheet: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Consecutive lines of one sheet, in the findings' order. */
function bySheet(lines: readonly FindingLine[]): readonly (readonly [string, readonly FindingLine[]])[] {
  const sheets = new Map<string, FindingLine[]>();
  for (const line of lines) {
    const known = sheets.get(line.sheet);
    if (known === undefined) sheets.set(line.sheet, [line]);
    else known.push(line);
  }
  return [...sheets];
}

interface FindingGroupProps {
  readonly section: FindingSection;
  /** Whether the report speaks of several sheets, which are then named. */
  readonly sheetsNamed: boolean;
  /** Changes with the filter, so that what a filter hides does not slide as if it were done. */
  readonly filterKey: string;
}

/** One part of the list, folded away by its heading. */
export function FindingGroup({ section, sheetsNamed, filterKey }: FindingGroupProps) {
  const { step, findings } = section;
  const styles = useStyles();
  const { t } = useTranslation();
  const { session, selected } = useFindings();
  const [folded, setFolded] = useState(step === "done");
  const [shown, setShown] = useState(pageLength);
  const lines = useMemo(() => linesOf(findings), [findings]);
  const at = selected === null ? -1 : lines.findIndex((line) => lineHolds(line, selected));
  useEffect(() => {
    if (at < 0) return;
    setFolded(false);
    setShown((count) => Math.max(count, at + 1));
  }, [at]);
  if (findings.length === 0) return null;
  const title =
    step === "done"
      ? t("audit.doneCount", { count: findings.length })
      : `${step === null ? section.title : t(`audit.${step}`)} ${findings.length}`;
  return (
    <section>
      <h2 className={styles.head}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          {step === null ? null : <StepIcon step={step} />}
          <span className={styles.title}>{title}</span>
        </Button>
      </h2>
      {folded
        ? null
        : bySheet(lines.slice(0, shown)).map(([sheet, ofSheet]) => (
            <div key={sheet}>
              {sheetsNamed ? (
                <h3 className={styles.sheet}>
                  <Link as="button" onClick={() => void session.selectSheet(sheet)}>
                    {sheet}
                  </Link>
                </h3>
              ) : null}
              <ul className={styles.list} aria-label={sheetsNamed ? `${title} ${sheet}` : title}>
                <PresenceGroup key={filterKey}>
                  {ofSheet.map((line) => (
                    <SlideAway key={line.key}>
                      <li>
                        {line.kind === "one" ? (
                          <FindingItem finding={line.finding} />
                        ) : (
                          <AlikeFindings findings={line.findings} />
                        )}
                      </li>
                    </SlideAway>
                  ))}
                </PresenceGroup>
              </ul>
            </div>
          ))}
      {folded ? null : (
        <ShowMore shown={shown} total={lines.length} onMore={() => setShown(shown + pageLength)} />
      )}
    </section>
  );
}
