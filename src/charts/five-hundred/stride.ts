/** Golden ratio conjugate: steps of this share of a list, wrapping around, spread evenly over it. */
const spread = (Math.sqrt(5) - 1) / 2;
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The smallest step from the golden section up that is coprime to the list's length, and so visits each place once. */
export function strideOf(all: number): number {
  let stride = Math.max(1, Math.floor(all * spread));
  while (divisor(stride, all) > 1) stride++;
  return stride;
}
