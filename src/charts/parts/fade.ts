import { progress } from "../../scene/interpolate.ts";

// Opacities from 0 to 1 by how much of its steps a mark has on: 1 at one of them, 0 at any other, and in between on the way.

/** For marks that change into others: what goes is nearly gone before what comes is well seen. */
export const fadeMark = (on: number): number => progress(on, 0.35, 0.9);

/** For marks that no other view shares, where they hold the stage past the middle of the way: gone when `fadeInLate` begins. */
export const fadeOutLate = (on: number): number => progress(on, 0.44, 0.48);

/** For such marks where they wait until those are gone: neither lies over the other, and the stage is never bare. */
export const fadeInLate = (on: number): number => progress(on, 0.56, 0.62);

/** For labels: those of two views are never seen at once. */
export const fadeLabel = (on: number): number => progress(on, 0.85, 0.99);

/** For labels over squares that fly: gone before they lift off, back when they have landed. */
export const fadeAtRest = (on: number): number => progress(on, 0.86, 1);

/** For labels beside marks that travel far: seen only where those have all but arrived. */
export const fadeArrived = (on: number): number => progress(on, 0.97, 0.995);
