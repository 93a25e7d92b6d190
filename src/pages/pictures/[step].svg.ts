import { readFileSync } from "node:fs";
import type { APIRoute, GetStaticPaths } from "astro";
import { drawing, stepSvg } from "../../cards/step-svg.ts";
import { pictureOf } from "../../components/picture.ts";
import { publishedScenes } from "../../components/published-scenes.ts";
import { colours, look } from "../../cards/plain-pictures.ts";
import { ledger } from "../../ledger/content.ts";
import { flatten } from "../../marks/flatten.ts";
import { citationText } from "../../publishing/citation.ts";
import { asSentence, joined } from "../../ledger/patterns.ts";
import { isChinese } from "../../language/is-chinese.ts";
import { site } from "../../publishing/site.ts";

export const getStaticPaths = (() =>
  Object.values(publishedScenes).flatMap(({ id, keyframes }) =>
    keyframes.map((keyframe, index) => ({ params: { step: `${id}-${keyframe.id}` }, props: { scene: id, index } })),
  )) satisfies GetStaticPaths;

/** In Chinese the fonts lend digits and Latin letters only; all else comes from the system, as on the page. */
const chinese = isChinese(ledger.story.language);
const range = chinese ? ";unicode-range:U+0-B6,U+B8-17F,U+2013,U+2212" : "";
const locals = ["PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei"];
const system = (family: string) =>
  `@font-face{font-family:"${family}";font-weight:450 800;src:${locals.map((name) => `local("${name}")`).join()};unicode-range:U+B7,U+2014-2026,U+2E80-FFEF}`;
const face = (family: string, weight: string, file: string) =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:url("data:font/woff2;base64,${readFileSync(`src/styles/fonts/${file}.woff2`, "base64")}") format("woff2")${range}}`;
const text = face("Archivo", "450 700", "archivo") + (chinese ? system("Archivo") : "");
const display = face("Archivo Display", "800", "archivo-display") + (chinese ? system("Archivo Display") : "");

/** A step as an SVG for print or slides: fonts, title, source and credit are included. */
export const GET: APIRoute<{ scene: string; index: number }> = ({ props: { scene, index } }) => {
  const picture = pictureOf(scene);
  const { title, subtitle, alt, source: sources } = picture.keyframes[index]!;
  const frame = flatten(picture.scene.layOut(picture.input, drawing)(index));
  const credit = citationText(
    { id: scene, title: picture.title, path: `pictures/${scene}.html`, kind: "picture" },
    ledger.story,
    site,
    ledger.interface,
  );
  const big = frame.some(({ attrs }) =>
    String(attrs["class"] ?? "")
      .split(" ")
      .includes("big"),
  );
  const ui = ledger.interface;
  const source = joined(
    "beside",
    [sources, picture.note].filter(Boolean).map((words) => asSentence(words, ui)),
    ui,
  );
  const svg = stepSvg(
    { title, subtitle, alt, source, credit, language: ledger.story.language },
    frame,
    look,
    colours,
    `<style>${text}${big ? display : ""}</style>`,
  );
  return new Response(svg, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
};
