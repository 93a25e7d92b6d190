import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cuts } from "../../styles/fonts/cuts.ts";
import { packageFolder, readShipped, type Shipped } from "./package-of.ts";

const line = "-".repeat(78);

/**
 * The licences of everything sent to readers: the story's own, then those of the packages whose modules are in the
 * scripts or whose fonts are in the styles, each text once.
 */
export function writeLicences(root: string, modules: Iterable<string>): string {
  const fonts = cuts.map(({ from }) => join(root, "node_modules", from));
  const folders = new Set([...modules, ...fonts].flatMap((id) => packageFolder(id, root) ?? []));
  const shipped = [...folders].map(readShipped).sort((a, b) => (a.name < b.name ? -1 : 1));
  return (
    [
      readFileSync(join(root, "LICENSE"), "utf8").trim(),
      `What follows holds for the parts that others made.`,
      ...byText(shipped),
    ].join(`\n\n${line}\n\n`) + "\n"
  );
}

function byText(shipped: readonly Shipped[]): string[] {
  return [...Map.groupBy(shipped, ({ text }) => text)].map(
    ([text, all]) =>
      `${all.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join("\n")}\n\n${text}`,
  );
}
