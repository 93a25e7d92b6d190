import { brotliCompressSync } from "node:zlib";
import { at, atFolder, atNothing, header, status, type BrokenHost } from "./fault.ts";
import { tree } from "./small-host.ts";

/** Files that are missing, old, moved or changed, and addresses that lead nowhere. */
const files: readonly BrokenHost[] = [
  [
    "a file that was not uploaded",
    status(404, at("pictures/one.html")),
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
    "a page moved to a folder of its own",
    (reply, path) => {
      if (path === "pictures/one.html") {
        reply.status = 301;
        reply.headers.set("Location", "/trade/pictures/one/");
      }
      if (path === "pictures/one/") {
        reply.status = 200;
        reply.headers.delete("Content-Encoding");
        reply.headers.set("Content-Type", "text/html; charset=utf-8");
        reply.bytes = tree.get("pictures/one.html")!;
      }
    },
    "wrong",
    /pages are moved to another folder.*: pictures\/one\.html/,
    /adds a slash/,
  ],
  ["a page for every address", status(200, atNothing), "wrong", /leads nowhere answers 200/, /404\.html/],
  [
    "the first page for every address without a dot",
    status(200, (...answer) => atNothing(...answer) && !answer[1].includes(".")),
    "wrong",
    /leads nowhere answers 200/,
    /single-page apps/,
  ],
  ["a refusal for every dead address", status(403, atNothing), "better", /answers 403 instead of 404/, /s3:ListBucket/],
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
    status(403, atFolder),
    "better",
    /itself answers 403; the story is at .*\/trade\/index\.html/,
    /index document/,
  ],
  [
    "no worker for those who ask for one",
    status(400, (_, path, { headers }) => path === "sw.js" && "service-worker" in headers),
    "better",
    /refuses sw\.js where it is asked for as a worker \(400\)/,
    /Service-Worker: script/,
  ],
  [
    "script put into what browsers ask for",
    (reply, path, { headers }) => {
      if (path !== "index.html" || !/text\/html/.test(String(headers.accept))) return;
      reply.headers.delete("Content-Encoding");
      reply.bytes = Buffer.from(tree.get(path)!.toString().replace("</body>", "<script>2</script></body>"));
    },
    "wrong",
    /changes the pages it serves.*: index\.html/,
    /script injection/,
  ],
  [
    "script put into what is unpacked and packed again",
    (reply, path) => {
      if (path === "index.html" && reply.headers.has("Content-Encoding"))
        reply.bytes = brotliCompressSync(tree.get(path)!.toString().replace("</body>", "<b>x</b></body>"));
    },
    "wrong",
    /changes the pages it serves.*: index\.html/,
    /script injection/,
  ],
];

/** Compressed copies. */
const compression: readonly BrokenHost[] = [
  [
    "brotli without its header",
    header("Content-Encoding"),
    "wrong",
    /compressed bytes are served without saying so.*index\.html/,
    /Content-Encoding: br/,
  ],
  [
    "a header for brotli without brotli",
    (reply, path) => {
      if (!path.startsWith("assets/chart")) return;
      reply.headers.set("Content-Encoding", "br");
      reply.bytes = tree.get("assets/chart.CCCCCCCC.js")!;
    },
    "wrong",
    /not what Content-Encoding says: assets\/chart.* as br/,
    /compressed copies only/,
  ],
  [
    "text that is not compressed",
    (reply, path) => {
      reply.headers.delete("Content-Encoding");
      reply.bytes = tree.get(path) ?? reply.bytes;
    },
    "better",
    /text is not compressed: .* instead of/,
    /\.br and \.gz/,
  ],
  ["no word of what varies", header("Vary"), "better", /no Vary/, /dist\/hosting/],
  [
    "an old compressed copy beside a new file",
    (reply, path) => {
      if (path.startsWith("assets/chart") && reply.headers.has("Content-Encoding"))
        reply.bytes = brotliCompressSync("let old;");
    },
    "wrong",
    /compressed copies that are not those of dist.*: assets\/chart/,
    /\.br and \.gz/,
  ],
  [
    "files compressed twice",
    (reply, path) => {
      if (path.startsWith("assets/chart") && reply.headers.has("Content-Encoding"))
        reply.bytes = brotliCompressSync(reply.bytes);
    },
    "wrong",
    /compressed twice.*: assets\/chart/,
    /not both/,
  ],
];

/** Hosts that do not serve the bytes of dist. */
export const brokenFiles = [...files, ...compression];
