import { compressed } from "./compress.ts";
import { keepWhole } from "./keep-whole.ts";
import { inlineFirstScreen } from "./inline-first-screen.ts";
import { extractChartData } from "./extract-chart-data.ts";
import { hostingFiles, hostingFolder, readAtRoot } from "./headers/hosting-files.ts";
import { editorsPage } from "./csp-audit.ts";
import { keptOf, writeWorker } from "./offline/write-worker.ts";
import { writeBuild, type OpenBuild } from "./pages.ts";
import { escapeCharacters } from "./escape-characters.ts";
import { lockPage } from "./policy.ts";
import { relocate, relocateStyles } from "./relocation.ts";
import { shareShapes } from "./share-shapes.ts";
import { stampOf, stampPage } from "./stamp.ts";
import { inOrder, type Tree } from "./tree.ts";

/** Input of the pass besides the files. */
export interface PostProcessInput {
  /** The text of `licences.txt`. */
  readonly licences: string;
  /** Source of the service worker that keeps the story offline. */
  readonly worker: string;
  /** Source of the worker that ends offline reading. */
  readonly farewell: string;
  /** Whether this is all that is published, and not the part of it in another language, which has no host settings of its own. */
  readonly whole: boolean;
}

/**
 * Makes a build fit for any host: chart data in a file of its own, the story's styles inlined, repeated shapes written
 * once, relative addresses, non-Latin-1 characters escaped, licences, a stamp, a policy for each page, the service
 * worker, host settings and compressed copies. Each step works on the output of the one before, so no hash goes stale.
 */
export async function postProcess(
  build: OpenBuild,
  { licences, worker, farewell, whole }: PostProcessInput,
): Promise<Tree> {
  const { pages, files } = build;
  extractChartData(build);
  inlineFirstScreen(build);
  for (const [path, $] of pages) {
    if (path === "index.html") shareShapes($);
    keepWhole($);
    relocate($, path);
    escapeCharacters($);
  }
  for (const [path, css] of files)
    if (path.endsWith(".css")) files.set(path, Buffer.from(relocateStyles(css.toString(), path)));
  files.set("licences.txt", Buffer.from(licences));
  if (whole) files.set(".nojekyll", Buffer.alloc(0));

  const stamp = stampOf(writeBuild(build));
  for (const [path, $] of pages) {
    if (path === editorsPage) continue;
    stampPage($, stamp);
    lockPage($);
  }
  files.set("version.txt", Buffer.from(`${stamp}\n`));

  const tree = writeBuild(build);
  tree.set("sw.js", Buffer.from(asksForWorker(build) ? writeWorker(worker, keptOf(tree, stamp)) : farewell));
  if (whole) {
    tree.set(`${hostingFolder}sw-off.js`, Buffer.from(farewell));
    for (const [name, bytes] of hostingFiles(tree, "/"))
      tree.set(readAtRoot.includes(name) ? name : hostingFolder + name, bytes);
  }
  for (const [path, bytes] of await compressed(tree)) if (!path.startsWith(hostingFolder)) tree.set(path, bytes);
  return inOrder(tree);
}

/**
 * Whether the story's page registers a worker (`offline` in content/story.yaml); if not, readers who still have one get
 * the worker that ends it.
 */
const asksForWorker = ({ pages }: OpenBuild): boolean =>
  pages.get("index.html")?.("html").attr("data-worker") === "sw.js";
