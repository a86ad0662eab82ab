import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { GalleryFunction } from "../../state/functionGallery";
import { useGalleryStyles } from "./galleryStyles";

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { color: tokens.colorBrandForeground1 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface FunctionCardProps {
  readonly entry: GalleryFunction;
  readonly onOpen: () => void;
}

/** One function in a list: its name and what it is for. */
export function FunctionCard({ entry, onOpen }: FunctionCardProps) {
  const styles = useStyles();
  const shared = useGalleryStyles();
  return (
    <li>
      <button type="button" className={styles.card} data-function={entry.name} onClick={onOpen}>
        <span className={styles.words}>
          <span className={mergeClasses(shared.name, styles.name)}>{entry.name}</span>
          <Text size={200}>{entry.description}</Text>
        </span>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
      </button>
    </li>
  );
}
