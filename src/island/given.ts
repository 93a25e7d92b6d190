import type { Given, Scene } from "../motion/scene.ts";

/** What a scene's chart is given, as its page carries it: the words stand in the order of the scene's labels, whose names its script has. */
export function givenIn(element: HTMLElement, { labels }: Scene): Given<unknown, string> {
  const { words, ...rest } = JSON.parse(element.querySelector("[data-given]")!.textContent) as Omit<Given<unknown, string>, "words"> & { readonly words: readonly string[] };
  return { ...rest, words: Object.fromEntries(labels.map((label, i) => [label, words[i]!])) };
}
