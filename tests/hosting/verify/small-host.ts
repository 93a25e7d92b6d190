import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { contentTypeOf } from "../../../src/build/content-types.ts";
import { hostHeaders } from "../../../src/build/headers/host-headers.ts";
import type { Tree } from "../../../src/build/tree.ts";
import { smallBuild } from "../../build/small-build.ts";
import type { Fault, Reply } from "./fault.ts";

/** The story's page, with `canonical` in its head. */
export const page = (canonical = ""): string =>
  `<!DOCTYPE html><html data-worker="sw.js"><head><meta charset="utf-8">${canonical}<link rel="stylesheet" href="/assets/page.AAAAAAAA.css"><script>1</script></head><body>${"<p>Words</p>".repeat(200)}<i data-stamp>·</i></body></html>`;

/** A build with one file of each kind, and `more`. */
export const story = (more: Readonly<Record<string, string>> = {}): Promise<Tree> =>
  smallBuild("", {
    "index.html": page(),
    "embed/one.html": '<html><head><meta charset="utf-8"></head></html>',
    "assets/chart.CCCCCCCC.js": "let a = 1;\n".repeat(200),
    "data/rows.csv": "café\n".repeat(3),
    ...more,
  });

export const tree = await story();

/** The same with a translation in zh/. */
export const translated: Tree = new Map([
  ...tree,
  ...[...tree]
    .filter(([path]) => !/^[._]|^hosting\//.test(path))
    .map(([path, bytes]) => [`zh/${path}`, bytes] as const),
  ["zh/index.html", Buffer.from(tree.get("index.html")!.toString().replace("<html", '<html lang="zh"'))],
]);
for (const ending of ["br", "gz"]) translated.delete(`zh/index.html.${ending}`);

/** Listens on a free port until the test ends; returns the address of /trade/. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/trade/`;
}

/** A host at /trade/ that is correct except for one fault, until the test ends; returns its address. */
export const host = (fault: Fault, served = () => tree, addsSlash = true): Promise<string> =>
  listen(
    createServer((request, response) => {
      const { pathname } = new URL(request.url!, "http://x");
      if (pathname === "/trade" && addsSlash) return void response.writeHead(301, { location: "/trade/" }).end();
      const files = served();
      const path = pathname.replace(/^\/trade\/?/, "").replace(/^(zh\/)?$/, "$1index.html");
      const found = files.has(path);
      const file = found ? path : "404.html";
      const br = /\bbr\b/.test(String(request.headers["accept-encoding"])) && files.has(`${file}.br`);
      const kind = /^(?:zh\/)?assets\//.test(file)
        ? hostHeaders.assets
        : /^(?:zh\/)?embed\//.test(file)
          ? hostHeaders.embeds
          : hostHeaders.others;
      const reply: Reply = {
        status: found ? 200 : 404,
        headers: new Headers({
          ...Object.fromEntries(kind),
          "Content-Type": contentTypeOf(file) ?? "text/plain",
          Vary: "Accept-Encoding",
          ...(br && { "Content-Encoding": "br" }),
        }),
        bytes: files.get(br ? `${file}.br` : file)!,
      };
      fault(reply, path, request);
      response.statusCode = reply.status;
      response.setHeaders(reply.headers).end(reply.bytes);
    }),
  );
