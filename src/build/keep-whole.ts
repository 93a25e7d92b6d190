import type { Html } from "../html/html.ts";
import { chinesePage } from "./cut-fonts.ts";

/** Running text: other paragraphs lay out their children one beside another. */
const running = "p:not([class]), p.standfirst, p.dek, p.note";

/** A number with what it counts, and a day with its month; the name of a currency may start a line. */
const whole =
  /\d[\d.]*(?:万亿|亿|万)|\d+月\d+日|\d+月|\d[\d.]*%(?:至\d[\d.]*%)?|\d[\d.]*(?:美元|个百分点|\p{Script=Han})|美元/gu;

/**
 * Keeps the numbers and dates in the running text of a page in Chinese each on one line: browsers may end a line between
 * a digit and a character. Pages in other languages are left alone.
 */
export function keepWhole($: Html): void {
  if ($(chinesePage).length === 0) return;
  const parts = $(running).find("*").addBack().not("svg, svg *, cite, cite *").contents().toArray();
  for (const part of parts)
    if (part.type === "text" && part.data.search(whole) >= 0)
      $(part).replaceWith(part.data.replace(whole, '<span class="whole">$&</span>'));
}
