/** Rounds half away from zero: 0.125 to 0.13, -2.5 to -3; never gives -0. */
export function roundTo(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  const rounded = Number.isFinite(shifted)
    ? Number(`${Math.round(shifted)}e-${digits}`)
    : Math.abs(Number(value.toFixed(digits)));
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
