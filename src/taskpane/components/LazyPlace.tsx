import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";
import { usePatience } from "./usePatience";

const useStyles = makeStyles({ waiting: { display: "block", padding: tokens.spacingHorizontalM } });

function Opening({ words }: { readonly words: string }) {
  const styles = useStyles();
  return usePatience(true) ? (
    <Text role="status" className={styles.waiting}>
      {words}
    </Text>
  ) : null;
}

interface LazyPlaceProps {
  readonly shown: boolean;
  /** What is said while the place is being fetched. */
  readonly opening: string;
  readonly children: ReactNode;
}

/** A place that is fetched when it is first seen; from then on it keeps its state. */
export function LazyPlace({ shown, opening, children }: LazyPlaceProps) {
  const [visited, setVisited] = useState(false);
  if (shown && !visited) setVisited(true);
  if (!visited) return null;
  return <Suspense fallback={<Opening words={opening} />}>{children}</Suspense>;
}
