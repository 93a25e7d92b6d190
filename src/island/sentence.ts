/** The start and end of the sentence around the character at `at`; the whole text where it cannot be segmented. */
export function sentenceAt(text: string, at: number, language: string): readonly [number, number] {
  if (!Intl.Segmenter) return [0, text.length];
  const found = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text).containing(at);
  if (!found) return [0, text.length];
  return [found.index, found.index + found.segment.trimEnd().length];
}

/** The sentence around an element, as a range within its block; the DOM stays as it is. */
export function sentenceAround(element: Element): Range {
  const block = element.closest("p, li, td")!;
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEndBefore(element);
  const [from, to] = sentenceAt(block.textContent, range.toString().length, document.documentElement.lang);
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let past = 0; nodes.nextNode();) {
    const node = nodes.currentNode as Text;
    if (from >= past && from < past + node.length) range.setStart(node, from - past);
    if (to > past && to <= past + node.length) range.setEnd(node, to - past);
    past += node.length;
  }
  return range;
}
