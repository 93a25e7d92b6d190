import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A package whose code or fonts reach readers, with its licence. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** The licence's name in package.json: MIT, ISC, OFL-1.1. */
  readonly licence: string;
  /** The licence text in full. */
  readonly text: string;
}

/**
 * The folder of the package that a module id lies in; undefined for the story's own code. Helpers that a bundler
 * injects count as the bundler's code.
 */
export function packageFolder(id: string, root: string): string | undefined {
  const helper = /^\0(?:vite|rolldown)(?=\/)/.exec(id)?.[0].slice(1);
  if (helper !== undefined) return join(root, "node_modules", helper);
  return /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/").replace(/^\0/, ""))?.[1];
}

/**
 * Reads a package's name, version and licence. @throws when it ships no licence text: then it may not be redistributed
 */
export function readShipped(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder)
    .sort()
    .find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
  if (file === undefined || !existsSync(join(folder, file)))
    throw new Error(`${name} ships no licence text, so its code may not be passed on`);
  return {
    name,
    version,
    licence: license ?? "see its text",
    text: ownPart(readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n")),
  };
}

/** Drops the list of a bundler's own bundled dependencies, none of which reaches readers. */
const ownPart = (text: string): string => text.replace(/^#+ Licenses of bundled dependencies[^]*/m, "").trim();
