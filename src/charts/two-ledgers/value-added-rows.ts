import type { Plan } from "./plan.ts";

/** The far end of each row, in percent. */
const most = 60;

/** Where the rows of dots stand, in pixels: from `left`, the official figure, to `right`; from `top` to `bottom`, a row every `pitch`. */
export function valueAddedRows({ size, line, wide }: Plan, rows: number) {
  const pitch = Math.min((size.height - line - 4) / rows, wide ? 240 : 110);
  const start = (size.height - line - 4 - pitch * rows) / 2;
  const left = wide ? Math.min(size.width * 0.4, 420) : 8;
  const right = size.width - 8;
  return {
    left,
    right,
    pitch,
    start,
    top: start + (wide ? 0 : line),
    bottom: start + pitch * rows,
    x: (percent: number) => left + ((right - left) * percent) / most,
  };
}
