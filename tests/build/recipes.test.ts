import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Readonly<Record<string, string>> };
const recipes = readFileSync("src/build/headers/README.md", "utf8");
const workflow = readFileSync(".github/workflows/pages.yml", "utf8");

test("every command that the recipes for hosts name is there", () => {
  const named = [...`${recipes}\n${workflow}`.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !scripts[name])).toEqual([]);
});

test("every setting that the recipes name is written by the build", () => {
  const written = [
    "nginx.conf",
    "Caddyfile",
    "cloudfront.json",
    "cloudfront-embed.json",
    "sw-off.js",
    "wrangler.jsonc",
  ];
  const named = [...recipes.matchAll(/hosting\/([\w.-]+\w)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !written.includes(name))).toEqual([]);
  expect(written.filter((name) => !named.includes(name))).toEqual([]);
});

test("the workflow builds with the address that Pages gives, publishes dist, and may do no more than that", () => {
  const { permissions, jobs } = parse(workflow);
  expect(permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
  const steps = jobs.publish.steps as {
    uses?: string;
    run?: string;
    id?: string;
    env?: Record<string, string>;
    with?: Record<string, string>;
  }[];
  expect(steps.find(({ run }) => run === "npm run build")!.env).toEqual({
    SITE_URL: "${{ steps.pages.outputs.base_url }}/",
  });
  expect(steps.find(({ id }) => id === "pages")!.uses).toMatch(/^actions\/configure-pages@v\d+$/);
  expect(steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"))!.with).toEqual({ path: "dist" });
  expect(steps.at(-1)!.uses).toMatch(/^actions\/deploy-pages@v\d+$/);
});
