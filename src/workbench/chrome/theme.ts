export interface Theme {
  readonly dark: () => boolean;
}

/** Follows the system between light and dark. */
export function watchTheme(changed: (dark: boolean) => void): Theme {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  const mark = (): void => {
    document.documentElement.dataset["theme"] = query.matches ? "dark" : "light";
  };
  mark();
  query.addEventListener("change", () => {
    mark();
    changed(query.matches);
  });
  return { dark: () => query.matches };
}
