/** What a reader sees, as text that can be compared. */
export interface Picture {
  readonly window: string;
  readonly way: string;
  readonly back: boolean;
  readonly scrollY: number;
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * Waits until the page has come to rest at `y`, or wherever it is, and the charts in the window have loaded; then reads
 * what is drawn and said. Runs in the page.
 */
export async function pictureAt({
  y,
  patience,
}: {
  readonly y: number | null;
  readonly patience: number;
}): Promise<Picture> {
  const page = document.documentElement;
  const frame = () => new Promise(requestAnimationFrame);
  const inWindow = () =>
    [...document.querySelectorAll<HTMLElement>("[data-stage]")].filter((stage) => {
      const { top, bottom, height } = stage.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < innerHeight;
    });
  const linked = () =>
    // These links are the last of the controls.
    document.querySelectorAll("[data-step] > .card").length === document.querySelectorAll(".step-link").length;
  const ready = () =>
    page.classList.contains("ready") &&
    !document.querySelector("[data-stepper][hidden]") &&
    linked() &&
    inWindow().every((stage) => stage.querySelector(".live-picture > *"));

  const end = performance.now() + patience;
  while (!ready()) {
    if (performance.now() > end)
      throw new Error(
        `not ready: ${page.className}, ${inWindow()
          .map((stage) => stage.parentElement!.dataset["scene"])
          .join()}`,
      );
    await frame();
  }
  await document.fonts.ready;
  const place = () => `${scrollY} ${innerWidth} ${page.scrollHeight}`;
  const atRest = () => "atRest" in page.dataset;
  for (
    let still = 0, last = "";
    still < 8 || !ready() || !atRest();
    still = place() === last ? still + 1 : 0, last = place()
  ) {
    if (performance.now() > end) throw new Error(`never at rest: ${place()}`);
    if (y !== null && Math.abs(scrollY - y) > 0.01) scrollTo({ top: y, behavior: "instant" });
    await frame();
    // Only Firefox may rest at a fraction of a pixel, which a fresh page cannot reach: scrolling from the top gives
    // whole pixels.
    if (y === null && still === 6 && devicePixelRatio === 1 && scrollY % 1 !== 0) {
      const top = Math.round(scrollY);
      scrollTo({ top: 0, behavior: "instant" });
      for (let painted = 0; painted < 3; painted++) await frame();
      scrollTo({ top, behavior: "instant" });
      last = "";
    }
  }

  /** An element as text with sorted attributes: drawing and patching may write them in different orders. */
  const written = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? "";
    if (node.matches(".lights, .row-label")) return ""; // shows where the pointer is, not the reader
    if (node.matches('[data-key][opacity="0"]')) return ""; // a mark that is invisible keeps its last state
    const attributes = [...node.attributes]
      .map(({ name, value }) => ` ${name}="${value}"`)
      .sort()
      .join("");
    return `<${node.localName}${attributes}>${[...node.childNodes].map(written).join("")}</${node.localName}>\n`;
  };
  const all = (selector: string, read: (element: HTMLElement) => string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map(read).join("\n");
  /** Without classes of the initial layout: src/island/lay-out.ts. */
  const classes = ({ classList }: Element) =>
    [...classList]
      .filter((name) => name !== "early" && name !== "late")
      .sort()
      .join(" ");
  const reading = page.dataset["reading"] ?? "none";
  return {
    window: `${innerWidth} × ${innerHeight}`,
    way: reading,
    back: page.classList.contains("back"),
    scrollY,
    parts: {
      page: `${classes(page)} ${page.scrollHeight}`,
      scenes: inWindow().map(written).join("\n"),
      flat: all("[data-scene].flat", (scene) => scene.dataset["scene"]!),
      current: all(".bar [aria-current]", (link) => link.getAttribute("href")!),
      marks: all(".bar nav, .bar nav ol, .bar nav li", classes),
      pressed: all("[data-way]", (button) => button.getAttribute("aria-pressed")!),
      left: all("[data-left]", (each) => each.textContent),
      steps:
        reading === "steps"
          ? all("[data-pattern]", (count) => count.textContent) +
            all("[data-by]", (button) => button.ariaDisabled ?? "")
          : "",
    },
  };
}
