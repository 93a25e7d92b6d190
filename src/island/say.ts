/** Tells a listener, politely, what a control that the reader used has changed. Scrolling says nothing: the text itself is read. */
export function say(words: string | undefined): void {
  document.querySelector("[data-said]")!.textContent = words ?? "";
}
