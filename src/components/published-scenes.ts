import { ledger } from "../ledger/content.ts";
import type { Scene } from "../scene/scene.ts";
import { publishedOf } from "../ledger/published.ts";
import { scenesIn } from "../ledger/tags-in.ts";
import { heirsIn } from "../publishing/chapter-scenes.ts";
import { scenes } from "../scenes/index.ts";
import { showsDrafts } from "./drafts.ts";

const shown = ledger.chapters.filter(({ draft }) => showsDrafts || !draft);
const names = new Set(shown.flatMap(({ text }) => scenesIn(text)));

/** The scenes in the chapters shown, by name. Only they get pages, since those link to steps in the story. */
export const publishedScenes: Readonly<Record<string, Scene>> = Object.fromEntries(
  Object.entries(scenes).filter(([name]) => names.has(name)),
);

/** The ids of steps that are gone, in the chapters shown, each with that of the step that took its words. */
export const heirs: ReadonlyMap<string, string> = new Map(shown.flatMap(({ text }) => [...heirsIn(text)]));

/** The facts, sources, quotations, terms and datasets that the story and these scenes show or rest on. */
export const published = publishedOf(ledger, shown, publishedScenes);
