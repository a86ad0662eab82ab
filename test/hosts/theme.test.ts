import { toneColours } from "../../src/hosts/theme";
import type { Tone } from "../../src/workbook/plan";

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const tones = Object.entries(toneColours);
const verdicts: readonly Tone[] = ["met", "note", "warning", "pending", "review", "unmet"];

describe("theme", () => {
  it.each(tones)("keeps the text of %s legible", (_tone, { background, text }) => {
    expect(contrast(background ?? "#FFFFFF", text ?? "#000000")).toBeGreaterThanOrEqual(4.5);
  });

  it("steps down in lightness from met to unmet, so that a grey print tells verdicts apart", () => {
    const lightness = verdicts.map((tone) => luminance(toneColours[tone].background ?? "#FFFFFF"));
    for (const [index, one] of lightness.slice(1).entries())
      expect((lightness[index] ?? 0) - one).toBeGreaterThan(0.04);
  });

  it("shows every input in pale yellow and every derived value in white", () => {
    expect(toneColours.input.background).toBe("#FFF9DB");
    expect(toneColours.derived.background).toBe("#FFFFFF");
  });
});
