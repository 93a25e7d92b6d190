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
    "data/rows.csv": "café\n".repeat(3),
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
async function host(fault: Fault, serves: Tree = tree, addsSlash = true, port = 0): Promise<string> {
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
  await new Promise<void>((ready) => server!.listen(port, "127.0.0.1", ready));
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
    /not what Content-Encoding says: assets\/chart.* as br/,
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
  [
    "pages offered as downloads",
    (reply) => {
      reply.headers["content-disposition"] = "attachment; filename=x";
    },
    "wrong",
    /^wrong: pages are offered as downloads and not shown: 404\.html/,
    /Content-Disposition/,
  ],
  ...["iso-8859-1", "windows-1251", '"Shift_JIS"'].map(
    (charset) =>
      [
        `text as ${charset}`,
        (reply) => {
          reply.headers["content-type"] = reply.headers["content-type"]!.replace("utf-8", charset);
        },
        "wrong",
        /another character set than UTF-8.*: data\/rows\.csv as [\w-]+/,
        /charset=utf-8/,
      ] as const satisfies (typeof faults)[number],
  ),
  ...(
    [
      ["sandbox allow-scripts", /forbids scripts, by its sandbox/],
      ["sandbox", /forbids scripts, by its sandbox/],
      ["connect-src 'none'", /forbids what charts load/],
      ["connect-src https://api.example.org", /forbids what charts load/],
      ["font-src data:", /forbids fonts/],
      ["worker-src 'none'", /forbids the worker/],
      ["child-src 'none'", /forbids the worker/],
      ["require-trusted-types-for 'script'", /forbids the worker/],
      ["img-src data:", /forbids pictures/],
      ["default-src 'self' 'unsafe-inline'; style-src 'self'", /forbids the page's inline styles/],
      ["style-src 'unsafe-inline'", /forbids the page's style sheets/],
      ["script-src 'self' 'nonce-abc' 'unsafe-inline'", /forbids the page's one inline script/],
      ["font-src 'self', font-src 'none'", /forbids fonts/],
      ["font-src 'none'; font-src 'self'", /forbids fonts/],
    ] as const
  ).map(
    ([policy, what]) =>
      [
        `the policy ${policy}`,
        (reply) => {
          reply.headers["content-security-policy"] = `frame-ancestors *; ${policy}`;
        },
        "wrong",
        what,
        /leave it to the page/,
      ] as const satisfies (typeof faults)[number],
  ),
  [
    "a policy on one page only",
    (reply, path) => {
      if (path === "pictures/one.html") reply.headers["content-security-policy"] = "default-src 'none'";
    },
    "wrong",
    /forbids .*: pictures\/one\.html/,
    /leave it to the page/,
  ],
  [
    "pages that expire next year",
    (reply, path) => {
      if (path.startsWith("assets/")) return;
      delete reply.headers["cache-control"];
      reply.headers["expires"] = new Date(Date.now() + 31_536_000_000).toUTCString();
    },
    "wrong",
    /may be kept for more than a day.* for 365 days/,
    /no-cache/,
  ],
  [
    "old pages of which nothing is said",
    (reply, path) => {
      if (path.startsWith("assets/")) return;
      delete reply.headers["cache-control"];
      reply.headers["last-modified"] = "Sun, 01 Jan 2006 00:00:00 GMT";
    },
    "wrong",
    /may be kept for more than a day.* for \d{3} days, which a browser guesses/,
    /no-cache/,
  ],
  [
    "new pages of which nothing is said",
    (reply, path) => {
      if (path.startsWith("assets/")) return;
      delete reply.headers["cache-control"];
      reply.headers["last-modified"] = new Date(Date.now() - 60_000).toUTCString();
    },
    "better",
    /does not say how long.*a tenth of its age/,
    /no-cache/,
  ],
  [
    "a cache between that keeps pages",
    (reply, path) => {
      if (!path.startsWith("assets/")) reply.headers["cache-control"] = "max-age=0, s-maxage=31536000";
    },
    "better",
    /a CDN or cache between may keep.* for 365 days/,
    /empty it after each upload/,
  ],
  [
    "a missing part that expires next year",
    (reply, path) => {
      if (!path.startsWith("assets/") || reply.status !== 404) return;
      delete reply.headers["cache-control"];
      reply.headers["expires"] = new Date(Date.now() + 31_536_000_000).toUTCString();
    },
    "wrong",
    /a file of assets\/ is missing may be kept/,
    /no-cache with errors/,
  ],
  [
    "script put into what browsers ask for",
    (reply, path, { headers }) => {
      if (path !== "index.html" || !/text\/html/.test(String(headers.accept))) return;
      delete reply.headers["content-encoding"];
      reply.bytes = Buffer.from(tree.get(path)!.toString().replace("</body>", "<script>2</script></body>"));
    },
    "wrong",
    /changes the pages it serves.*: index\.html/,
    /script injection/,
  ],
  [
    "script put into what is unpacked and packed again",
    (reply, path) => {
      if (path === "pictures/one.html" || !path.endsWith(".html") || !reply.headers["content-encoding"]) return;
      reply.bytes = brotliCompressSync(tree.get("index.html")!.toString().replace("</body>", "<b>x</b></body>"));
      if (path !== "index.html") reply.bytes = tree.get(`${path}.br`) ?? reply.bytes;
    },
    "wrong",
    /changes the pages it serves.*: index\.html/,
    /script injection/,
  ],
  [
    "files compressed twice",
    (reply, path) => {
      if (path.startsWith("assets/chart") && reply.headers["content-encoding"])
        reply.bytes = brotliCompressSync(reply.bytes);
    },
    "wrong",
    /compressed twice.*: assets\/chart/,
    /not both/,
  ],
  [
    "the first page for every address without a dot",
    (reply, path) => {
      if (reply.status === 404 && !path.includes(".")) reply.status = 200;
    },
    "wrong",
    /leads nowhere answers 200/,
    /single-page apps/,
  ],
  [
    "no worker for those who ask for one",
    (reply, path, { headers }) => {
      if (path === "sw.js" && headers["service-worker"]) reply.status = 400;
    },
    "better",
    /refuses sw\.js where it is asked for as a worker \(400\)/,
    /Service-Worker: script/,
  ],
  [
    "orders to forget",
    (reply) => {
      reply.headers["clear-site-data"] = '"cache", "storage"';
    },
    "wrong",
    /forget what they kept/,
    /Clear-Site-Data/,
  ],
];

/** What some hosts do and no reader is the worse for. */
const harmless: readonly (readonly [string, Fault])[] = [
  [
    "keeping the error page to itself",
    (reply, path) => {
      if (path === "404.html") reply.status = 404;
    },
  ],
  [
    "no character set",
    (reply) => {
      reply.headers["content-type"] = reply.headers["content-type"]!.replace(/;.*/, "");
    },
  ],
  [
    "another character set where there are only ASCII letters",
    (reply, path) => {
      if (path.endsWith(".js")) reply.headers["content-type"] = "text/javascript; charset=us-ascii";
    },
  ],
  [
    "a policy that names its own host",
    (reply, path, { headers }) => {
      reply.headers["content-security-policy"] =
        `default-src http://${headers.host} 'unsafe-inline'; frame-ancestors ${path.startsWith("embed/") ? "*" : "'self'"}`;
    },
  ],
  [
    "parts that expire next year",
    (reply, path) => {
      if (!path.startsWith("assets/") || reply.status !== 200) return;
      delete reply.headers["cache-control"];
      reply.headers["expires"] = new Date(Date.now() + 31_536_000_000).toUTCString();
    },
  ],
  [
    "pages offered inline",
    (reply) => {
      reply.headers["content-disposition"] = "inline";
    },
  ],
];

test.each(harmless)("%s is not told", async (_, fault) => {
  expect(await lines(await host(fault))).toEqual([noAddress]);
});

test("a canonical address that leads nowhere is wrong", async () => {
  const noIndex: Fault = (reply, path, { url }) => {
    if (path === "index.html" && url === "/trade/") reply.status = 403;
  };
  const port = await new Promise<number>((give) => {
    const free = createServer().listen(0, "127.0.0.1", () => {
      const found = (free.address() as AddressInfo).port;
      free.close(() => give(found));
    });
  });
  const canonical = `http://127.0.0.1:${port}/trade/`;
  const known = await story({ "index.html": page(`<link rel="canonical" href="${canonical}">`) });
  const url = await host(noIndex, known, true, port);
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
