/** Opens what is dropped anywhere on the page; `hint` is the sheet of paper shown meanwhile. */
export function acceptDrops(hint: HTMLElement, open: (files: readonly File[]) => void): void {
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const show = (shown: boolean): void => {
    hint.hidden = !shown;
  };
  show(false);
  window.addEventListener(
    "dragover",
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      show(true);
    },
    { capture: true },
  );
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) show(false);
  });
  window.addEventListener(
    "drop",
    (event) => {
      if (!carriesFiles(event)) return;
      // The grid would take the drop for a picture.
      event.preventDefault();
      event.stopPropagation();
      show(false);
      open([...(event.dataTransfer?.files ?? [])]);
    },
    { capture: true },
  );
}
