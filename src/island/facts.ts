/** What may be pointed at: a number, or a picture whose marks stand for numbers. */
const aims = "a.fact, .stage-picture, [data-step] .still";
const events = ["pointerover", "pointermove", "focusin", "focusout", "click", "keydown", "scroll"];

/**
 * Makes numbers show their source where they stand, and lights them and their marks (see linked-highlight.ts). That code comes at the first
 * number or picture that is pointed at, so a reader who only reads never fetches it. Where it cannot be had, a number stays a link.
 */
export function liveFacts(): void {
  if (!("popover" in HTMLElement.prototype)) return;
  let highlight: Promise<(event: Event) => void> | undefined;
  const tell = (event: Event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (!highlight && !target?.closest(aims)) return;
    const number = event.type === "click" && target?.closest<HTMLAnchorElement>("a.fact");
    if (number) {
      const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
      if (ctrlKey || metaKey || shiftKey || altKey) return;
      event.preventDefault();
    }
    highlight ??= import("./linked-highlight.ts").then(({ linkHighlights }) => linkHighlights());
    highlight
      .then((told) => told(event))
      .catch((error: unknown) => {
        highlight = undefined;
        if (number) location.assign(number.href);
        else console.error("Numbers and marks could not be tied; numbers lead to their sources.", error);
      });
  };
  for (const event of events) addEventListener(event, tell, { passive: event !== "click" });
}
