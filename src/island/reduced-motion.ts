/** Whether the reader asked for less motion; asked anew at each use. */
export const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
