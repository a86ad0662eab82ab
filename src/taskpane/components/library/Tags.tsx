import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { Force, TargetRecord } from "../../../catalogue/types";
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

function Doubt({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.tag, styles.unclear)}>
      <QuestionCircleRegular aria-hidden />
      {children}
    </span>
  );
}

/** 待核 where the print is doubtful and nothing is judged by it; 请核对 where it was kept or read otherwise. */
export function UnclearTag({ target: { suspect, printed } }: { readonly target: TargetRecord }) {
  const { words } = useLibrary();
  if (suspect) return <Doubt>{words.unclear.suspectTag}</Doubt>;
  return printed === null ? null : <Doubt>{words.unclear.printedTag}</Doubt>;
}

/** How many places of a document are unclear. */
export function UnclearCount({ count }: { readonly count: number }) {
  const { words } = useLibrary();
  return count === 0 ? null : <Doubt>{words.documents.unclear(count)}</Doubt>;
}

/** A neutral word beside others. */
export function PlainTag({ children }: { readonly children: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.tag, styles.soft)}>{children}</span>;
}
