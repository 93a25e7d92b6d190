import type { APIRoute } from "astro";
import { pictureOf } from "../components/picture.ts";
import { published, publishedScenes } from "../components/published-scenes.ts";
import { ledger } from "../ledger/content.ts";
import { site } from "../publishing/site.ts";
import { storyJson } from "../publishing/story-json.ts";

/** The story's outline for programs. */
export const GET: APIRoute = () => {
  const pictures = Object.fromEntries(Object.keys(publishedScenes).map((name) => [name, pictureOf(name)]));
  return new Response(
    `${JSON.stringify(
      storyJson({ ...ledger, ...published }, pictures, (scene) => publishedScenes[scene]!.datasets, site),
      null,
      1,
    )}\n`,
    { headers: { "content-type": "application/json" } },
  );
};
