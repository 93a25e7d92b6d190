import { numeral } from "../language/numeral.ts";
import { pageLanguage } from "./page-language.ts";
import type { Waypoint } from "./waypoints.ts";

/** Shows the minutes of reading left from a waypoint on, by the length of the text, not by the page's height. */
export function minutesLeft(stops: readonly Waypoint[]): { show: (now: number) => void } {
  const spans = [...document.querySelectorAll<HTMLElement>("[data-left]")];
  const minutes = Number(spans[0]!.dataset["minutes"]);
  const lengths = stops.map(() => 0);
  let at = 0;
  for (const each of document.querySelectorAll("#main, [data-chapter], [data-step], #main :is(h2, h3, p, li)")) {
    if (each === stops[at + 1]?.element) at++;
    if (each.matches("h2, h3, p, li") && !each.closest(".still, [data-stage]")) lengths[at]! += each.textContent.length;
  }
  const after = lengths.map((_, i) => lengths.slice(i).reduce((sum, length) => sum + length));
  let shown = 0;
  return {
    show(now) {
      const left = Math.max(1, Math.round((minutes * after[now]!) / after[0]!));
      if (left === shown) return;
      shown = left;
      const n = numeral(left, pageLanguage);
      for (const span of spans) span.textContent = span.dataset["left"]!.replace("%n", n);
    },
  };
}
