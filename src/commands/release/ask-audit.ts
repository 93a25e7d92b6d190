import { spawnSync } from "node:child_process";

/** What npm knows to be dangerous in the packages that the build uses: how many of high or critical kind, or undefined where no registry answers. */
export function askAudit(): number | undefined {
  const { stdout } = spawnSync("npm", ["audit", "--json"], {
    encoding: "utf8",
    timeout: 60_000,
    shell: process.platform === "win32",
  });
  return dangersIn(stdout ?? "");
}

/** The same from npm's answer. */
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
