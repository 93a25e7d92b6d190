import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { experimental_AstroContainer as Container } from "astro/container";
import { loadRenderers } from "astro:container";
import FeedChapter from "./FeedChapter.astro";

/** Each chapter's HTML as in the story's page, including stills, by slug. */
export async function chapterHtml(slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const container = await Container.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const html = new Map<string, string>();
  for (const slug of slugs) html.set(slug, await container.renderToString(FeedChapter, { props: { slug } }));
  return html;
}
