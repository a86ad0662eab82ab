import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type LibraryEntry, forceOf, forces } from "../../state/libraryContents";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "6px",
    marginTop: tokens.spacingVerticalXS,
    "@media (forced-colors: active)": { display: "none" },
  },
  // All of one force: there is nothing to compare.
  none: { display: "none" },
  part: {
    minWidth: "3px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke1,
  },
  requirement: { backgroundColor: tokens.colorCompoundBrandBackgroundPressed },
  expectation: { backgroundColor: tokens.colorCompoundBrandStroke, opacity: 0.65 },
  guidance: { backgroundColor: tokens.colorCompoundBrandStroke, opacity: 0.35 },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** How strongly a document speaks on the whole: the picture for the eye, the counts for everybody. */
export function ForceBar({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const styles = useStyles();
  const shared = useLibraryStyles();
  const { words } = useLibrary();
  const counted = forces
    .map((force) => ({ force, count: entries.filter((entry) => forceOf(entry) === force).length }))
    .filter(({ count }) => count > 0);
  const lookOf = (force: (typeof forces)[number]) =>
    force === "requirement" || force === "expectation" || force === "guidance" ? styles[force] : undefined;
  return (
    <>
      <div className={mergeClasses(styles.bar, counted.length < 2 && styles.none)} aria-hidden>
        {counted.map(({ force, count }) => (
          <span
            key={force}
            className={mergeClasses(styles.part, lookOf(force))}
            style={{ flexGrow: count, flexBasis: 0 }}
          />
        ))}
      </div>
      <Text size={200} className={mergeClasses(shared.soft, styles.counts)}>
        {counted.map(({ force, count }) => (
          <span key={force}>
            {words.forces[force]} {count}
          </span>
        ))}
      </Text>
    </>
  );
}
