import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Activity } from "../state/types";
import { usePatience } from "./usePatience";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  text: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface ActivityBarProps {
  readonly activity: Activity | null;
  readonly onCancel: () => void;
}

/** What the pane is busy with, and the way to stop it; said aloud when it begins, not at each step. */
export function ActivityBar({ activity, onCancel }: ActivityBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const shown = usePatience(activity !== null);
  const counted = activity === null || activity.kind === "writing" ? null : activity;
  const text = activity === null ? "" : t(`activity.${activity.kind}`, { sheet: counted?.sheet ?? "" });
  return (
    <div role="status">
      {shown && activity !== null ? (
        <div className={styles.bar}>
          <div className={styles.line}>
            <Text size={200} className={styles.text} title={text}>
              {text}
            </Text>
            {counted === null ? null : (
              <Button size="small" onClick={onCancel}>
                {t("activity.cancel")}
              </Button>
            )}
          </div>
          <ProgressBar
            aria-label={text}
            {...(counted !== null && counted.total > 1 ? { value: counted.done / counted.total } : {})}
          />
        </div>
      ) : null}
    </div>
  );
}
