import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { panelId, tabId, type Place } from "./PlaceTabs";

const useStyles = makeStyles({
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
});

interface PanelProps {
  readonly place: Place;
  readonly shown: boolean;
  /** Stays in view under what scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** One place of the pane; hidden it keeps its state and where it was scrolled to. */
export function Panel({ place, shown, footer, children }: PanelProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  useLayoutEffect(() => {
    if (shown && scroller.current) scroller.current.scrollTop = top.current;
  }, [shown]);
  return (
    <div
      role="tabpanel"
      id={panelId(place)}
      aria-labelledby={tabId(place)}
      hidden={!shown}
      {...(shown && { className: styles.panel })}
    >
      <div
        ref={scroller}
        className={styles.scroll}
        onScroll={({ currentTarget }) => {
          if (shown) top.current = currentTarget.scrollTop;
        }}
      >
        {children}
      </div>
      {footer}
    </div>
  );
}
