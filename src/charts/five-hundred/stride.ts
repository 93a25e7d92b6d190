/** Golden section: steps of this part of a list, its end joined to its start, spread evenly over it. */
const spread = (Math.sqrt(5) - 1) / 2;
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The step nearest above the golden section that meets each place of a list once. */
export function strideOf(all: number): number {
  let stride = Math.max(1, Math.floor(all * spread));
  while (divisor(stride, all) > 1) stride++;
  return stride;
}
