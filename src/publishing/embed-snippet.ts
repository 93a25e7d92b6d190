import { escape } from "../marks/svg.ts";
import { absolute } from "./addresses.ts";

/** The size an embed asks for, in pixels; it fits any width from 280. */
export const embedSize = (stillHeight: number) => ({ width: 640, height: 2 * stillHeight + 250 });

/** The `<iframe>` that embeds a picture in another page. */
export function embedSnippet(site: URL, scene: string, title: string, stillHeight: number): string {
  const { width, height } = embedSize(stillHeight);
  return `<iframe src="${absolute(site, `embed/${scene}.html`)}" title="${escape(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}
