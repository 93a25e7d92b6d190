import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { contentTypeOf } from "../../src/build/content-types.ts";
import { hostHeaders } from "../../src/build/headers/host-headers.ts";
import { writeTree, type Tree } from "../../src/build/tree.ts";
import { readFolder, verify } from "../../src/commands/verify/verify.ts";
import { smallBuild } from "../build/small-build.ts";
import { configured, plain } from "./hosts.ts";

/** A host's answer; a fault changes it. */
interface Reply {
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
}
type Fault = (reply: Reply, path: string, request: IncomingMessage) => void;

const page = (canonical = "") =>
  `<!DOCTYPE html><html data-worker="sw.js"><head><meta charset="utf-8">${canonical}<link rel="stylesheet" href="/assets/page.AAAAAAAA.css"><script>1</script></head><body>${"<p>Words</p>".repeat(200)}<i data-stamp>·</i></body></html>`;
const story = (more: Readonly<Record<string, string>> = {}) =>
  smallBuild("", {
    "index.html": page(),
    "embed/one.html": '<html><head><meta charset="utf-8"></head></html>',
    "assets/chart.CCCCCCCC.js": "let a = 1;\n".repeat(200),
    ...more,
  });

let tree: Tree;
let server: Server | undefined;
beforeAll(async () => void (tree = await story()));
afterEach(
  () =>
    new Promise<void>((closed) => {
      if (!server) return closed();
      server.close(() => closed());
      server.closeAllConnections();
      server = undefined;
    }),
);

/** A host at /trade/ that is correct except for one fault. */
async function host(fault: Fault, serves: Tree = tree, addsSlash = true): Promise<string> {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://x");
    if (pathname === "/trade" && addsSlash) return void response.writeHead(301, { location: "/trade/" }).end();
    const path = pathname.replace(/^\/trade\/?/, "") || "index.html";
    const found = serves.has(path);
    const file = found ? path : "404.html";
    const br = /\bbr\b/.test(String(request.headers["accept-encoding"])) && serves.has(`${file}.br`);
    const kind = file.startsWith("assets/")
      ? hostHeaders.assets
      : file.startsWith("embed/")
        ? hostHeaders.embeds
        : hostHeaders.others;
    const reply: Reply = {
      status: found ? 200 : 404,
      headers: Object.fromEntries([
        ...kind.map(([name, value]) => [name.toLowerCase(), value]),
        ["content-type", contentTypeOf(file) ?? "text/plain"],
        ["vary", "Accept-Encoding"],
        ...(br ? [["content-encoding", "br"]] : []),
      ]),
      bytes: serves.get(br ? `${file}.br` : file)!,
    };
    fault(reply, path, request);
    response.writeHead(reply.status, reply.headers).end(reply.bytes);
  });
  await new Promise<void>((ready) => server!.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/trade/`;
}
const lines = async (url: string, dist = tree) =>
  (await verify(url, dist)).findings.map(({ level, what, mend }) => `${level}: ${what}. ${mend}`);
const noAddress = expect.stringMatching(
  /^better: the build was not told its address.* SITE_URL=http:.*\/trade\/ npm run build$/,
);

test("of a host that does all as it should, only the missing SITE_URL is told", async () => {
  expect(await lines(await host(() => undefined))).toEqual([noAddress]);
});

/** A fault, and words that its finding and advice must contain. */
const faults: readonly (readonly [
  name: string,
  fault: Fault,
  level: "wrong" | "better",
  what: RegExp,
  mend: RegExp,
])[] = [
  [
    "a file that was not uploaded",
    (reply, path) => {
      if (path === "pictures/one.html") reply.status = 404;
    },
    "wrong",
    /1 of \d+ files of dist are not there: pictures\/one\.html/,
    /upload all of dist/,
  ],
  [
    "an old file",
    (reply, path) => {
      if (path === "icon.svg") reply.bytes = Buffer.from("<svg/>");
    },
    "wrong",
    /not those of dist: icon\.svg/,
    /empty the host's or CDN's cache/,
  ],
  [
    "brotli without its header",
    (reply) => {
      delete reply.headers["content-encoding"];
    },
    "wrong",
    /compressed bytes are served without saying so.*index\.html/,
    /Content-Encoding: br/,
  ],
  [
    "a header for brotli without brotli",
    (reply, path) => {
      if (path.startsWith("assets/chart")) {
        reply.headers["content-encoding"] = "br";
        reply.bytes = tree.get("assets/chart.CCCCCCCC.js")!;
      }
    },
    "wrong",
    /cannot be unpacked.*|not what Content-Encoding says/,
    /compressed copies only/,
  ],
  [
    "a style sheet as plain text",
    (reply, path) => {
      if (path.endsWith(".css")) reply.headers["content-type"] = "text/plain";
    },
    "wrong",
    /page\.AAAAAAAA\.css as text\/plain/,
    /dist\/hosting/,
  ],
  [
    "text that is not compressed",
    (reply, path) => {
      delete reply.headers["content-encoding"];
      reply.bytes = tree.get(path) ?? reply.bytes;
    },
    "better",
    /text is not compressed: .* instead of/,
    /\.br and \.gz/,
  ],
  [
    "no word of what varies",
    (reply) => {
      delete reply.headers["vary"];
    },
    "better",
    /no Vary/,
    /dist\/hosting/,
  ],
  [
    "no policy",
    (reply) => {
      delete reply.headers["content-security-policy"];
    },
    "better",
    /no content-security-policy/,
    /dist\/hosting/,
  ],
  [
    "another policy",
    (reply) => {
      reply.headers["content-security-policy"] = "script-src 'self'; frame-ancestors *";
    },
    "wrong",
    /own Content-Security-Policy forbids/,
    /leave it to the page/,
  ],
  [
    "the policy of a build with other styles",
    (reply) => {
      reply.headers["content-security-policy"] += "; style-src 'self' 'sha256-AAAA='";
    },
    "wrong",
    /own Content-Security-Policy forbids the page's inline styles/,
    /read its settings again/,
  ],
  [
    "an old compressed copy beside a new file",
    (reply, path) => {
      if (path.startsWith("assets/chart") && reply.headers["content-encoding"])
        reply.bytes = brotliCompressSync("let old;");
    },
    "wrong",
    /compressed copies that are not those of dist.*: assets\/chart/,
    /\.br and \.gz/,
  ],
  [
    "a page moved to a folder of its own",
    (reply, path) => {
      if (path === "pictures/one.html")
        Object.assign(reply, { status: 301, headers: { location: "/trade/pictures/one/" } });
      if (path === "pictures/one/")
        Object.assign(reply, {
          status: 200,
          headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" },
          bytes: tree.get("pictures/one.html")!,
        });
    },
    "wrong",
    /pages are moved to another folder.*: pictures\/one\.html/,
    /adds a slash/,
  ],
  [
    "pictures kept for a year",
    (reply, path) => {
      if (path === "icon.svg") reply.headers["cache-control"] = "public, max-age=31536000, immutable";
    },
    "wrong",
    /may be kept for more than a day.*icon\.svg for 365 days/,
    /no-cache/,
  ],
  [
    "a missing part that is kept",
    (reply, path) => {
      if (path.startsWith("assets/") && reply.status === 404)
        reply.headers["cache-control"] = "public, max-age=31536000, immutable";
    },
    "wrong",
    /a file of assets\/ is missing may be kept/,
    /no-cache with errors/,
  ],
  [
    "a cookie",
    (reply) => {
      reply.headers["set-cookie"] = "a=b";
    },
    "wrong",
    /sets a cookie/,
    /switch it off/,
  ],
  [
    "a page kept for a month",
    (reply, path) => {
      if (path === "index.html") reply.headers["cache-control"] = "public, max-age=2592000";
    },
    "wrong",
    /may be kept for more than a day.*index\.html for 30 days/,
    /no-cache/,
  ],
  [
    "a page kept for a month at the folder's own address",
    (reply, _, { url }) => {
      if (url === "/trade/") reply.headers["cache-control"] = "public, max-age=2592000";
    },
    "wrong",
    /may be kept for more than a day.*\/trade\/ for 30 days/,
    /no-cache/,
  ],
  [
    "a worker kept for a year",
    (reply, path) => {
      if (path === "sw.js") reply.headers["cache-control"] = "public, max-age=31536000, immutable";
    },
    "wrong",
    /may be kept for more than a day.*sw\.js for 365 days/,
    /no-cache/,
  ],
  [
    "assets that are not kept",
    (reply, path) => {
      if (path.startsWith("assets/")) reply.headers["cache-control"] = "no-cache";
    },
    "better",
    /asked for again and again/,
    /immutable/,
  ],
  [
    "embeds that may not be framed",
    (reply, path) => {
      if (path.startsWith("embed/")) {
        delete reply.headers["content-security-policy"];
        reply.headers["x-frame-options"] = "DENY";
      }
    },
    "wrong",
    /embed\/ may not be framed/,
    /X-Frame-Options/,
  ],
  [
    "a page for every address",
    (reply) => {
      if (reply.status === 404) reply.status = 200;
    },
    "wrong",
    /leads nowhere answers 200/,
    /404\.html/,
  ],
  [
    "a refusal for every dead address",
    (reply) => {
      if (reply.status === 404) reply.status = 403;
    },
    "better",
    /answers 403 instead of 404/,
    /s3:ListBucket/,
  ],
  [
    "an error page of its own",
    (reply) => {
      if (reply.status === 404) reply.bytes = Buffer.from("Oops");
    },
    "better",
    /its own error page/,
    /404\.html/,
  ],
  [
    "no index document",
    (reply, path, { url }) => {
      if (path === "index.html" && url === "/trade/") reply.status = 403;
    },
    "better",
    /itself answers 403; the story is at .*\/trade\/index\.html/,
    /index document/,
  ],
];

test.each(faults)("%s is told, with what to do", async (_, fault, level, what, mend) => {
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
  const url = await host(() => undefined, elsewhere);
  expect(await lines(url, elsewhere)).toEqual([
    `wrong: SITE_URL was https://old.example.org/ at the build, but the story is at ${url}; shared links and the feed lead to the wrong place. build with SITE_URL=${url} npm run build, and upload dist again`,
  ]);
});

test("the version of another build is told", async () => {
  const old = await story({ "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>' });
  expect((await lines(await host(() => undefined, old))).join("\n")).toMatch(
    /wrong: the host serves version [0-9a-f]{10}, and dist is version [0-9a-f]{10}/,
  );
});

test("a host that changes pages is told", async () => {
  const url = await host((reply, path) => {
    if (path === "index.html" && !reply.headers["content-encoding"])
      reply.bytes = Buffer.from(
        reply.bytes.toString().replace("</body>", '<script src="https://example.org/x.js"></script></body>'),
      );
  });
  expect((await lines(url))[0]).toMatch(/^wrong: the host changes the pages it serves/);
});

test("the story at an address without its slash is told", async () => {
  const url = await host(() => undefined, tree, false);
  expect((await lines(url)).join("\n")).toMatch(/without a slash at its end/);
});

test("where an address leads to another host, that one is judged", async () => {
  const url = await host(() => undefined);
  const away = createServer(
    (request, response) => void response.writeHead(301, { location: new URL(request.url!, url).href }).end(),
  );
  await new Promise<void>((ready) => away.listen(0, "127.0.0.1", ready));
  const told = await lines(`http://127.0.0.1:${(away.address() as AddressInfo).port}/trade/`);
  await new Promise((closed) => {
    away.close(closed);
    away.closeAllConnections();
  });
  expect(told).toEqual([expect.stringContaining(`SITE_URL=${url} npm run build`)]);
});

test("an address with no story behind it is told at once", async () => {
  const url = await host((reply) => {
    reply.status = 404;
  });
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
