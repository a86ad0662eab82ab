import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { explains } from "../../validation/explaining";
import type { Finding } from "../../validation/types";
import { useFindings } from "./findingContext";

const useStyles = makeStyles({
  text: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface ExplanationTextProps {
  readonly finding: Finding;
  readonly text: string;
  readonly onEdit: () => void;
}

/** An explanation that stands: who gave it, and its way back. One typed on the sheet is changed there. */
export function ExplanationText({ finding, text, onEdit }: ExplanationTextProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { session, explanations, settle } = useFindings();
  const stored = explanations?.scope.settings.explanations.find((one) => explains(one, finding));
  const key = stored === undefined ? "explainedOnSheet" : stored.author === "" ? "explained" : "explainedBy";
  return (
    <>
      <Text size={200} className={styles.text}>
        {t(`audit.${key}`, { text, author: stored?.author ?? "" })}
      </Text>
      {stored === undefined ? null : (
        <div className={styles.actions}>
          <Button size="small" onClick={onEdit}>
            {t("audit.editExplanation")}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => settle([finding], () => session.explain([finding], ""))}
          >
            {t("audit.explanationRemove")}
          </Button>
        </div>
      )}
    </>
  );
}
