import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  heading: { margin: 0, font: "inherit" },
  chevron: {
    flexShrink: 0,
    height: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    "@media (prefers-reduced-motion: no-preference)": { transition: "transform 120ms" },
  },
  turned: { transform: "rotate(90deg)" },
  summary: { flexGrow: 1, minWidth: 0 },
});

interface DisclosureProps {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Phrases only: it stands in a button. */
  readonly summary: ReactNode;
  readonly level: 2 | 3;
  readonly children: ReactNode;
}

/** A heading that opens and shuts what stands under it; shut, nothing of it is drawn. */
export function Disclosure({ open, onToggle, summary, level, children }: DisclosureProps) {
  const styles = useStyles();
  const content = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          {...(open && { "aria-controls": content })}
          onClick={onToggle}
        >
          <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
          <span className={styles.summary}>{summary}</span>
        </button>
      </Heading>
      {open ? <div id={content}>{children}</div> : null}
    </>
  );
}
