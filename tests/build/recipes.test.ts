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
    "_redirects",
    "wrangler.jsonc",
  ];
  const named = [...recipes.matchAll(/hosting\/([\w.-]+\w)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !written.includes(name))).toEqual([]);
  expect(written.filter((name) => !named.includes(name))).toEqual([]);
});

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly needs?: string | readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly with?: Readonly<Record<string, string>>;
  }[];
}
const { permissions, jobs } = parse(workflow) as {
  readonly permissions: object;
  readonly jobs: Readonly<Record<"build" | "publish" | "verify", Job>>;
};

test("the workflow builds with the address that Pages gives, publishes dist, and asks the host afterwards", () => {
  expect(jobs.build.steps.find(({ run }) => run === "npm run build")!.env).toEqual({
    SITE_URL: "${{ steps.address.outputs.address }}",
  });
  const upload = jobs.build.steps.at(-1)!;
  expect(upload.uses).toMatch(/^actions\/upload-pages-artifact@/);
  expect(upload.with).toEqual({ path: "dist" });
  expect(jobs.publish.needs).toBe("build");
  expect(jobs.verify.needs).toContain("publish");
  expect(jobs.verify.steps.at(-1)!.run).toContain('npm run verify -- "$SITE_URL"');
});

test("what runs packages may not publish, and what publishes runs nothing else", () => {
  expect(permissions).toEqual({});
  expect(jobs.build.permissions).toEqual({ contents: "read", pages: "read" });
  expect(jobs.publish.permissions).toEqual({ pages: "write", "id-token": "write" });
  expect(jobs.publish.steps.map(({ uses }) => uses?.replace(/@.*/, ""))).toEqual(["actions/deploy-pages"]);
  expect(jobs.verify.permissions).toEqual({ contents: "read" });
});

test.each(["pages.yml", "check.yml"])("%s names every action by its commit, and the version beside it", (name) => {
  const used = readFileSync(`.github/workflows/${name}`, "utf8").match(/uses: .*/g)!;
  expect(used.length).toBeGreaterThan(1);
  for (const line of used) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
