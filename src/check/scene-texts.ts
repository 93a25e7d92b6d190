import type { SceneWords } from "../schemas/scene-words.ts";

/** Every text of a scene's words, with its path in the scene's file. */
export const sceneTexts = ({ title, subtitle, note = "", labels, keyframes, guess }: SceneWords) => [
  ...Object.entries({ title, subtitle, note }).map(([field, text]) => [[field], text] as const),
  ...Object.entries(labels).map(([id, text]) => [["labels", id], text] as const),
  ...Object.entries(keyframes).flatMap(([id, frame]) =>
    (["title", "subtitle", "alt"] as const).map((field) => [["keyframes", id, field], frame[field] ?? ""] as const),
  ),
  ...Object.entries(guess ?? {}).flatMap(([field, text]) =>
    typeof text === "string" ? [[["guess", field], text] as const] : [],
  ),
  ...(["events", "means"] as const).flatMap((field) =>
    Object.entries(guess?.[field] ?? {}).map(([name, text]) => [["guess", field, name], text] as const),
  ),
];
