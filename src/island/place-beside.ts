/** An area of the page in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The distance to keep from `about`, in CSS pixels. */
const gap = 8;

/**
 * The top left corner for a box beside `about` and inside `area`: below if it fits, else above, else at the end of the
 * area with more room. It leaves the area only when it is larger.
 */
export function placeBeside(
  about: Area,
  { width, height }: { readonly width: number; readonly height: number },
  area: Area,
): { readonly left: number; readonly top: number } {
  const left = Math.max(area.left, Math.min(about.left, area.right - width));
  const [below, above] = [about.bottom + gap, about.top - gap - height];
  if (below + height <= area.bottom) return { left, top: Math.max(area.top, below) };
  if (above >= area.top) return { left, top: Math.min(above, area.bottom - height) };
  const lower = area.bottom - about.bottom >= about.top - area.top;
  return { left, top: lower ? Math.max(area.top, area.bottom - height) : area.top };
}

/** The height available above or below `about` inside `area`, whichever is larger; at least 96 pixels, a few lines. */
export const roomBeside = (about: Area, area: Area): number =>
  Math.max(96, area.bottom - about.bottom - gap, about.top - area.top - gap);
