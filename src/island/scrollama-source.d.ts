/** scrollama's source, which bundles smaller than its package entry; same types, plus an option that they leave out. */
declare module "scrollama/src/entry.js" {
  import type { ScrollamaInstance, ScrollamaOptions } from "scrollama";

  interface Scroller extends Omit<ScrollamaInstance, "setup"> {
    readonly setup: (options: ScrollamaOptions & { readonly container?: HTMLElement }) => ScrollamaInstance;
  }
  export default function scrollama(): Scroller;
}
