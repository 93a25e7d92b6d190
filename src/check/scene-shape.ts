import type { Guess } from "../scene/guess.ts";
import type { Scene } from "../scene/scene.ts";

/** What the checks need to know of a scene in src/scenes. */
export interface SceneShape {
  readonly id: string;
  readonly datasets: readonly string[];
  readonly facts: readonly string[];
  readonly labels: readonly string[];
  readonly keyframes: readonly { readonly id: string }[];
  /** The scene offers one. */
  readonly guess?: Pick<Guess<unknown>, "fact"> & Partial<Guess<unknown>>;
  /** How it is drawn; its words are not measured where this is left out. */
  readonly stillHeight?: number;
  readonly select?: Scene["select"];
  readonly layOut?: Scene["layOut"];
}
