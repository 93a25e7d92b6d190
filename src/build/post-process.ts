import { compressed } from "./compress.ts";
import { firstScreen } from "./first-screen.ts";
import { extractChartData } from "./extract-chart-data.ts";
import { hostingFiles, hostingFolder } from "./headers/hosting-files.ts";
import { editorsPage } from "./csp-audit.ts";
import { keptOf, writeWorker } from "./offline/write-worker.ts";
import { plainCharacters } from "./plain-characters.ts";
import { lockPage } from "./policy.ts";
import { relocate, relocateStyles } from "./relocation.ts";
import { sharedShapes } from "./shared-shapes.ts";
import { stampOf, stampPage } from "./stamp.ts";
import type { Tree } from "./tree.ts";

/** What the pass needs besides the files. */
export interface PostProcessInput {
  /** The text of `licences.txt`. */
  readonly licences: string;
  /** The worker that keeps the story off line, as source. */
  readonly worker: string;
  /** The worker that ends it. */
  readonly farewell: string;
}

/**
 * Makes a build fit for any host, in one pass: charts' rows in a file of their own, the story's styles in its page,
 * shapes that stills share written once, relative addresses, characters in one byte, licences, a stamp of what the files
 * hold, a policy for each page, the worker, the hosts' settings, and compressed copies.
 * Each step sees the bytes that the one before it left, so no hash goes stale. Pure.
 */
export async function postProcess(built: Tree, { licences, worker, farewell }: PostProcessInput): Promise<Tree> {
  const moved = inOrder(
    mapText(firstScreen(extractChartData(built)), (path, text) => {
      if (path.endsWith(".css")) return relocateStyles(text, path);
      return plainCharacters(relocate(path === "index.html" ? sharedShapes(text) : text, path));
    }),
  );
  moved.set("licences.txt", Buffer.from(licences));
  moved.set(".nojekyll", Buffer.alloc(0));
  const stamp = stampOf(inOrder(moved));
  const tree = mapText(moved, (path, html) =>
    path.endsWith(".html") && path !== editorsPage ? lockPage(stampPage(html, stamp)) : html,
  );
  tree.set("version.txt", Buffer.from(`${stamp}\n`));

  tree.set("sw.js", Buffer.from(asksForWorker(tree) ? writeWorker(worker, keptOf(tree, stamp)) : farewell));
  tree.set(`${hostingFolder}sw-off.js`, Buffer.from(farewell));
  for (const [name, bytes] of hostingFiles(tree, "/"))
    tree.set(name === "_headers" ? name : hostingFolder + name, bytes);
  for (const [path, bytes] of await compressed(tree)) if (!path.startsWith(hostingFolder)) tree.set(path, bytes);
  return inOrder(tree);
}

/** Whether the story's page names a worker (`offline` in content/story.yaml); if not, one that readers still have is told to go. */
const asksForWorker = (tree: Tree): boolean =>
  tree.get("index.html")?.toString().includes(' data-worker="sw.js"') ?? false;

const mapText = (tree: Tree, change: (path: string, text: string) => string): Tree =>
  new Map(
    [...tree].map(([path, bytes]) => [
      path,
      /\.(html|css)$/.test(path) ? Buffer.from(change(path, bytes.toString())) : bytes,
    ]),
  );

const inOrder = (tree: Tree): Tree => new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)));
