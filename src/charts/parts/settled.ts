import { progress } from "../../scene/interpolate.ts";

/** A label's opacity beside marks that travel far between steps: seen only where they have all but arrived. `on` runs from 0 to 1. */
export const settled = (on: number): number => progress(on, 0.97, 0.995);
