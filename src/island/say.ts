/** Announces politely to screen readers what a control has changed. Scrolling announces nothing: the text is read. */
export function say(words: string | undefined): void {
  document.querySelector("[data-said]")!.textContent = words ?? "";
}
