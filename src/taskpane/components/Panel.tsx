import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { KeptScroll } from "./KeptScroll";
import { panelId, tabId, type Place } from "./PlaceTabs";

const useStyles = makeStyles({
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
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
  return (
    <div
      role="tabpanel"
      id={panelId(place)}
      aria-labelledby={tabId(place)}
      hidden={!shown}
      {...(shown && { className: styles.panel })}
    >
      <KeptScroll shown={shown}>{children}</KeptScroll>
      {footer}
    </div>
  );
}
