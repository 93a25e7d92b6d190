/** The viewport: scroll position and height, in pixels. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** Reads the view; once a frame, before any drawing: after a DOM change, reading it forces a layout. */
export const readView = (): View => ({ top: scrollY, height: innerHeight });
