import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
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
}

/** One sign a step, told apart by shape as well as by colour; its word always stands beside it. */
export function StepIcon({ step, large = false }: StepIconProps) {
  const styles = useStyles();
  const Icon = icons[step];
  return <Icon className={mergeClasses(styles.icon, styles[step], large && styles.large)} aria-hidden />;
}
