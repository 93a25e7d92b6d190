/**
 * The line that grows with the reading, and the mark of the chapter that is read. Where the
 * browser can tie the line to the scroll by itself, it does.
 */
export function liveBar(): { look: () => void } {
  const chapters = [...document.querySelectorAll<HTMLElement>("[data-chapter]")];
  const marks = chapters.map(({ id }) => document.querySelector<HTMLAnchorElement>(`.bar a[href="#${id}"]`));
  const line = CSS.supports("animation-timeline: scroll()") ? null : document.querySelector<HTMLElement>(".bar-line");
  let current = -1;
  return {
    look() {
      const now = chapters.findLastIndex((chapter) => chapter.getBoundingClientRect().top <= innerHeight / 2);
      if (now !== current) {
        marks[current]?.removeAttribute("aria-current");
        marks[now]?.setAttribute("aria-current", "location");
        current = now;
      }
      if (line) {
        const { scrollHeight } = document.documentElement;
        line.style.transform = `scaleX(${Math.min(1, scrollY / Math.max(1, scrollHeight - innerHeight))})`;
      }
    },
  };
}
