import { themes } from "../../src/taskpane/theme";

type Token = keyof (typeof themes)["light"];

/** WCAG 2 contrast of two colours "#RRGGBB". */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

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
