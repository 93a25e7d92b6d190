import { progress } from "../../scene/interpolate.ts";

// Opacities, from 0 to 1, by the weight of a mark's steps: 1 at one of its steps, 0 at any other, and in between on the
// way.

/** For marks that turn into others: the old one is nearly gone before the new one is clearly visible. */
export const fadeMark = (on: number): number => progress(on, 0.35, 0.9);

/**
 * For marks that no other view shares and that stay past the middle of the transition: gone before `fadeInLate` begins.
 */
export const fadeOutLate = (on: number): number => progress(on, 0.44, 0.48);

/** For such marks that come next: they start as the old ones vanish, and the title changes, so the two never overlap. */
export const fadeInLate = (on: number): number => progress(on, 0.56, 0.62);

/**
 * For two forms with nothing in common, by the way from one to the other, from 0 to 1: the old one is gone just before
 * the title changes, and the new one comes with the title.
 */
export const crossOut = (way: number): number => 1 - progress(way, 0.48, 0.56);
export const crossIn = (way: number): number => progress(way, 0.56, 0.64);

/** For labels: those of two views are never visible together. */
export const fadeLabel = (on: number): number => progress(on, 0.85, 0.99);

/** For labels over flying squares: gone before they lift off, back when they have landed. */
export const fadeAtRest = (on: number): number => progress(on, 0.86, 1);

/** For labels beside marks that travel far: visible only when those have nearly arrived. */
export const fadeArrived = (on: number): number => progress(on, 0.97, 0.995);
