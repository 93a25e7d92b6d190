import type { SceneWords } from "../schemas/scene-words.ts";

/** The sources of all steps of a scene, each once, in the order in which the steps name them. */
export const sceneSources = ({ keyframes }: SceneWords): readonly string[] => [
  ...new Set(Object.values(keyframes).flatMap(({ sources }) => sources)),
];
