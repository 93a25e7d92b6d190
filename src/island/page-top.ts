/**
 * How far an element's top is from the page's own, in pixels. Browsers lay out in 64ths of a pixel and tell them
 * as floats from the window's top; rounded, the same layout gives the same number wherever the page is scrolled.
 */
export const pageTop = (element: Element): number => Math.round((element.getBoundingClientRect().top + scrollY) * 64) / 64;
