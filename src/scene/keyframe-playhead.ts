/**
 * The playhead among a scene's keyframes for one among the steps that a chapter tells. `told` holds each step's keyframe, from 0:
 * a writer may drop a keyframe, which the picture then passes on its way, or tell one twice, at which it rests.
 */
export function keyframePlayhead(told: readonly number[], playhead: number): number {
  const i = Math.min(Math.max(0, Math.floor(playhead)), told.length - 1);
  const next = told[i + 1];
  return next === undefined ? told[i]! : told[i]! + (next - told[i]!) * Math.max(0, playhead - i);
}
