import { ledger } from "../ledger/content.ts";
import type { Scene } from "../scene/scene.ts";
import { scenesIn } from "../publishing/chapter-scenes.ts";
import { scenes } from "../scenes/index.ts";
import { showsDrafts } from "./drafts.ts";

const names = new Set(
  ledger.chapters.filter(({ draft }) => showsDrafts || !draft).flatMap(({ text }) => scenesIn(text)),
);

/** The scenes that a shown chapter tells, by name: only they have pages, since a page leads to its steps in the story. */
export const publishedScenes: Readonly<Record<string, Scene>> = Object.fromEntries(
  Object.entries(scenes).filter(([name]) => names.has(name)),
);
