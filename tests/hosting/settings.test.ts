import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentTypeOf } from "../../src/build/content-types.ts";
import { writeTree, type Tree } from "../../src/build/tree.ts";
import { smallBuild } from "../build/small-build.ts";
import { fetchRaw } from "./fetch-raw.ts";
import { configured, plain, type Host } from "./hosts.ts";

const embed = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>A picture</p></body></html>';
let dist: string;
let tree: Tree;
beforeAll(async () => {
  tree = await smallBuild("Words ".repeat(500), {
    "embed/one.html": embed,
    "data/rows.csv": "a,b\n".repeat(500),
    "feed.xml": "<feed/>",
    "assets/chart.CCCCCCCC.js": "let a = 1;\n".repeat(200),
    "zh/index.html":
      '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"></head><body><p>故事</p></body></html>',
    "zh/404.html":
      '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"></head><body><p>没有这一页</p></body></html>',
    "zh/sw.js": "self.skipWaiting();\n",
  });
  dist = mkdtempSync(join(tmpdir(), "dist-"));
  writeTree(dist, tree, new Map());
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe.each(configured)("$name with the settings that the build ships", ({ name, installed, start }) => {
  describe.skipIf(!installed).each(["/", "/a/b/c/"])("at %s", (base) => {
    let host: Host;
    beforeAll(async () => void (host = await start(dist, base)));
    afterAll(() => host.close());
    const get = (path: string, accept?: string) => fetchRaw(host.url + path, accept);

    test("every file is there, byte for byte, as what it is", async () => {
      for (const [path, bytes] of tree) {
        if (/^[._]|^hosting\/|\.(br|gz)$/.test(path)) continue;
        const answer = await get(path);
        expect(answer.status, path).toBe(200);
        expect(answer.bytes.equals(bytes), path).toBe(true);
        const types = [
          contentTypeOf(path)!,
          contentTypeOf(path)!.replace(/; charset.*/, ""),
          contentTypeOf(path)!.replace("application/xml", "text/xml"),
        ];
        expect(types, path).toContain(answer.headers["content-type"]);
      }
    });

    test("the folder is the story", async () => {
      expect((await get("")).bytes.equals(tree.get("index.html")!)).toBe(true);
    });

    test("only files whose names change with their bytes are kept for good, and only when they are there", async () => {
      for (const path of ["assets/page.AAAAAAAA.css", "assets/face.BBBBBBBB.woff2", "assets/chart.CCCCCCCC.js"])
        expect((await get(path)).headers["cache-control"], path).toBe("public, max-age=31536000, immutable");
      for (const path of [
        "",
        "index.html",
        "sw.js",
        "version.txt",
        "pictures/one.html",
        "embed/one.html",
        "data/rows.csv",
        "feed.xml",
        "icon.svg",
      ])
        expect((await get(path)).headers["cache-control"], path).toBe("no-cache");
      expect((await get("assets/gone.DDDDDDDD.js")).headers["cache-control"]).not.toContain("immutable");
    });

    test("text comes compressed to those who ask, and unpacks to its last byte", async () => {
      const codings = name === "nginx" ? ["gzip"] : ["br", "gzip"];
      for (const path of ["", "assets/page.AAAAAAAA.css", "assets/chart.CCCCCCCC.js", "data/rows.csv", "sw.js"]) {
        for (const coding of codings) {
          const { headers, bytes } = await get(path, coding);
          expect(headers["content-encoding"], path).toBe(coding);
          expect(headers["content-type"], path).toMatch(contentTypeOf(path || "index.html")!.replace(/;.*/, ""));
          expect(headers["vary"], path).toMatch(/accept-encoding/i);
          expect(
            (coding === "br" ? brotliDecompressSync(bytes) : gunzipSync(bytes)).equals(tree.get(path || "index.html")!),
            path,
          ).toBe(true);
        }
      }
    });

    test("every page is locked down, each header said once, and only embeds may be framed", async () => {
      for (const path of ["", "index.html", "pictures/one.html", "embed/one.html", "nothing/here.html"]) {
        const { headers } = await get(path);
        const framing = path.startsWith("embed/") ? "frame-ancestors *" : "frame-ancestors 'none'";
        expect(headers["content-security-policy"], path).toBe(
          `${framing}; object-src 'none'; base-uri 'none'; form-action 'none'`,
        );
        expect(headers["content-security-policy"], path).not.toContain("unsafe");
        expect(headers["referrer-policy"], path).toBe("same-origin");
        expect(headers["permissions-policy"], path).toContain("camera=()");
        expect(headers["x-content-type-options"], path).toBe("nosniff");
        expect(headers["set-cookie"], path).toBeUndefined();
      }
    });

    test("anyone may use rows, pictures and fonts, and frame the embeds of a page that isolates itself", async () => {
      for (const path of ["data/rows.csv", "icon.svg", "assets/face.BBBBBBBB.woff2", "embed/one.html", "feed.xml"]) {
        const { headers } = await get(path);
        expect(headers["access-control-allow-origin"], path).toBe("*");
        expect(headers["cross-origin-resource-policy"], path).toBe("cross-origin");
        expect(headers["cross-origin-embedder-policy"], path).toBe(
          path.startsWith("embed/") ? "require-corp" : undefined,
        );
      }
      expect((await get("embed/one.html")).headers["cross-origin-opener-policy"]).toBeUndefined();
      expect((await get("")).headers["cross-origin-opener-policy"]).toBe("same-origin");
    });

    test("a drawing opened alone has its own styles and fonts, and no script", async () => {
      expect((await get("icon.svg")).headers["content-security-policy"]).toMatch(
        /^default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none';/,
      );
    });

    test("a folder without its slash leads to it under the name that was asked for", async () => {
      const { status, headers } = await get("pictures");
      if (status !== 404) expect(headers.location).toMatch(/^\/|^http:\/\/127\.0\.0\.1:/);
    });

    test("an address that leads nowhere in a translation says so in its language", async () => {
      for (const path of [
        "zh/nothing.html",
        "zh/assets/gone.DDDDDDDD.js",
        "zh/embed/gone.html",
        "zh/a/b",
        "zh/gone.svg",
      ]) {
        const { status, bytes, headers } = await get(path);
        expect(status, path).toBe(404);
        expect(headers["cache-control"], path).not.toContain("immutable");
        expect(headers["content-security-policy"], path).toContain("object-src 'none'");
        expect(bytes.toString(), path).toContain("没有这一页");
      }
    });

    test("an address that leads nowhere says so with the story's own page, at any depth", async () => {
      for (const path of ["nothing.html", "pictures/nothing.html", "pictures/", "assets/gone.DDDDDDDD.js", "a/b/c/d"]) {
        const { status, bytes, headers } = await get(path);
        expect(status, path).toBe(404);
        expect(headers["content-type"], path).toMatch("text/html");
        expect(bytes.toString(), path).toContain("Not here");
      }
    });
  });
});

test("npm start answers in a translation's language for what is not in it", async () => {
  const host = await plain.start(dist, "/");
  const answers = await Promise.all(["zh/gone", "gone", "pictures/gone"].map((path) => fetchRaw(host.url + path)));
  expect(answers.map(({ bytes }) => /没有这一页|Not here/.exec(bytes.toString())?.[0])).toEqual([
    "没有这一页",
    "Not here",
    "Not here",
  ]);
  await host.close();
});

test("the settings of every host are in the build", () => {
  expect(readFileSync(join(dist, "hosting/_redirects"), "utf8")).toBe("/zh/* /zh/404.html 404\n");
  expect(readdirSync(join(dist, "hosting")).sort()).toEqual([
    "Caddyfile",
    "_redirects",
    "cloudfront-embed.json",
    "cloudfront.json",
    "nginx.conf",
    "sw-off.js",
    "wrangler.jsonc",
  ]);
  expect([...tree.keys()].filter((path) => /^[._]/.test(path))).toEqual([".htaccess", ".nojekyll", "_headers"]);
});
