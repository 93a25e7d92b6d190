import { progress } from "../../scene/interpolate.ts";

/** A label's opacity when so much of it is on: it is gone before squares fly, and comes when they have landed. */
export const said = (on: number): number => progress(on, 0.86, 1);
