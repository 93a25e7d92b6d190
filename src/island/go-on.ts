import { store, stored } from "./storage.ts";
import type { Waypoint } from "./waypoints.ts";

/** Offers a returning reader to go on where they stopped. before-paint.js has already reserved the space. */
export function offerToGoOn(stops: readonly Waypoint[]): void {
  const { classList } = document.documentElement;
  const stop = stops.find(({ id }) => id && id === stored("place"));
  if (!stop) return classList.remove("back");
  const offer = document.querySelector("[data-go-on]")!;
  offer.querySelector("a")!.href = `#${stop.id}`;
  offer.querySelector("button")!.addEventListener("click", () => {
    store("place", null);
    stops[0]!.target.focus({ preventScroll: true });
    classList.remove("back");
  });
}
