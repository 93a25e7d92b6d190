import { reducedMotion } from "../reduced-motion.ts";

/** Duration of the reveal, in milliseconds. */
const span = 1400;

/** Animates `shown` from 0 to 1, or jumps to 1 under reduced motion. Returns a function that stops it. */
export function reveal(show: (shown: number) => void): () => void {
  if (reducedMotion.matches) {
    show(1);
    return () => undefined;
  }
  let frame = 0;
  let start: number | undefined;
  const tick = (now: number) => {
    const shown = Math.min(1, (now - (start ??= now)) / span);
    show(reducedMotion.matches ? 1 : shown);
    if (shown < 1 && !reducedMotion.matches) frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
