import { keep, kept } from "./kept.ts";
import type { Stop } from "./stops.ts";

/** Offers a reader who comes back to go on where they stopped. The script before the first paint has made room for the offer. */
export function offerToGoOn(stops: readonly Stop[]): void {
  const { classList } = document.documentElement;
  const stop = stops.find(({ id }) => id && id === kept("place"));
  if (!stop) return classList.remove("back");
  const offer = document.querySelector("[data-go-on]")!;
  offer.querySelector("a")!.href = `#${stop.id}`;
  offer.querySelector("button")!.addEventListener("click", () => {
    keep("place", null);
    stops[0]!.target.focus({ preventScroll: true });
    classList.remove("back");
  });
}
