import type { Answer } from "./ask.ts";
import { better, found, type Finding } from "./finding.ts";

/** Whether browsers can keep the story off line. `worker` answers for sw.js as a file, `asWorker` as a worker. */
export function judgeOffline(folder: URL, worker: Answer | undefined, asWorker: Answer): Finding[] {
  return found(
    worker?.status === 200 &&
      asWorker.status !== 200 &&
      better(
        `the host refuses sw.js where it is asked for as a worker (${asWorker.status}), so the story is not kept off line`,
        "let it answer requests with Service-Worker: script like others",
      ),
    folder.protocol === "http:" &&
      !/^(localhost|127\.|\[::1\])/.test(folder.host) &&
      better(
        "the story is served over http, so browsers keep no off-line copy and anyone between may change it",
        "serve it over https",
      ),
  );
}
