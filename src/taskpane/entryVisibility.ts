/**
 * Calls `show` when the pane is seen. In the shared runtime the page also runs unseen, for functions and ribbon
 * buttons; Office tells when the pane opens, and a page that is laid out and visible at the start is an open pane.
 */
export function whenShown(show: () => void): void {
  void Office.addin?.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) show();
  });
  if (isSeen()) {
    show();
    return;
  }
  const look = (): void => {
    if (!isSeen()) return;
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("resize", look);
    show();
  };
  document.addEventListener("visibilitychange", look);
  window.addEventListener("resize", look);
}

const isSeen = (): boolean => document.visibilityState === "visible" && window.innerWidth > 0;
