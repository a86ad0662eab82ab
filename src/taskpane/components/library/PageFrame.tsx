import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { useLibrary } from "./libraryContext";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  scroll: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
});

interface PageFrameProps {
  readonly shown: boolean;
  /** null on the first page, from which nothing leads back. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

/** One page with its way back; hidden under another it keeps its state and where it was scrolled to. */
export function PageFrame({ shown, onBack, children }: PageFrameProps) {
  const styles = useStyles();
  const { words } = useLibrary();
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  useLayoutEffect(() => {
    if (shown && scroller.current) scroller.current.scrollTop = top.current;
  }, [shown]);
  return (
    <div
      hidden={!shown}
      {...(shown && { className: styles.frame })}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || onBack === null) return;
        event.preventDefault();
        onBack();
      }}
    >
      {onBack === null ? null : (
        <div className={styles.bar}>
          <Button autoFocus appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
            {words.back}
          </Button>
        </div>
      )}
      <div
        ref={scroller}
        className={styles.scroll}
        onScroll={({ currentTarget }) => {
          if (shown) top.current = currentTarget.scrollTop;
        }}
      >
        {children}
      </div>
    </div>
  );
}
