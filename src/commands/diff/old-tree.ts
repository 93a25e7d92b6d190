import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readLedger } from "../../ledger/ledger.ts";
import { suggest } from "../../ledger/suggest.ts";
import type { Scene } from "../../scene/scene.ts";

/** The project at a revision, in a folder of its own that shares this one's packages. */
export interface OldTree {
  readonly folder: string;
  /** The commit's short hash, date and subject. */
  readonly commit: string;
  readonly remove: () => void;
}

function git(...args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync("git", args, { maxBuffer: 1 << 30 });
  if (status !== 0)
    throw new Error(
      stderr
        ?.toString()
        .trim()
        .replace(/^fatal: /, "") || "git could not be run",
    );
  return stdout;
}

/** Unpacks a revision of this project. @throws when there is no such revision */
export function unpackOldTree(revision: string): OldTree {
  const found = spawnSync("git", ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (found.status !== 0) {
    const names = git("for-each-ref", "--format=%(refname:short)").toString().split("\n").filter(Boolean);
    throw new Error(`there is no branch, tag or commit ${JSON.stringify(revision)}${suggest(revision, names)}`);
  }
  const commit = found.stdout.toString().trim();
  const folder = mkdtempSync(join(tmpdir(), "before-"));
  const unpacked = spawnSync("tar", ["-xf", "-", "-C", folder], {
    input: git("archive", "--format=tar", commit, "content", "src", "package.json"),
  });
  if (unpacked.status !== 0)
    throw new Error(`the old files could not be unpacked: ${unpacked.stderr?.toString().trim() ?? "there is no tar"}`);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return {
    folder,
    commit: git("log", "-1", "--date=short", "--format=%h, %ad: %s", commit).toString().trim(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The code of a revision: its scenes, and the reader for its version of `content/`. */
export interface TreeCode {
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly readLedger: typeof readLedger;
  readonly faults: readonly string[];
}

/** Loads a revision's code. What cannot be loaded is reported, and left out or replaced by today's code. */
export async function loadCode(folder: string): Promise<TreeCode> {
  const faults: string[] = [];
  const load = async <T>(file: string, what: string): Promise<T | undefined> => {
    try {
      return (await import(pathToFileURL(join(folder, file)).href)) as T;
    } catch (error) {
      faults.push(`${what}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
      return undefined;
    }
  };
  const scenes = await load<{ scenes: TreeCode["scenes"] }>("src/scenes/index.ts", "its pictures cannot be drawn");
  const ledger = await load<{ readLedger: typeof readLedger }>(
    "src/ledger/ledger.ts",
    "its content is read as today's would be",
  );
  return { scenes: scenes?.scenes ?? {}, readLedger: ledger?.readLedger ?? readLedger, faults };
}
