/** Makes a term's link show its gloss in place. Where a browser has no popovers, it leads to the glossary. */
export function liveTerms(): void {
  if (!("popover" in HTMLElement.prototype)) return;
  addEventListener("click", (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const source = target instanceof Element && target.closest<HTMLElement>("a.term");
    if (!source || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    (source.nextElementSibling as HTMLElement).togglePopover({ source });
  });
}
