import type { Page } from "playwright-core";

/**
 * Illegible words on a sheet, a sentence each: cut off by the frame, overlapping others, or under 12 pixels. Measured
 * in the browser; words fainter than a tenth are ignored.
 */
export const faultsOn = (page: Page): Promise<string[]> =>
  page.$$eval("figure[data-cell]", (figures) =>
    figures.flatMap((figure) => {
      const name = (figure as HTMLElement).dataset["cell"]!;
      const svg = figure.querySelector("svg");
      if (!svg) return [];
      const frame = svg.getBoundingClientRect();
      const seen = [...svg.querySelectorAll("text")]
        .filter((text) => text.textContent.trim() !== "" && Number(text.getAttribute("opacity") ?? 1) >= 0.1)
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const size = parseFloat(getComputedStyle(text).fontSize);
          const air = (bottom - top - size * 0.72) / 2; // a line box is taller than its letters
          return { words: text.textContent, size, left, right, top: top + air, bottom: bottom - air };
        });
      const cut = seen.filter(
        (a) =>
          a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top - 1 || a.bottom > frame.bottom + 1,
      );
      const pairs = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => [a, b] as const));
      const on = pairs.filter(
        ([a, b]) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      );
      return [
        ...cut.map((a) => `${name}: “${a.words}” is cut off by the frame`),
        ...on.map(([a, b]) => `${name}: “${a.words}” stands on “${b.words}”`),
        ...seen.filter((a) => a.size < 12).map((a) => `${name}: “${a.words}” is ${a.size} pixels small`),
      ];
    }),
  );
