import { greenShares, warmth } from "../../src/taskpane/components/library/heat";
import { themes } from "../../src/taskpane/theme";
import { contrast } from "./contrast";

/** "#RRGGBB" of two colours, the first with a share in percent. */
function mixed(one: string, share: number, other: string): string {
  const part = (at: number): string => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(((a ?? 0) * share + (b ?? 0) * (100 - share)) / 100)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

const long = (colour: string): string =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join("")}` : colour;

test.each(["light", "dark", "high-contrast"] as const)(
  "the figures of the matrix read at 4.5:1 in %s",
  (name) => {
    const theme = themes[name];
    const poor = (["few", "some", "many", "most"] as const).flatMap((step) => {
      const text = step === "most" ? theme.colorNeutralForegroundOnBrand : theme.colorNeutralForeground1;
      const ground = mixed(
        long(theme.colorCompoundBrandBackgroundPressed),
        greenShares[step],
        long(theme.colorNeutralBackground1),
      );
      const ratio = contrast(long(text), ground);
      return ratio >= 4.5 ? [] : [`${step}: ${text} on ${ground} ${ratio.toFixed(2)}`];
    });
    expect(poor).toEqual([]);
  },
);

test.each([
  [1, "few"],
  [2, "some"],
  [3, "some"],
  [4, "many"],
  [6, "many"],
  [8, "most"],
  [13, "most"],
])("of 13 at most, %i strategies are %s", (count, step) => {
  expect(warmth(count, 13)).toBe(step);
});
