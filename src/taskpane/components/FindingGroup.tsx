import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Locale } from "../../i18n/locale";
import type { Finding } from "../../validation/types";
import type { NextStep } from "../state/findingGroups";
import type { SidebarSession, SidebarState } from "../state/types";
import { FindingItem } from "./FindingItem";

/** A provincial table can have thousands of findings; the pane draws a page at a time. */
const pageLength = 40;

const useStyles = makeStyles({
  heading: { paddingInline: 0, justifyContent: "flex-start" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

interface FindingGroupProps {
  readonly step: NextStep;
  readonly findings: readonly Finding[];
  readonly session: SidebarSession;
  readonly state: SidebarState;
  readonly locale: Locale;
}

export function FindingGroup({ step, findings, session, state, locale }: FindingGroupProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [folded, setFolded] = useState(step === "done");
  const [shown, setShown] = useState(pageLength);
  if (findings.length === 0) return null;
  const title =
    step === "done"
      ? t("audit.doneCount", { count: findings.length })
      : `${t(`audit.${step}`)} ${findings.length}`;
  return (
    <section>
      <Button
        appearance="transparent"
        className={styles.heading}
        icon={folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
        aria-expanded={!folded}
        onClick={() => setFolded(!folded)}
      >
        <Text weight="semibold">{title}</Text>
      </Button>
      {folded ? null : (
        <ul className={styles.list} aria-label={title}>
          {findings.slice(0, shown).map((finding) => (
            <li key={finding.id}>
              <FindingItem
                finding={finding}
                step={step}
                session={session}
                author={state.author}
                busy={state.activity !== null}
                selected={state.selectedFinding === finding.id}
                locale={locale}
              />
            </li>
          ))}
        </ul>
      )}
      {!folded && findings.length > shown ? (
        <Button appearance="subtle" onClick={() => setShown(shown + pageLength)}>
          {t("audit.more", { count: Math.min(pageLength, findings.length - shown) })}
        </Button>
      ) : null}
    </section>
  );
}
