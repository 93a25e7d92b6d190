import { closest } from "./closest.ts";
import { say } from "./say.ts";
import { task } from "./task.ts";

/**
 * Adds to each card a link to its step; a click copies the address. Where the browser cannot copy, it works as a plain
 * link. The links are left out of the HTML to keep it small; the ids exist without them. Each scene gets its links in a
 * task of its own, since each link makes its card lay out again.
 */
export async function liveLinks(): Promise<void> {
  const { copied, stepLink } = document.querySelector<HTMLElement>("[data-said]")!.dataset;
  addEventListener("click", (event) => {
    const link = closest<HTMLAnchorElement>(event, ".step-link");
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
