import { at, atFolder, atNothing, type BrokenHost, dated, header, inAssets, type Where } from "./fault.ts";

const forGood = "public, max-age=31536000, immutable";
const outsideAssets: Where = (...answer) => !inAssets(...answer);
const missingPart: Where = (...answer) => inAssets(...answer) && atNothing(...answer);

const keptTooLong = (name: string, fault: BrokenHost[1], what: string): BrokenHost => [
  name,
  fault,
  "wrong",
  new RegExp(`may be kept for more than a day.*${what}`),
  /no-cache/,
];
const missingKept = (name: string, fault: BrokenHost[1]): BrokenHost => [
  name,
  fault,
  "wrong",
  /a file of assets\/ is missing may be kept/,
  /no-cache with errors/,
];
const aMonth = "public, max-age=2592000";

/** How long answers may be kept. */
const keeping: readonly BrokenHost[] = [
  keptTooLong("pictures kept for a year", header("Cache-Control", forGood, at("icon.svg")), "icon\\.svg for 365 days"),
  keptTooLong("a page kept for a month", header("Cache-Control", aMonth, at("index.html")), "index\\.html for 30 days"),
  keptTooLong(
    "a page kept for a month at the folder's own address",
    header("Cache-Control", aMonth, atFolder),
    "/trade/ for 30 days",
  ),
  keptTooLong("a worker kept for a year", header("Cache-Control", forGood, at("sw.js")), "sw\\.js for 365 days"),
  keptTooLong("pages that expire next year", dated("Expires", 365, outsideAssets), " for 365 days"),
  keptTooLong(
    "old pages of which nothing is said",
    dated("Last-Modified", -20 * 365, outsideAssets),
    " for \\d{3} days, which a browser guesses",
  ),
  [
    "new pages of which nothing is said",
    dated("Last-Modified", -0.001, outsideAssets),
    "better",
    /does not say how long.*a tenth of its age/,
    /no-cache/,
  ],
  [
    "a cache between that keeps pages",
    header("Cache-Control", "max-age=0, s-maxage=31536000", outsideAssets),
    "better",
    /a CDN or cache between may keep.* for 365 days/,
    /empty it after each upload/,
  ],
  missingKept("a missing part that is kept", header("Cache-Control", forGood, missingPart)),
  missingKept("a missing part that expires next year", dated("Expires", 365, missingPart)),
  [
    "assets that are not kept",
    header("Cache-Control", "no-cache", inAssets),
    "better",
    /asked for again and again/,
    /immutable/,
  ],
  [
    "orders to forget",
    header("Clear-Site-Data", '"cache", "storage"'),
    "wrong",
    /forget what they kept/,
    /Clear-Site-Data/,
  ],
];

/** A host's own Content-Security-Policy, and what may be framed. */
const policies: readonly BrokenHost[] = [
  ["no policy", header("Content-Security-Policy"), "better", /no content-security-policy/, /dist\/hosting/],
  [
    "the policy of a build with other styles",
    ({ headers }) =>
      headers.set(
        "Content-Security-Policy",
        `${headers.get("Content-Security-Policy")}; style-src 'self' 'sha256-AAAA='`,
      ),
    "wrong",
    /own Content-Security-Policy forbids the page's inline styles/,
    /read its settings again/,
  ],
  ...(
    [
      ["script-src 'self'", /own Content-Security-Policy forbids/],
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
  ).map(([policy, what]): BrokenHost => [
    `the policy ${policy}`,
    header("Content-Security-Policy", `frame-ancestors *; ${policy}`),
    "wrong",
    what,
    /leave it to the page/,
  ]),
  [
    "a policy on one page only",
    header("Content-Security-Policy", "default-src 'none'", at("pictures/one.html")),
    "wrong",
    /forbids .*: pictures\/one\.html/,
    /leave it to the page/,
  ],
  [
    "embeds that may not be framed",
    ({ headers }, path) => {
      if (!path.startsWith("embed/")) return;
      headers.delete("Content-Security-Policy");
      headers.set("X-Frame-Options", "DENY");
    },
    "wrong",
    /embed\/ may not be framed/,
    /X-Frame-Options/,
  ],
];

const otherHeaders: readonly BrokenHost[] = [
  [
    "a style sheet as plain text",
    header("Content-Type", "text/plain", at("assets/page.AAAAAAAA.css")),
    "wrong",
    /page\.AAAAAAAA\.css as text\/plain/,
    /dist\/hosting/,
  ],
  ...["iso-8859-1", "windows-1251", '"Shift_JIS"'].map((charset): BrokenHost => [
    `text as ${charset}`,
    ({ headers }) => headers.set("Content-Type", headers.get("Content-Type")!.replace("utf-8", charset)),
    "wrong",
    /another character set than UTF-8.*: data\/rows\.csv as [\w-]+/,
    /charset=utf-8/,
  ]),
  ["a cookie", header("Set-Cookie", "a=b"), "wrong", /sets a cookie/, /switch it off/],
  [
    "pages offered as downloads",
    header("Content-Disposition", "attachment; filename=x"),
    "wrong",
    /^wrong: pages are offered as downloads and not shown: 404\.html/,
    /Content-Disposition/,
  ],
];

/** Hosts that send the bytes of dist with headers that do harm. */
export const brokenHeaders = [...keeping, ...policies, ...otherHeaders];
