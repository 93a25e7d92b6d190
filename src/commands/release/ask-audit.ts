import { spawnSync } from "node:child_process";

/**
 * Number of high or critical vulnerabilities that npm knows of in the packages used by the build; undefined if no
 * registry answers.
 */
export function askAudit(): number | undefined {
  const { stdout } = spawnSync("npm", ["audit", "--json"], {
    encoding: "utf8",
    timeout: 60_000,
    shell: process.platform === "win32",
  });
  return dangersIn(stdout ?? "");
}

/** The same number, from npm's answer. */
export function dangersIn(answer: string): number | undefined {
  try {
    const { high, critical } = (
      JSON.parse(answer) as { metadata: { vulnerabilities: { high: number; critical: number } } }
    ).metadata.vulnerabilities;
    return high + critical;
  } catch {
    return undefined;
  }
}
