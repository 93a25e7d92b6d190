import type { Html } from "../html/html.ts";
import { withBreaks } from "../language/break-points.ts";
import { chinesePage } from "./cut-fonts.ts";

/** Running text: other paragraphs lay out their children one beside another. */
const running = "p:not([class]), p.standfirst, p.dek, p.note, p.after";

/** Short words, and words in narrow columns. */
const labels = "h2, .measure, :is(.tape, .rows) :is(th, td)";

/** A word as `withBreaks` marks it off; those of other scripts break at spaces anyway. */
const word = /[^\s\u200b]*\p{Script=Han}[^\s\u200b]*/gu;

/**
 * A number with what it counts, a day with its month, the sign inside a name with its neighbours; the name of a currency
 * may start a line.
 */
const whole =
  /\d[\d.]*(?:万亿|亿|万)|\d+月\d+日|\d+月|\d[\d.]*%(?:至\d[\d.]*%)?|(?:\d+–)?\d[\d.]*(?:美元|个百分点|\p{Script=Han})|美元|\p{Script=Han}·\p{Script=Han}/gu;

/**
 * Keeps the numbers and dates in the running text of a page in Chinese each on one line: browsers may end a line between
 * a digit and a character, and before the sign inside a name. Titles of chapters, what stands at a picture, the tape and
 * tables break between words alone. Pages in other languages are left alone.
 */
export function keepWhole($: Html): void {
  if ($(chinesePage).length === 0) return;
  const language = $("html").attr("lang")!;
  const partsOf = (selector: string) =>
    $(selector).find("*").addBack().not("svg, svg *, cite, cite *").contents().toArray();
  const onOneLine = '<span class="whole">$&</span>';
  // not by <wbr>, which Chromium tells screen readers as a space
  for (const part of partsOf(labels))
    if (part.type === "text")
      $(part).replaceWith(withBreaks(part.data, language).replace(word, onOneLine).replaceAll("\u200b", ""));
  for (const part of partsOf(running))
    if (part.type === "text" && part.data.search(whole) >= 0) $(part).replaceWith(part.data.replace(whole, onOneLine));
  for (const fact of $(running).find("a.fact").toArray()) {
    const { next } = fact;
    if (next?.type !== "text" || !/\d$/.test($(fact).text()) || !/^\p{Script=Han}/u.test(next.data)) continue;
    const [counted = "", ...rest] = next.data;
    next.data = rest.join("");
    $(fact).replaceWith(`<span class="whole">${$.html(fact)}${counted}</span>`);
  }
}
