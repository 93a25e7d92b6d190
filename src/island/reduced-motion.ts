/** Whether the reader prefers reduced motion; read it at each use, as it may change. */
export const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
