import { say } from "./say.ts";

/** Makes the link on each card copy its address. Where the browser cannot copy, it stays a link like any other. */
export function liveLinks(): void {
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(".step-link");
    if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => {
        say(document.querySelector<HTMLElement>("[data-said]")!.dataset["copied"]);
        link.classList.add("copied");
        setTimeout(() => link.removeAttribute("class"), 2000);
      },
      () => (location.hash = link.hash),
    );
  });
}
