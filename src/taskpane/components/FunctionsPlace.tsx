import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FunctionsViewProps } from "../views/FunctionsView";
import { usePatience } from "./usePatience";

/** The functions' texts are fetched when the place is first seen. */
const FunctionsView = lazy(async () => ({ default: (await import("../views/FunctionsView")).FunctionsView }));

const useStyles = makeStyles({ waiting: { display: "block", padding: tokens.spacingHorizontalM } });

function Opening() {
  const styles = useStyles();
  const { t } = useTranslation();
  return usePatience(true) ? (
    <Text role="status" className={styles.waiting}>
      {t("functions.opening")}
    </Text>
  ) : null;
}

/** 函数, once it has been asked for; from then on it keeps its state. */
export function FunctionsPlace(props: FunctionsViewProps) {
  const [visited, setVisited] = useState(false);
  if (props.shown && !visited) setVisited(true);
  if (!visited) return null;
  return (
    <Suspense fallback={<Opening />}>
      <FunctionsView {...props} />
    </Suspense>
  );
}
