import { ledger } from "../ledger/content.ts";
import type { Scene } from "../scene/scene.ts";
import { scenesIn } from "../publishing/chapter-scenes.ts";
import { publishedOf } from "../publishing/published.ts";
import { scenes } from "../scenes/index.ts";
import { showsDrafts } from "./drafts.ts";

const shown = ledger.chapters.filter(({ draft }) => showsDrafts || !draft);
const names = new Set(shown.flatMap(({ text }) => scenesIn(text)));

/** The scenes that a shown chapter tells, by name: only they have pages, since a page leads to its steps in the story. */
export const publishedScenes: Readonly<Record<string, Scene>> = Object.fromEntries(
  Object.entries(scenes).filter(([name]) => names.has(name)),
);

/** The facts, sources and datasets that they and the rest of the story show or rest on. */
export const published = publishedOf(ledger, shown, publishedScenes);
