import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe reports for a page, a line each: the rule, the first places, and what is wrong there. Targets must be 24 px
 * or spaced (ACCESS 14).
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (what: unknown, how: unknown) => Promise<AxeResults> } }).axe.run(document, {
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    }),
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length} times)\n${nodes
        .slice(0, 4)
        .map((node) => `  ${node.target.join(" ")}: ${(node.failureSummary ?? "").replace(/\s+/g, " ")}`)
        .join("\n")}`,
  );
}
