import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useTranslation } from "react-i18next";
import type { NextStep } from "../state/findingGroups";

const useStyles = makeStyles({
  icon: { fontSize: "16px", flexShrink: 0, display: "block" },
  large: { fontSize: "28px" },
  correct: { color: tokens.colorStatusDangerForeground1 },
  explain: { color: tokens.colorStatusWarningForeground1 },
  know: { color: tokens.colorPaletteBlueForeground2 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

const icons: Readonly<Record<NextStep, typeof InfoFilled>> = {
  correct: ErrorCircleFilled,
  explain: WarningFilled,
  know: InfoFilled,
  done: CheckmarkCircleFilled,
};

interface StepIconProps {
  readonly step: NextStep;
  readonly large?: boolean;
  /** Where no word stands beside it, the sign says its own. */
  readonly named?: boolean;
}

/** One sign a step, told apart by shape as well as by colour. */
export function StepIcon({ step, large = false, named = false }: StepIconProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const Icon = icons[step];
  const name = named ? { role: "img", "aria-label": t(`audit.${step}`) } : { "aria-hidden": true };
  return <Icon className={mergeClasses(styles.icon, styles[step], large && styles.large)} {...name} />;
}
