/** The part of the page that is in the window: how far down it begins, and how high it is, in pixels. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** Reads it off the page. Once a frame, before anything of it is drawn, best as a scroll is told: after a change to the page, to ask for it makes the browser lay out at once. */
export const readView = (): View => ({ top: scrollY, height: innerHeight });
