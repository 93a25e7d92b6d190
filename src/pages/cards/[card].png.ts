import type { APIRoute, GetStaticPaths } from "astro";
import { cardDrawing } from "../../cards/card-svg.ts";
import { drawCard } from "../../cards/draw-card.ts";
import { cardsOf, type CardPlan } from "../../components/cards-of.ts";
import { pictureOf } from "../../components/picture.ts";
import { withBreaks } from "../../language/break-points.ts";
import { ledger } from "../../ledger/content.ts";
import { colours, look } from "../../cards/plain-pictures.ts";
import { site } from "../../publishing/site.ts";

export const getStaticPaths = (() =>
  (site ? cardsOf() : []).map((plan) => ({ params: { card: plan.id }, props: plan }))) satisfies GetStaticPaths;

export const GET: APIRoute<CardPlan> = async ({ props: { words, scene, playhead } }) => {
  const picture = scene === undefined ? undefined : pictureOf(scene);
  const frame = picture?.scene.layOut(picture.input, cardDrawing)(playhead) ?? [];
  const breaking = Object.fromEntries(
    Object.entries(words).map(([part, said]) => [part, withBreaks(said, ledger.story.language)]),
  ) as typeof words & Record<string, string>;
  return new Response(Buffer.from(await drawCard(breaking, frame, look, colours)), {
    headers: { "content-type": "image/png" },
  });
};
