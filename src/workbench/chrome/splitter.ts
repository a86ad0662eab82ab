const narrowest = 320;
const widest = 640;
const step = 20;
/** What the grid keeps at least. */
const gridWidth = 360;

const within = (width: number): number =>
  Math.round(Math.max(narrowest, Math.min(widest, width, window.innerWidth - gridWidth)));

export interface Splitter {
  readonly label: (text: string) => void;
}

/** The line between grid and sidebar: moved by pointer or arrow keys. */
export function createSplitter(line: HTMLElement, sidebar: HTMLElement, usualWidth = 380): Splitter {
  let width = usualWidth;
  const setWidth = (wanted: number): void => {
    width = within(wanted);
    sidebar.style.width = `${width}px`;
    line.setAttribute("aria-valuenow", String(width));
  };
  line.tabIndex = 0;
  for (const [name, value] of Object.entries({
    role: "separator",
    "aria-orientation": "vertical",
    "aria-valuemin": String(narrowest),
    "aria-valuemax": String(widest),
    "aria-controls": sidebar.id,
  })) {
    line.setAttribute(name, value);
  }
  line.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(width + step);
    if (key === "ArrowRight") setWidth(width - step);
  });
  line.addEventListener("pointerdown", (event) => {
    line.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  line.addEventListener("pointermove", (event) => {
    if (line.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  line.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  window.addEventListener("resize", () => setWidth(width));
  setWidth(usualWidth);
  return { label: (text) => line.setAttribute("aria-label", text) };
}
