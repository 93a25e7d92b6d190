import { say } from "./say.ts";
import { task } from "./task.ts";

/**
 * Puts a link to itself on each card, which copies its address. Where the browser cannot copy, it is a link like any
 * other. Who reads without script has the addresses all the same; the page leaves the links out to be light. They come
 * scene by scene, each in a task of its own, since every card is laid out anew for its link.
 */
export async function liveLinks(): Promise<void> {
  const { copied, stepLink } = document.querySelector<HTMLElement>("[data-said]")!.dataset;
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(".step-link");
    if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => {
        say(copied);
        link.classList.add("copied");
        setTimeout(() => link.classList.remove("copied"), 2000);
      },
      () => (location.hash = link.hash),
    );
  });
  for (const scene of document.querySelectorAll("[data-scene]")) {
    await task();
    for (const card of scene.querySelectorAll("[data-step] > .card")) {
      const link = document.createElement("a");
      link.className = "step-link";
      link.href = `#${card.parentElement!.id}`;
      link.title = stepLink!;
      link.setAttribute("aria-label", link.title);
      card.append(link);
    }
  }
}
