import { escape } from "../marks/svg.ts";
import { absolute } from "./addresses.ts";

/** How large an embed is asked to be, in pixels; it fits any width from 280 up. */
export const embedSize = (stillHeight: number) => ({ width: 640, height: 2 * stillHeight + 250 });

/** The one element that puts a picture on another page. */
export function embedSnippet(site: URL, scene: string, title: string, stillHeight: number): string {
  const { width, height } = embedSize(stillHeight);
  return `<iframe src="${absolute(site, `embed/${scene}.html`)}" title="${escape(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}
