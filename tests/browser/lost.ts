import type { Page } from "playwright-core";

/**
 * What cannot be read in the page as it is: a page wider than its window, words that overflow it, words clipped by
 * their own box.
 */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const faults =
      root.scrollWidth > root.clientWidth
        ? [`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`]
        : [];
    const scrolls = (element: Element): boolean =>
      !!element.closest("table")?.parentElement &&
      ["auto", "scroll"].includes(getComputedStyle(element.closest("table")!.parentElement!).overflowX);
    for (const element of document.querySelectorAll<HTMLElement>("body *:not(svg, svg *, script, style)")) {
      const words = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent!.trim())
        .join(" ")
        .trim();
      if (
        words === "" ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
        element.closest(".unseen, .skip, [hidden], [popover]") ||
        scrolls(element)
      )
        continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      if (box.right > root.clientWidth + 1 || box.left < -1)
        faults.push(`beyond the window: ${words.slice(0, 40)} (${element.className})`);
      for (
        let around: HTMLElement | null = element;
        around && around !== document.body;
        around = around.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (overflowX === "visible" && overflowY === "visible") continue;
        const frame = around.getBoundingClientRect();
        const cut =
          (/hidden|clip/.test(overflowX) && (box.right > frame.right + 1 || box.left < frame.left - 1)) ||
          (/hidden|clip/.test(overflowY) && (box.bottom > frame.bottom + 1 || box.top < frame.top - 1));
        if (cut) faults.push(`cut off: ${words.slice(0, 40)} (${element.className} in ${around.className})`);
      }
    }
    return [...new Set(faults)];
  });
