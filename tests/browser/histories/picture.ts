/** What a reader has before them, as text that can be compared. */
export interface Picture {
  readonly window: string;
  readonly way: string;
  readonly back: boolean;
  readonly scrollY: number;
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * Waits until the page has come to rest at `y`, or wherever it is, and its charts in the window have arrived;
 * then reads off it what is drawn and said. Runs in the page.
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
    document.querySelectorAll("[data-step] > .card").length === document.querySelectorAll(".step-link").length; // which come last of the controls
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
  for (let still = 0, last = ""; still < 8 || !ready(); still = place() === last ? still + 1 : 0, last = place()) {
    if (performance.now() > end) throw new Error(`never at rest: ${place()}`);
    if (y !== null && Math.abs(scrollY - y) > 0.01) scrollTo({ top: y, behavior: "instant" });
    await frame();
    // Firefox alone may rest at a part of a pixel, where nothing can lead a fresh page: once it has painted the top, it goes by whole ones.
    if (y === null && still === 6 && devicePixelRatio === 1 && scrollY % 1 !== 0) {
      const top = Math.round(scrollY);
      scrollTo({ top: 0, behavior: "instant" });
      for (let painted = 0; painted < 3; painted++) await frame();
      scrollTo({ top, behavior: "instant" });
      last = "";
    }
  }

  /** An element as text, its attributes in order: drawing afresh and patching may write them in another. */
  const written = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? "";
    if (node.matches(".lights, .row-label")) return ""; // what the pointer rests on, not where the reader is
    if (node.matches('[data-key][opacity="0"]')) return ""; // a mark that cannot be seen keeps what it last was
    const attributes = [...node.attributes]
      .map(({ name, value }) => ` ${name}="${value}"`)
      .sort()
      .join("");
    return `<${node.localName}${attributes}>${[...node.childNodes].map(written).join("")}</${node.localName}>\n`;
  };
  const all = (selector: string, read: (element: HTMLElement) => string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map(read).join("\n");
  /** Without how the page was first laid out: src/island/lay-out.ts. */
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
