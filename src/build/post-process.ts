import { compressed } from "./compress.ts";
import { inlineFirstScreen } from "./inline-first-screen.ts";
import { extractChartData } from "./extract-chart-data.ts";
import { hostingFiles, hostingFolder } from "./headers/hosting-files.ts";
import { editorsPage } from "./csp-audit.ts";
import { keptOf, writeWorker } from "./offline/write-worker.ts";
import { writeBuild, type OpenBuild } from "./pages.ts";
import { escapeCharacters } from "./escape-characters.ts";
import { lockPage } from "./policy.ts";
import { relocate, relocateStyles } from "./relocation.ts";
import { shareShapes } from "./share-shapes.ts";
import { stampOf, stampPage } from "./stamp.ts";
import { inOrder, type Tree } from "./tree.ts";

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
 * Makes a build fit for any host: charts' rows in a file of their own, the story's styles in its page, shapes that
 * stills share written once, relative addresses, characters in one byte, licences, a stamp of what the files hold, a
 * policy for each page, the worker, the hosts' settings, and compressed copies. Each step works on what the one before
 * it left, so no hash goes stale.
 */
export async function postProcess(build: OpenBuild, { licences, worker, farewell }: PostProcessInput): Promise<Tree> {
  const { pages, files } = build;
  extractChartData(build);
  inlineFirstScreen(build);
  for (const [path, $] of pages) {
    if (path === "index.html") shareShapes($);
    relocate($, path);
    escapeCharacters($);
  }
  for (const [path, css] of files)
    if (path.endsWith(".css")) files.set(path, Buffer.from(relocateStyles(css.toString(), path)));
  files.set("licences.txt", Buffer.from(licences));
  files.set(".nojekyll", Buffer.alloc(0));

  const stamp = stampOf(writeBuild(build));
  for (const [path, $] of pages) {
    if (path === editorsPage) continue;
    stampPage($, stamp);
    lockPage($);
  }
  files.set("version.txt", Buffer.from(`${stamp}\n`));

  const tree = writeBuild(build);
  tree.set("sw.js", Buffer.from(asksForWorker(build) ? writeWorker(worker, keptOf(tree, stamp)) : farewell));
  tree.set(`${hostingFolder}sw-off.js`, Buffer.from(farewell));
  for (const [name, bytes] of hostingFiles(tree, "/", pages))
    tree.set(name === "_headers" ? name : hostingFolder + name, bytes);
  for (const [path, bytes] of await compressed(tree)) if (!path.startsWith(hostingFolder)) tree.set(path, bytes);
  return inOrder(tree);
}

/** Whether the story's page names a worker (`offline` in content/story.yaml); if not, one that readers still have is told to go. */
const asksForWorker = ({ pages }: OpenBuild): boolean =>
  pages.get("index.html")?.("html").attr("data-worker") === "sw.js";
