/** Whether the reader asked for less motion; asked anew at each use. */
export const calm = matchMedia("(prefers-reduced-motion: reduce)");
