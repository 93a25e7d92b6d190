/**
 * The distance of an element's top from the page's, in whole pixels. The sum of `offsetTop` is the same at every scroll
 * position and zoom; `getBoundingClientRect` gives floats whose last digits differ with the scroll position.
 */
export function pageTop(element: HTMLElement): number {
  let top = element.offsetTop;
  for (let parent = element.offsetParent; parent instanceof HTMLElement; parent = parent.offsetParent)
    top += parent.offsetTop + parent.clientTop;
  return top;
}
