import type { Path } from "./read-yaml.ts";

/** Words in a YAML file, with the path that leads to them. */
export interface Text {
  readonly path: Path;
  readonly text: string;
}

/** Every text within parsed YAML, which itself stands at `path`. */
export function textsIn(data: unknown, path: Path = []): Text[] {
  if (typeof data === "string") return [{ path, text: data }];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, part]) =>
    textsIn(part, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
