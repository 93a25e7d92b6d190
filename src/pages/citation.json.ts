import type { APIRoute } from "astro";
import { pictureOf } from "../components/picture.ts";
import { publishedScenes } from "../components/published-scenes.ts";
import { ledger } from "../ledger/content.ts";
import { cslItem, type Cited } from "../publishing/citation.ts";
import { site } from "../publishing/site.ts";

const { story } = ledger;

/** The story and each of its pictures as CSL-JSON, for reference managers. */
export const GET: APIRoute = () => {
  const cited: readonly Cited[] = [
    { id: "story", title: story.title, path: "index.html", kind: "story" },
    ...Object.keys(publishedScenes).map((name): Cited => ({
      id: name,
      title: pictureOf(name).title,
      path: `pictures/${name}.html`,
      kind: "picture",
    })),
  ];
  return new Response(
    `${JSON.stringify(
      cited.map((one) => cslItem(one, story, site)),
      null,
      1,
    )}\n`,
    { headers: { "content-type": "application/json" } },
  );
};
