/**
 * How far an element's top is from the page's own, in pixels, on a page that is scrolled so far; who asks for many reads
 * that once. Browsers lay out in 64ths of a pixel and tell them as floats from the window's top; rounded, the same
 * layout gives the same number wherever the page is scrolled.
 */
export const pageTop = ({ top }: DOMRect, scrolled: number): number => Math.round((top + scrolled) * 64) / 64;
