import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  scroll: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
});

interface KeptScrollProps {
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** What scrolls; a browser forgets of a hidden element how far, so it is put back there. */
export function KeptScroll({ shown, children }: KeptScrollProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  useLayoutEffect(() => {
    if (shown && scroller.current) scroller.current.scrollTop = top.current;
  }, [shown]);
  return (
    <div
      ref={scroller}
      className={styles.scroll}
      onScroll={({ currentTarget }) => {
        if (shown) top.current = currentTarget.scrollTop;
      }}
    >
      {children}
    </div>
  );
}
