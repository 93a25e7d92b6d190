import type { Driver, Size } from "../engines/engine.ts";
import { act } from "./act.ts";
import type { Action, Around, History, InPage } from "./history.ts";
import { pictureAt, type Picture } from "./picture.ts";
import { placeNow, samePlace } from "./place.ts";
import { translations } from "../../translations.ts";

const patience = 60_000;
let visit = 0;

/**
 * Plays a history from a first visit, then opens a fresh page at the place, size and reading mode where it ended.
 * Returns the differences and what went wrong on the way, such as a change of the window that moved the reader; none,
 * if the story keeps no hidden state.
 */
export async function play(driver: Driver, origin: string, history: History): Promise<readonly string[]> {
  let { size } = history;
  const folder = `${origin}/${editionOf(history)}`;
  const resize = async (to: Size) => driver.resize((size = to));
  const around = async (action: Around): Promise<void> => {
    if (action.do === "wheel") await driver.wheel(action.by);
    else if (action.do === "resize") await resize(action.size);
    else if (action.do === "turn") await resize({ width: size.height, height: size.width });
    else if (action.do === "reload") await driver.reload();
    else if (action.do === "zoom") await driver.zoom!(action.factor);
    else if (action.do === "hidden") {
      await driver.hidden!(async () => {
        for (const each of action.during) await around(each);
      });
    } else {
      await driver.goto(`${folder}sources.html`);
      await driver.back();
    }
  };

  await driver.zoom?.(1);
  await resize(size);
  await driver.evaluate(() => localStorage.clear(), undefined);
  const steps = await driver.evaluate(
    () => [...document.querySelectorAll("[data-step]")].map(({ id }) => id),
    undefined,
  );
  const start =
    history.at === null ? "" : `#${steps[Math.min(steps.length - 1, Math.floor(history.at * steps.length))]}`;
  await driver.goto(`${folder}?${++visit}${start}`);
  await driver.evaluate(pictureAt, { y: null, patience });
  const moved: string[] = [];
  const atRest = async () => {
    await driver.evaluate(pictureAt, { y: null, patience });
    return driver.evaluate(placeNow, undefined);
  };
  for (const run of runs(history.actions)) {
    if (Array.isArray(run)) await driver.evaluate(act, structuredClone(run));
    else if (run.do === "resize" || run.do === "turn" || run.do === "zoom") {
      const before = await atRest();
      await around(run);
      const after = await atRest();
      if (!samePlace(before, after)) moved.push(`${run.do}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
    } else await around(run);
  }
  const came = await driver.evaluate(pictureAt, { y: null, patience });
  await driver.evaluate(({ way, back }) => {
    localStorage.setItem("reading", way);
    if (!back) localStorage.removeItem("place"); // a fresh page would offer to continue there, which takes a line
    Storage.prototype.setItem = () => undefined; // and this page may not write it again before it is left
  }, came);
  await driver.goto(`${folder}?${++visit}`);
  const fresh = await driver.evaluate(pictureAt, { y: came.scrollY, patience });
  return [...moved, ...differences(came, fresh), ...(await driver.wrong())];
}

const folders = translations.map((edition) => `${edition}/`);

/** The folder of the language that a history is read in: of ten, three are read in a translation. */
const editionOf = ({ actions: { length } }: History): string =>
  (length % 4 === 0 && folders[(length / 4) % folders.length]) || "";

/** Groups consecutive actions in the page, to send them in one message. */
function runs(actions: readonly Action[]): readonly (Around | (InPage & { readonly frames: number })[])[] {
  const all: (Around | (InPage & { readonly frames: number })[])[] = [];
  for (const action of actions) {
    const last = all.at(-1);
    if (!("frames" in action)) all.push(action);
    else if (Array.isArray(last)) last.push(action);
    else all.push([action]);
  }
  return all;
}

function differences(came: Picture, fresh: Picture): readonly string[] {
  const flat = ({ parts, ...rest }: Picture): Record<string, string> => ({
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
    ...parts,
  });
  const [one, other] = [flat(came), flat(fresh)];
  return Object.keys(one)
    .filter((name) => one[name] !== other[name])
    .map((name) => {
      const [a, b] = [one[name]!, other[name]!];
      const at = Math.max(0, [...a].findIndex((letter, i) => letter !== b[i]) - 60);
      return `${name}: “${a.slice(at, at + 140)}”, afresh “${b.slice(at, at + 140)}”`;
    });
}
