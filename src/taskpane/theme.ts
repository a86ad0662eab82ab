import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

export type PaneTheme = "light" | "dark" | "high-contrast";

/** The product's green, from black to white; 80 on white and white on 80 read at more than 4.5:1. */
const green: BrandVariants = {
  10: "#020F08",
  20: "#07200F",
  30: "#0A2E18",
  40: "#0C3B20",
  50: "#0D4928",
  60: "#0E5730",
  70: "#0F6638",
  80: "#107541",
  90: "#26854F",
  100: "#3F955F",
  110: "#57A571",
  120: "#70B584",
  130: "#8AC498",
  140: "#A4D4AE",
  150: "#C0E3C6",
  160: "#DDF2E0",
};

const fonts = {
  fontFamilyBase:
    "'Segoe UI', 'Helvetica Neue', Arial, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
};

const dark = createDarkTheme(green);

/** Colours and type of the pane in each of Office's appearances. */
export const themes: Readonly<Record<PaneTheme, Theme>> = {
  light: { ...createLightTheme(green), ...fonts },
  dark: {
    ...dark,
    ...fonts,
    // The ramp's own choice is too dark for text on grey.
    colorBrandForeground1: green[120],
    colorBrandForeground2: green[130],
    colorBrandForegroundLink: green[130],
    colorBrandForegroundLinkHover: green[140],
    colorBrandForegroundLinkPressed: green[120],
    colorCompoundBrandForeground1: green[120],
  },
  // Selected lines hold links and soft text, which the theme's own bright ground would drown; a bar marks them.
  "high-contrast": { ...teamsHighContrastTheme, ...fonts, colorNeutralBackground1Selected: "#000000" },
};
