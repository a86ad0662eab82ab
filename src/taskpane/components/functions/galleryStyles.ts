import { makeStyles, tokens } from "@fluentui/react-components";

/** What the parts of 函数 have in common. */
export const useGalleryStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  code: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  soft: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  // Heard, not seen: what stands beside it says it to the eye.
  spoken: { position: "absolute", width: "1px", height: "1px", margin: "-1px", overflow: "hidden" },
});
