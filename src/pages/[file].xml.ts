import type { APIRoute } from "astro";
import { chapterHtml } from "../components/chapter-html.ts";
import { chapters } from "../components/chapters.ts";
import { publishedScenes } from "../components/published-scenes.ts";
import { editions, ledger } from "../ledger/content.ts";
import { standfirstOf } from "../ledger/standfirst.ts";
import { authorOf } from "../publishing/author.ts";
import { feedWords } from "../publishing/feed-words.ts";
import { atomFeed } from "../publishing/feed.ts";
import { isAtRoot } from "../publishing/read-site-url.ts";
import { site } from "../publishing/site.ts";
import { sitemap } from "../publishing/sitemap.ts";

const { story } = ledger;
const xml: Readonly<Record<string, (site: URL) => string | Promise<string>>> = {
  async feed(site) {
    const html = await chapterHtml(chapters.map(({ slug }) => slug));
    const entries = chapters.map(({ slug, title, dek }) => ({
      path: `index.html#${slug}`,
      title,
      summary: dek,
      html: feedWords(html.get(slug)!, site),
    }));
    return atomFeed(
      site,
      {
        title: story.title,
        subtitle: standfirstOf(ledger),
        author: authorOf(story),
        language: story.language,
        updated: story.checked,
      },
      entries,
    );
  },
  sitemap: (site) =>
    sitemap(
      site,
      [
        "index.html",
        "sources.html",
        "pictures.html",
        ...Object.keys(publishedScenes).map((scene) => `pictures/${scene}.html`),
      ],
      story.checked,
      editions,
    ),
};

/** These files are full of absolute addresses, so they are built only where the site's address is known. */
export const getStaticPaths = () =>
  (site ? ["feed", ...(isAtRoot(site) ? ["sitemap"] : [])] : []).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await xml[params["file"]!]!(site!), { headers: { "content-type": "application/xml; charset=utf-8" } });
