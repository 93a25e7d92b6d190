import type { Html } from "../html/html.ts";

/** Running text: other paragraphs lay out their children one beside another. */
const running = "p:not([class]), p.standfirst, p.dek, p.note, .said .amid";

/** A number with what it counts, and a day with its month; the name of a currency may start a line. */
const whole =
  /\d[\d.]*(?:万亿|亿|万)|\d+月\d+日|\d+月|\d[\d.]*%(?:至\d[\d.]*%)?|\d[\d.]*(?:美元|个百分点|\p{Script=Han})|美元/gu;

/**
 * Keeps the numbers and dates in the running text of a page in Chinese each on one line: browsers may end a line between
 * a digit and a character. Pages in other languages are left alone.
 */
export function keepWhole($: Html): void {
  if (!/^zh\b/.test($("html").attr("lang") ?? "")) return;
  for (const element of $(running).find("*").addBack().toArray()) {
    if ($(element).closest("svg, cite").length > 0) continue;
    for (const child of $(element).contents().toArray())
      if (child.type === "text" && child.data.search(whole) >= 0)
        $(child).replaceWith(child.data.replace(whole, '<span class="whole">$&</span>'));
  }
}
