import { closest } from "./closest.ts";

/** Makes a term's link show its gloss in place. Where a browser has no popovers, it leads to the glossary. */
export function liveTerms(): void {
  if (!("popover" in HTMLElement.prototype)) return;
  addEventListener("click", (event) => {
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    const source = closest<HTMLElement>(event, "a.term");
    if (!source || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    (source.nextElementSibling as HTMLElement).togglePopover({ source });
  });
}
