const aim = "a[data-marks]";
const rowOf = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  (target instanceof Element && target.closest(".rows tr")?.querySelector<HTMLAnchorElement>(aim)) || undefined;

/** Highlights the marks of a row in the still that its link leads to. Returns a function that removes the highlight. */
function lightUp(link: HTMLAnchorElement): () => void {
  const svg = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.querySelector("svg");
  if (!svg) return () => undefined;
  const layer = document.createElementNS(svg.namespaceURI, "g");
  layer.setAttribute("class", "lights");
  const veil = document.createElementNS(svg.namespaceURI, "rect");
  for (const [name, value] of Object.entries({
    class: "veil",
    width: svg.viewBox.baseVal.width,
    height: svg.viewBox.baseVal.height,
  }))
    veil.setAttribute(name, String(value));
  layer.append(veil);
  const keys = new Set(link.dataset["marks"]!.split(/ /));
  for (const mark of svg.querySelectorAll("[data-key]")) {
    if (!keys.has(mark.getAttribute("data-key")!)) continue;
    const copy = mark.cloneNode(true) as Element;
    copy.removeAttribute("data-key");
    if (copy.tagName === "text") copy.classList.add("lit-words");
    else {
      const edge = copy.cloneNode() as Element; // the same shape, wider, as an outline behind it
      edge.setAttribute("class", "lit-edge");
      layer.append(edge);
    }
    layer.append(copy);
  }
  svg.append(layer);
  const row = link.closest("tr")!;
  row.classList.add("lit");
  return () => {
    layer.remove();
    row.classList.remove("lit");
  };
}

/**
 * Links the rows on a picture's page to marks in its stills: pointing at a row or focusing its link highlights its
 * marks. Following the link goes to the still, where they stay highlighted until Esc, which goes back to the row, or
 * until another row is chosen. Without script the links still lead to the stills.
 */
export function liveRows(): void {
  let lit: { readonly link: HTMLAnchorElement; readonly out: () => void } | undefined;
  let over: HTMLAnchorElement | undefined; // the row under the pointer
  let held: HTMLAnchorElement | undefined; // the row whose still the reader went to
  let dismissed: HTMLAnchorElement | undefined; // no highlight until the reader has left it

  const focused = () => document.activeElement?.closest<HTMLAnchorElement>(aim) ?? undefined;
  const dark = () => {
    lit?.out();
    lit = undefined;
  };
  const look = () => {
    const link = over ?? held ?? focused();
    if (link !== dismissed) dismissed = undefined;
    if (link === lit?.link) return;
    dark();
    if (link && !dismissed) lit = { link, out: lightUp(link) };
  };

  addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    over = rowOf(event.target);
    look();
  });
  addEventListener("focusin", (event) => {
    if (rowOf(event.target)?.contains(event.target as Node)) held = undefined;
    look();
  });
  addEventListener("focusout", () => requestAnimationFrame(look)); // by then the new focus is set
  addEventListener("click", ({ target }) => {
    held = target instanceof Element ? (target.closest<HTMLAnchorElement>(aim) ?? undefined) : undefined;
    dismissed = undefined;
    look();
  });
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !lit) return;
    const back = held;
    dismissed = lit.link;
    held = undefined;
    dark();
    back?.focus();
  });
}
