import type { SectionWords, StoryWords } from "./read-words.ts";

/** How a compared page is made. */
export interface PageParts {
  /** HTML for the head: styles, links. */
  readonly head: string;
  /** A scene's chart for the sticky area, by the scene's index. */
  readonly chart: (index: number) => string;
  /** HTML for the end of the body. */
  readonly end?: string;
}

const list = (words: readonly string[]): string => words.map((one) => `<p>${one}</p>`).join("\n");

/** A page with the story's words in the usual layout: sticky charts with steps scrolling over them. */
export function writePage({ title, dek, sections }: StoryWords, { head, chart, end = "" }: PageParts): string {
  const section = ({ heading, lead, steps, after }: SectionWords, i: number) =>
    `<h2>${heading}</h2>\n${list(lead)}\n<section class="scrolly" id="s${i}"><div class="chart">${chart(i)}</div><div class="steps">${steps.map((step, k) => `<div class="step" data-step="${k}">${list(step)}</div>`).join("\n")}</div></section>\n${list(after)}`;
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width,initial-scale=1">\n<title>${title}</title>\n<link rel="icon" href="data:,">\n${head}\n</head>\n<body>\n<article>\n<h1>${title}</h1>\n<p class="dek">${dek}</p>\n${sections.map(section).join("\n")}\n</article>\n${end}\n</body>\n</html>\n`;
}
