import { closest } from "./closest.ts";

/** What can be pointed at: a fact, or a picture whose marks stand for facts. */
const aims = "a.fact, .stage-picture, [data-step] .still";
const events = ["pointerover", "pointermove", "focusin", "focusout", "click", "keydown", "scroll"];

/**
 * Makes facts show their source in place, and highlights facts and their marks together (linked-highlight.ts). That
 * code loads when a fact or picture is first pointed at. Where it cannot load, a fact stays a link.
 */
export function liveFacts(): void {
  if (!("popover" in HTMLElement.prototype && "adoptedStyleSheets" in document)) return;
  let highlight: Promise<(event: Event) => void> | undefined;
  const tell = (event: Event) => {
    if (!highlight && !closest(event, aims)) return;
    const number = event.type === "click" && closest<HTMLAnchorElement>(event, "a.fact");
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
