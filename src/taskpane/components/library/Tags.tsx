import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { Force } from "../../../catalogue/types";
import { useLibrary } from "./libraryContext";

const useStyles = makeStyles({
  tag: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    padding: "0 5px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    whiteSpace: "nowrap",
  },
  requirement: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderTopColor: tokens.colorBrandBackground,
    borderRightColor: tokens.colorBrandBackground,
    borderBottomColor: tokens.colorBrandBackground,
    borderLeftColor: tokens.colorBrandBackground,
    fontWeight: tokens.fontWeightSemibold,
  },
  expectation: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  soft: { color: tokens.colorNeutralForeground3 },
  dashed: {
    borderTopStyle: "dashed",
    borderRightStyle: "dashed",
    borderBottomStyle: "dashed",
    borderLeftStyle: "dashed",
  },
  unclear: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How strongly a clause speaks, as a word; what the word means on hovering. */
export function ForceTag({ force }: { readonly force: Force }) {
  const styles = useStyles();
  const { words } = useLibrary();
  const look =
    force === "requirement" || force === "expectation"
      ? styles[force]
      : force === "draft" || force === "example"
        ? mergeClasses(styles.soft, styles.dashed)
        : styles.soft;
  return (
    <span className={mergeClasses(styles.tag, look)} title={words.forceMeanings[force]}>
      {words.forces[force]}
    </span>
  );
}

/** 待核: printed unclearly, somebody has to confirm it. */
export function UnclearTag({ count }: { readonly count?: number }) {
  const styles = useStyles();
  const { words } = useLibrary();
  return (
    <span className={mergeClasses(styles.tag, styles.unclear)}>
      <QuestionCircleRegular aria-hidden />
      {count === undefined ? words.unclear.label : words.documents.unclear(count)}
    </span>
  );
}

/** A neutral word beside others. */
export function PlainTag({ children }: { readonly children: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.tag, styles.soft)}>{children}</span>;
}
