/**
 * Turns a playhead over the steps that a chapter tells into one over the scene's keyframes. `told` holds each step's
 * keyframe, from 0. The picture passes a keyframe that no step tells, and rests where two steps share one.
 */
export function keyframePlayhead(told: readonly number[], playhead: number): number {
  const i = Math.min(Math.max(0, Math.floor(playhead)), told.length - 1);
  const next = told[i + 1];
  return next === undefined ? told[i]! : told[i]! + (next - told[i]!) * Math.max(0, playhead - i);
}
