import { themes } from "../../src/taskpane/theme";
import { contrast } from "./contrast";

type Token = keyof (typeof themes)["light"];

/** What is written on what in the pane. */
const pairs: readonly (readonly [Token, Token])[] = [
  ["colorNeutralForeground1", "colorNeutralBackground1"],
  ["colorNeutralForeground3", "colorNeutralBackground1"],
  ["colorNeutralForeground3", "colorNeutralBackground2"],
  ["colorNeutralForeground3", "colorNeutralBackground3"],
  ["colorNeutralForeground3", "colorNeutralBackground1Selected"],
  ["colorNeutralForeground1", "colorNeutralBackground1Selected"],
  ["colorBrandForegroundLink", "colorNeutralBackground1"],
  ["colorBrandForegroundLink", "colorNeutralBackground1Selected"],
  ["colorBrandForegroundLink", "colorNeutralBackground2"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover"],
];

test.each(["light", "dark", "high-contrast"] as const)("text reads at 4.5:1 or better in %s", (name) => {
  const theme = themes[name];
  const poor = pairs.flatMap(([text, ground]) => {
    const ratio = contrast(String(theme[text]), String(theme[ground]));
    return ratio >= 4.5 ? [] : [`${text} on ${ground}: ${ratio.toFixed(2)}`];
  });
  expect(poor).toEqual([]);
});

test("the measure is the one of WCAG", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
});
