/** Relative lightness of "#RRGGBB" from 0 to 1, good enough to tell a dark theme from a light one. */
function lightness(colour: string): number {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** The theme that Office shows; forced colours of the system stand above it. */
export function officeTheme(): "light" | "dark" | "high-contrast" {
  if (window.matchMedia?.("(forced-colors: active)").matches) return "high-contrast";
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  return background && lightness(background) < 0.5 ? "dark" : "light";
}
