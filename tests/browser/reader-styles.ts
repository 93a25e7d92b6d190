/** Style sheets of a reader's own, over the page's. */
export const readerStyles = {
  /** The widest text spacing of WCAG 2.2, 1.4.12. */
  spaced:
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }",
  large: "html { font-size: 200% !important; }",
} as const;

/** A window, and a reader's own style sheet in it. */
export interface Reader {
  readonly width: number;
  readonly height: number;
  readonly css?: string;
}
