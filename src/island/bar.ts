import type { Waypoint } from "./waypoints.ts";

/**
 * The reader's position: the marks of chapters and steps, and the progress line, which CSS ties to the scroll position
 * where the browser supports it.
 */
export function liveBar(stops: readonly Waypoint[]): { show: (now: number) => void } {
  const nav = document.querySelector<HTMLElement>(".bar nav")!;
  const chapters = [...nav.querySelectorAll<HTMLElement>("li")];
  const links = stops.map((stop) => chapters[stop.chapter]?.querySelector("a"));
  const marks = addMarks(stops, chapters);
  const line = CSS.supports("animation-timeline: scroll()") ? null : document.querySelector<HTMLElement>(".bar-line");
  let shown = 0;
  /** Marks or unmarks a waypoint's chapter and step as the current one, for eyes and screen readers. */
  const mark = (stop: number, here: boolean) => {
    for (const link of [links[stop], marks[stop]]) {
      if (here) link?.setAttribute("aria-current", "true");
      else link?.removeAttribute("aria-current");
    }
    links[stop]?.parentElement!.classList.toggle("now", here);
    marks[stop]?.closest("ol")!.classList.toggle("now", here);
  };
  return {
    show(now) {
      if (now !== shown) {
        mark(shown, false);
        mark(now, true);
        nav.classList.toggle("in-scene", !!marks[now]);
        shown = now;
      }
      if (line) {
        const { scrollHeight } = document.documentElement;
        line.style.transform = `scaleX(${Math.min(1, scrollY / Math.max(1, scrollHeight - innerHeight))})`;
      }
    },
  };
}

/** Adds a list of step links per scene behind its chapter's number, titled with the findings; indexed as `stops`. */
function addMarks(
  stops: readonly Waypoint[],
  chapters: readonly HTMLElement[],
): readonly (HTMLAnchorElement | undefined)[] {
  let list: HTMLElement | undefined;
  let stage: HTMLElement | null = null;
  return stops.map((stop) => {
    if (!stop.stage) return undefined;
    if (stage !== stop.stage) {
      stage = stop.stage;
      list = document.createElement("ol");
      chapters[stop.chapter]!.append(list);
    }
    const link = document.createElement("a");
    link.href = `#${stop.id}`;
    link.title = stop.element.querySelector(".finding")!.textContent;
    const item = document.createElement("li");
    item.append(link);
    list!.append(item);
    return link;
  });
}
