import type { Scene } from "../motion/scene.ts";

const modules = import.meta.glob<Record<string, Scene>>(["../scenes/*.ts", "!../scenes/index.ts"]);

/** Fetches a scene's code, which the first screen does without. @throws when it cannot be fetched */
export async function loadScene(name: string): Promise<Scene> {
  const load = modules[`../scenes/${name}.ts`];
  if (!load) throw new Error(`no scene “${name}” was built`);
  const scene = Object.values(await load()).find((each) => each.id === name);
  if (!scene) throw new Error(`src/scenes/${name}.ts exports no scene “${name}”`);
  return scene;
}
