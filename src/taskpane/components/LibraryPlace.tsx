import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryViewProps } from "../views/LibraryView";
import { usePatience } from "./usePatience";

/** All that the documents say is fetched when the place is first seen. */
const LibraryView = lazy(async () => ({ default: (await import("../views/LibraryView")).LibraryView }));

const useStyles = makeStyles({ waiting: { display: "block", padding: tokens.spacingHorizontalM } });

function Opening() {
  const styles = useStyles();
  const { t } = useTranslation();
  return usePatience(true) ? (
    <Text role="status" className={styles.waiting}>
      {t("library.opening")}
    </Text>
  ) : null;
}

/** 知识库, once it has been asked for; from then on it keeps its state. */
export function LibraryPlace(props: LibraryViewProps) {
  const [visited, setVisited] = useState(false);
  if (props.shown && !visited) setVisited(true);
  if (!visited) return null;
  return (
    <Suspense fallback={<Opening />}>
      <LibraryView {...props} />
    </Suspense>
  );
}
