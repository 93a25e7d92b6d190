/**
 * How far an element's top is from the page's own, in whole pixels. Browsers round each part of it from their units of
 * layout, so that the same layout gives the same number wherever the page is scrolled, whatever its zoom; what they
 * tell of places in the window comes as floats, which differ in the last digits with the scroll.
 */
export function pageTop(element: HTMLElement): number {
  let top = element.offsetTop;
  for (let parent = element.offsetParent; parent instanceof HTMLElement; parent = parent.offsetParent)
    top += parent.offsetTop + parent.clientTop;
  return top;
}
