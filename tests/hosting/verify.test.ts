import { createServer } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeTree } from "../../src/build/tree.ts";
import { readFolder, verify } from "../../src/commands/verify/verify.ts";
import { configured, plain } from "./hosts.ts";
import { brokenFiles } from "./verify/broken-files.ts";
import { brokenHeaders } from "./verify/broken-headers.ts";
import { at, atFolder, dated, type Fault, header, inAssets, sound, status } from "./verify/fault.ts";
import { host, listen, page, story, translated, tree } from "./verify/small-host.ts";

const lines = async (url: string, dist = tree) =>
  (await verify(url, dist)).findings.map(({ level, what, mend }) => `${level}: ${what}. ${mend}`);
const noAddress = expect.stringMatching(
  /^better: the build was not told its address.* SITE_URL=http:.*\/trade\/ npm run build$/,
);

test("of a host that does all as it should, only the missing SITE_URL is told", async () => {
  expect(await lines(await host(sound))).toEqual([noAddress]);
});

/** What some hosts do and no reader is the worse for. */
const harmless: readonly (readonly [string, Fault])[] = [
  ["keeping the error page to itself", status(404, at("404.html"))],
  ["no character set", ({ headers }) => headers.set("Content-Type", headers.get("Content-Type")!.replace(/;.*/, ""))],
  [
    "another character set where there are only ASCII letters",
    header("Content-Type", "text/javascript; charset=us-ascii", (_, path) => path.endsWith(".js")),
  ],
  [
    "a policy that names its own host",
    (reply, path, { headers }) =>
      reply.headers.set(
        "Content-Security-Policy",
        `default-src http://${headers.host} 'unsafe-inline'; frame-ancestors ${path.startsWith("embed/") ? "*" : "'self'"}`,
      ),
  ],
  [
    "parts that expire next year",
    dated("Expires", 365, (...answer) => inAssets(...answer) && answer[0].status === 200),
  ],
  ["pages offered inline", header("Content-Disposition", "inline")],
];

test.each(harmless)("%s is not told", async (_, fault) => {
  expect(await lines(await host(fault))).toEqual([noAddress]);
});

test("a canonical address that leads nowhere is wrong", async () => {
  let known = tree;
  const url = await host(status(403, atFolder), () => known);
  known = await story({ "index.html": page(`<link rel="canonical" href="${url}">`) });
  expect(await lines(url, known)).toEqual([
    `wrong: canonical links, social cards and the feed lead to ${url}, which answers 403. make index.html the folder's index document`,
  ]);
});

test("an answer that breaks off is told with its address", async () => {
  const url = await host((_, path, request) => {
    if (path === "icon.svg") request.socket.destroy();
  });
  await expect(lines(url)).rejects.toThrow(/\/trade\/icon\.svg gives no whole answer: /);
});

test.each([...brokenFiles, ...brokenHeaders])("%s is told, with what to do", async (_, fault, level, what, mend) => {
  const [first, ...rest] = (await lines(await host(fault))).filter((each) => !/not told its address/.test(each));
  expect(first).toMatch(new RegExp(`^${level}: `));
  expect(first).toMatch(what);
  expect(first).toMatch(mend);
  expect(rest.filter((each) => each.startsWith("wrong"))).toEqual(
    level === "wrong" ? rest.filter((each) => what.test(each)) : [],
  );
});

test("a wrong SITE_URL is told, with the one to build with", async () => {
  const elsewhere = await story({ "index.html": page('<link rel="canonical" href="https://old.example.org/">') });
  const url = await host(sound, () => elsewhere);
  expect(await lines(url, elsewhere)).toEqual([
    `wrong: SITE_URL was https://old.example.org/ at the build, but the story is at ${url}; shared links and the feed lead to the wrong place. build with SITE_URL=${url} npm run build, and upload dist again`,
  ]);
});

test("the version of another build is told", async () => {
  const old = await story({ "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>' });
  expect((await lines(await host(sound, () => old))).join("\n")).toMatch(
    /wrong: the host serves version [0-9a-f]{10}, and dist is version [0-9a-f]{10}/,
  );
});

test("a host that changes pages is told", async () => {
  const url = await host((reply, path) => {
    if (path === "index.html" && !reply.headers.has("Content-Encoding"))
      reply.bytes = Buffer.from(
        reply.bytes.toString().replace("</body>", '<script src="https://example.org/x.js"></script></body>'),
      );
  });
  expect((await lines(url))[0]).toMatch(/^wrong: the host changes the pages it serves/);
});

test("the story at an address without its slash is told", async () => {
  const url = await host(sound, undefined, false);
  expect((await lines(url)).join("\n")).toMatch(/without a slash at its end/);
});

test("where an address leads to another host, that one is judged", async () => {
  const url = await host(sound);
  const away = await listen(
    createServer(
      (request, response) => void response.writeHead(301, { location: new URL(request.url!, url).href }).end(),
    ),
  );
  expect(await lines(away)).toEqual([expect.stringContaining(`SITE_URL=${url} npm run build`)]);
});

test("an address with no story behind it is told at once", async () => {
  const url = await host(status(404));
  expect(await lines(url)).toEqual([expect.stringMatching(/^wrong: .*\/trade\/ answers 404, and so does index\.html/)]);
});

test.each([
  ["https://example.org/trade", "https://example.org/trade/"],
  ["https://example.org", "https://example.org/"],
  ["https://example.org/a/index.html#x", "https://example.org/a/"],
  ["http://localhost:4321/", "http://localhost:4321/"],
])("%s stands for the folder %s", (given, folder) => {
  expect(readFolder(given)).toBe(folder);
});

test.each(["", "example.org", "/trade/", "ftp://example.org/"])("%j is no address of a host", (given) => {
  expect(() => readFolder(given)).toThrow("wants the address of the folder");
});

test("a host that serves a translation as it should is told nothing of it", async () => {
  expect(await lines(await host(sound, () => translated), translated)).toEqual([noAddress]);
});

test.each<[string, Fault, RegExp]>([
  [
    "shows the original at its folder",
    (reply, _, { url }) => {
      if (url === "/trade/zh/") reply.bytes = tree.get("index.html")!;
    },
    /^wrong: http:.*\/trade\/zh\/ shows the story in an unnamed language, and dist has it in zh there\. switch off/,
  ],
  [
    "has no page at its folder",
    (reply, _, { url }) => {
      if (url === "/trade/zh/") reply.status = 403;
    },
    /^better: http:.*\/trade\/zh\/ itself answers 403; the story is at http:.*\/zh\/index\.html/,
  ],
  [
    "was not uploaded",
    status(404, (_, path) => path.startsWith("zh/pictures/")),
    /^wrong: 1 of \d+ files of dist .*zh\/pictures\/one\.html/,
  ],
  [
    "may not be framed",
    header("Content-Security-Policy", "frame-ancestors 'none'", (_, path) => path.startsWith("zh/embed/")),
    /^wrong: embed\/ may not be framed/,
  ],
  ["sets a cookie", header("Set-Cookie", "a=1", at("zh/index.html")), /^wrong: the host sets a cookie/],
  [
    "keeps its pages for a year",
    header("Cache-Control", "max-age=31536000", at("zh/index.html")),
    /^wrong: what changes with a build.*zh\/index\.html for 365 days/,
  ],
  [
    "asks for its parts again and again",
    header("Cache-Control", "no-cache", (_, path) => path.startsWith("zh/assets/")),
    /^better: files in assets\/ are asked for again/,
  ],
  [
    "refuses its worker",
    (reply, path, { headers }) => {
      if (path === "zh/sw.js" && headers["service-worker"]) reply.status = 403;
    },
    /^better: the host refuses sw\.js where it is asked for as a worker \(403\)/,
  ],
])("a translation's folder that %s is told", async (_, fault, says) => {
  const told = await lines(await host(fault, () => translated), translated);
  expect(told.filter((each) => !/not told its address/.test(each))).toEqual([expect.stringMatching(says)]);
});

describe.each([plain, ...configured])("$name", ({ name, installed, start }) => {
  test.skipIf(!installed)("serves the build with nothing wrong", async () => {
    const dist = mkdtempSync(join(tmpdir(), "dist-"));
    writeTree(dist, tree, new Map());
    const running = await start(dist, "/trade/");
    const told = await lines(running.url);
    await running.close();
    rmSync(dist, { recursive: true });
    expect(told.filter((each) => each.startsWith("wrong"))).toEqual([]);
    if (name !== "a plain host") expect(told).toEqual([noAddress]);
  });
});
