import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { KeptScroll } from "../KeptScroll";
import { useLibrary } from "./libraryContext";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
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
      <KeptScroll shown={shown}>{children}</KeptScroll>
    </div>
  );
}
