import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readContent } from "../check/read-content.ts";
import { readLedger } from "../ledger/ledger.ts";
import { layOver } from "../ledger/translation/lay-over.ts";
import type { Size } from "../marks/mark.ts";
import { stillWidth, type Scene } from "../scene/scene.ts";
import { launchChromium } from "./launch-chromium.ts";
import { drawCells, playheadsOf } from "../storyboard/draw-cells.ts";
import { nameOf, stageAreas } from "../storyboard/stage-areas.ts";
import { faultsOn } from "./look/faults.ts";
import { layOut, writeSheet } from "./look/sheet.ts";
import { readFlags } from "./read-flags.ts";

/** `npm run -s look -- volleys`: draws every keyframe of a scene on contact sheets, to review while making a chart. */
const usage =
  "npm run -s look -- <scene>|all [--size 282x172,352x243 …] [--dark] [--halves] [--language zh] [--out DIR]";

const { values: how, positionals } = readFlags(
  {
    size: { type: "string", default: stageAreas.map(({ area }) => nameOf(area)).join(",") },
    dark: { type: "boolean", default: false },
    halves: { type: "boolean", default: false },
    language: { type: "string", default: "" },
    out: { type: "string", default: join(tmpdir(), "look") },
  },
  "<scene>|all",
);

const [name] = positionals;
if (name === undefined) fail(usage);
const sizes = how.size.split(",").map(readSize);
const scenes = name === "all" ? await everyScene() : [await oneScene(name)];
const files = readContent(".");
const ledger = readLedger(how.language ? layOver(files, how.language).files : files);
mkdirSync(how.out, { recursive: true });

const browser = await launchChromium();
const page = await browser.newPage();
let bad = 0;
for (const scene of scenes) {
  for (const size of [{ width: stillWidth, height: scene.stillHeight }, ...sizes]) await lookAt(scene, size);
}
await browser.close();
process.exitCode = bad ? 1 : 0;

async function lookAt(scene: Scene, size: Size): Promise<void> {
  const label = `${scene.id}-${size.width}x${size.height}${how.dark ? "-dark" : ""}${how.language && `-${how.language}`}`;
  let cells;
  try {
    cells = drawCells(scene, ledger, size, playheadsOf(scene, how.halves));
  } catch (error) {
    bad++;
    return console.error(`${label}: ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const { name, svg } of cells) {
    if (!(svg instanceof Error)) continue;
    bad++;
    console.error(`${label} ${name}: ${svg.stack?.split("\n").slice(0, 3).join("\n") ?? svg.message}`);
  }
  const per = layOut(size).cells;
  for (let from = 0; from < cells.length; from += per) {
    const file = join(how.out, `${label}${cells.length > per ? `-${from / per + 1}` : ""}.png`);
    await page.setContent(writeSheet(label, cells.slice(from, from + per), size, how.dark));
    await page.evaluate(() => document.fonts.ready);
    const { width, height } = await page.evaluate(() => ({
      width: document.body.offsetWidth,
      height: document.body.offsetHeight,
    }));
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: file });
    console.log(file);
    for (const fault of await faultsOn(page)) console.log(`  ${fault}`);
  }
}

function readSize(words: string): Size {
  const [, width, height] =
    /^(\d+)x(\d+)$/.exec(words) ?? fail(`--size ${words}: write widths and heights, such as 358x250,940x640`);
  return { width: Number(width), height: Number(height) };
}

/** Imported from its own file, so that other scenes may be unfinished. */
async function oneScene(name: string): Promise<Scene> {
  const file = `src/scenes/${name}.ts`;
  if (!existsSync(file)) fail(`there is no ${file}`);
  const exported = Object.values((await import(pathToFileURL(resolve(file)).href)) as Record<string, Scene>);
  return exported.find(({ id }) => id === name) ?? fail(`${file} exports no scene with the id ${name}`);
}

async function everyScene(): Promise<Scene[]> {
  const registered = Object.values((await import("../scenes/index.ts")).scenes);
  return registered.length ? registered : fail("src/scenes/index.ts names no scene yet");
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
