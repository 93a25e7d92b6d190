/** Less than any browser's unit of layout, which is a 60th of a pixel in Firefox and a 64th of one on the screen elsewhere: 1/192 where a screen has three for one of ours. */
const hair = 1 / 384;

/**
 * How far an element's top is from the page's own, in whole pixels, on a page that is scrolled so far; who asks for many
 * reads that once. Browsers tell both as floats, which err by up to 1/512 of a pixel on a page as long as this; rounded
 * where no unit of layout ends, near the half, the same layout gives the same number wherever the page is scrolled.
 */
export const pageTop = ({ top }: DOMRect, scrolled: number): number => Math.round(top + scrolled - hair);
