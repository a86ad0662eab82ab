import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLibrary } from "./libraryContext";
import { useLibraryStyles } from "./libraryStyles";

export type Warmth = "few" | "some" | "many" | "most";

/** How much of the theme's green lies over its ground, in percent: text keeps 4.5:1 on each step in every theme. */
export const greenShares: Readonly<Record<Warmth, number>> = { few: 15, some: 30, many: 48, most: 100 };

const over = (step: Warmth): string =>
  `color-mix(in srgb, ${tokens.colorCompoundBrandBackgroundPressed} ${greenShares[step]}%, ${tokens.colorNeutralBackground1})`;

export const useHeatStyles = makeStyles({
  field: {
    display: "block",
    width: "100%",
    minWidth: 0,
    height: "26px",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "24px",
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    cursor: "pointer",
    ":hover": { outline: `2px solid ${tokens.colorNeutralStrokeAccessible}`, outlineOffset: "-1px" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
      position: "relative",
    },
  },
  few: { backgroundColor: over("few") },
  some: { backgroundColor: over("some") },
  many: { backgroundColor: over("many"), fontWeight: tokens.fontWeightSemibold },
  most: {
    backgroundColor: over("most"),
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  gap: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
  },
  absent: {
    cursor: "default",
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke2} 0 1px, transparent 1px 5px)`,
    ":hover": { outline: "none" },
    // Where colours are forced no hatching is drawn: what stays empty has no frame either.
    "@media (forced-colors: active)": {
      borderTopColor: "Canvas",
      borderRightColor: "Canvas",
      borderBottomColor: "Canvas",
      borderLeftColor: "Canvas",
    },
  },
});

/** Where a count lies between one and the greatest: an eighth, a quarter, a half. */
export function warmth(count: number, greatest: number): Warmth {
  const share = count / greatest;
  if (share <= 1 / 8) return "few";
  if (share <= 1 / 4) return "some";
  return share <= 1 / 2 ? "many" : "most";
}

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  item: { display: "inline-flex", alignItems: "center", gap: "2px" },
  swatch: { width: "16px", height: "12px", cursor: "default", ":hover": { outline: "none" } },
});

const scale: readonly Warmth[] = ["few", "some", "many", "most"];

/** What the colours say; the fields hold the figures themselves. */
export function MatrixLegend() {
  const styles = useStyles();
  const heat = useHeatStyles();
  const shared = useLibraryStyles();
  const { words } = useLibrary();
  const swatch = (look: Warmth | "gap" | "absent") => (
    <span key={look} className={mergeClasses(heat.field, heat[look], styles.swatch)} />
  );
  return (
    <div className={styles.legend}>
      <Text size={200} className={mergeClasses(styles.item, shared.soft)}>
        {words.matrix.legendFew}
        {scale.map(swatch)}
        {words.matrix.legendMany}
      </Text>
      <Text size={200} className={mergeClasses(styles.item, shared.soft)}>
        {swatch("gap")}
        {words.matrix.legendGap}
      </Text>
      <Text size={200} className={mergeClasses(styles.item, shared.soft)}>
        {swatch("absent")}
        {words.matrix.legendAbsent}
      </Text>
    </div>
  );
}
