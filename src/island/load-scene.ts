import type { ChartInput, Scene } from "../scene/scene.ts";
import { retryOnce } from "./retry-once.ts";

/** A scene's code and its chart's input. */
export interface Loaded {
  readonly scene: Scene;
  readonly input: ChartInput<unknown, string>;
}

/** The input as the build writes it: words in the order of the scene's labels, whose names are in the scene's code. */
interface Written extends Omit<ChartInput<unknown, string>, "words"> {
  readonly words: readonly string[];
}

let file: Promise<Readonly<Record<string, Written>>> | undefined;

/**
 * Fetches the charts' code and a scene's input in parallel; the first screen needs neither.
 * @throws when either fails
 */
export async function loadScene(name: string): Promise<Loaded> {
  const [{ scenes }, { words, ...rest }] = await Promise.all([import("../scenes/index.ts"), written(name)]);
  const scene = scenes[name];
  if (!scene) throw new Error(`src/scenes/index.ts has no scene “${name}”`);
  return { scene, input: { ...rest, words: Object.fromEntries(scene.labels.map((label, i) => [label, words[i]!])) } };
}

/**
 * From the file that the build makes of all scenes' inputs, fetched once; under the dev server and in the single-file
 * story they are in the page.
 */
async function written(name: string): Promise<Written> {
  const address = document.documentElement.dataset["input"];
  if (!address)
    return JSON.parse(document.querySelector(`[data-scene="${name}"] [data-input]`)!.textContent) as Written;
  file ??= retryOnce(() => read(address));
  try {
    return (await file)[name]!;
  } catch (error) {
    file = undefined; // retried at the next scene
    throw error;
  }
}

async function read(address: string): Promise<Readonly<Record<string, Written>>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json() as Promise<Readonly<Record<string, Written>>>;
}
