import { assetsFolder, editionRoots, embedsFolder } from "../../build/headers/host-headers.ts";
import { hostingFolder } from "../../build/headers/hosting-files.ts";
import type { Tree } from "../../build/tree.ts";
import { ask, type Answer } from "./ask.ts";
import type { Finding } from "./finding.ts";
import { judgeCoding } from "./judge-coding.ts";
import { judgeFiles, type Served } from "./judge-files.ts";
import { judgeHeaders } from "./judge-headers.ts";
import { judgeNowhere } from "./judge-nowhere.ts";
import { judgeOffline } from "./judge-offline.ts";
import { judgePolicy } from "./judge-policy.ts";
import { judgeShown } from "./judge-shown.ts";
import { judgeStory } from "./judge-story.ts";
import { judgeTranslation } from "./judge-translation.ts";

/** Number of concurrent requests. */
const atOnce = 8;

/** The folder of whichever address of the story was given. @throws when it is not an address */
export function readFolder(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `npm run verify -- https://example.org/trade/ wants the address of the folder that holds index.html; “${given}” is none`,
    );
  return new URL(
    url.pathname.endsWith("/") || url.pathname.endsWith("index.html") ? "." : `${url.pathname}/`,
    url,
  ).href.replace(/[?#].*$/, "");
}

/**
 * Checks the host at the folder `given`, or where that redirects, against `dist`, in each of its languages. Returns what
 * is wrong or could be better, and how many files were requested.
 */
export async function verify(
  given: string,
  dist: Tree,
): Promise<{ readonly findings: readonly Finding[]; readonly files: number }> {
  const atFolder = await ask(given);
  // A host may redirect to https, or to another name.
  const folder = atFolder.status === 200 ? new URL(".", atFolder.url).href : given;
  const get = (path: string, accept?: string, more?: Readonly<Record<string, string>>): Promise<Answer> =>
    ask(new URL(path, folder).href, accept, more);
  const serve = async (path: string, accept?: string): Promise<Served> => ({
    path,
    url: new URL(path, folder).href,
    built: dist.get(path)!,
    answer: await get(path, accept),
  });
  const paths = [...dist.keys()].filter((path) => !/^[._]|\.(br|gz)$/.test(path) && !path.startsWith(hostingFolder));
  const index = dist.get("index.html")!;
  const [atIndex, withoutSlash] = [await get("index.html"), await ask(folder.replace(/\/$/, ""))];
  const story = judgeStory(folder, atFolder, atIndex, withoutSlash, index);
  if (atFolder.status !== 200 && atIndex.status !== 200) return { findings: story, files: 0 };

  const served = await inTurns(paths, (path) => serve(path));
  const packable = paths.filter((path) => dist.has(`${path}.br`));
  const packed = await inTurns(packable, async (path) => ({
    ...(await serve(path, "gzip, deflate, br, zstd")),
    br: dist.get(`${path}.br`)!,
    gz: dist.get(`${path}.gz`)!,
  }));
  const roots = await Promise.all(
    editionRoots(dist).map(async (root) => {
      const within = (folder: string) => served.filter(({ path }) => path.startsWith(root + folder));
      return {
        root,
        atRoot: root === "" ? atFolder : await get(root),
        index: root === "" ? atIndex : served.find(({ path }) => path === `${root}index.html`)!.answer,
        asset: within(assetsFolder)[0]!.answer,
        embed: within(embedsFolder).find(({ path }) => path.endsWith(".html"))?.answer,
        noAsset: await get(`${root}${assetsFolder}nowhere.${index.length}.js`),
        worker: served.find(({ path }) => path === `${root}sw.js`)?.answer,
        asWorker: await get(`${root}sw.js`, "identity", {
          "service-worker": "script",
          "sec-fetch-dest": "serviceworker",
        }),
      };
    }),
  );
  const changing = new Map([
    ...roots.map(({ root, atRoot }) => [new URL(root, folder).href, atRoot] as const),
    ...served
      .filter(({ path }) => !roots.some(({ root }) => path.startsWith(root + assetsFolder)))
      .map(({ path, answer }) => [path, answer] as const),
  ]);
  return {
    files: paths.length,
    findings: inOrder([
      ...story,
      ...roots
        .filter(({ root }) => root !== "")
        .flatMap(({ root, atRoot }) =>
          judgeTranslation(new URL(root, folder).href, atRoot, dist.get(`${root}index.html`)!),
        ),
      ...judgeFiles(served),
      ...judgeShown(served),
      ...judgeCoding(packed),
      ...judgePolicy(served),
      ...roots.flatMap((each) => judgeHeaders({ ...each, changing })),
      ...judgeNowhere(
        await get(`nowhere-${index.length}/x.js`),
        await get(`nowhere-${index.length}`),
        dist.get("404.html")!,
      ),
      ...roots.flatMap(({ worker, asWorker }) => judgeOffline(new URL(folder), worker, asWorker)),
    ]),
  };
}

/** What is wrong first, each thing told once. */
const inOrder = (all: readonly Finding[]): Finding[] =>
  (["wrong", "better"] as const)
    .flatMap((level) => all.filter((each) => each.level === level))
    .filter(({ what }, i, sorted) => sorted.findIndex((other) => other.what === what) === i);

async function inTurns<T, R>(all: readonly T[], one: (each: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += atOnce)
    done.push(...(await Promise.all(all.slice(from, from + atOnce).map(one))));
  return done;
}
