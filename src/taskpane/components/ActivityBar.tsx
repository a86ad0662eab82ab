import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Activity } from "../state/types";

/** Under this nothing is shown: a flicker is worse than a short wait. */
const patience = 300;

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

interface ActivityBarProps {
  readonly activity: Activity | null;
  readonly onCancel: () => void;
}

export function ActivityBar({ activity, onCancel }: ActivityBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const busy = activity !== null;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!busy) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, [busy]);
  if (!shown || activity === null) return null;
  const counted = activity.kind === "writing" ? null : activity;
  return (
    <div className={styles.bar} role="status">
      <div className={styles.line}>
        <Text size={200}>{t(`activity.${activity.kind}`, { sheet: counted?.sheet ?? "" })}</Text>
        {counted === null ? null : (
          <Button size="small" onClick={onCancel}>
            {t("activity.cancel")}
          </Button>
        )}
      </div>
      {counted === null || counted.total === 0 ? (
        <ProgressBar />
      ) : (
        <ProgressBar value={counted.done / counted.total} />
      )}
    </div>
  );
}
