import { contentTypes } from "../content-types.ts";
import { assetsFolder, embedsFolder, type Header, type HostHeaders } from "./host-headers.ts";

/** An include for an nginx `server` whose `root` holds the build at `base`. */
export function writeNginx(
  { assets, embeds, drawings, others }: HostHeaders,
  base: string,
  translations: readonly string[],
): string {
  const folders = (root: string, indent: string): string =>
    [
      [`${root}${assetsFolder}`, assets] as const,
      [`${root}${embedsFolder}`, embeds] as const,
      [`~ ^${root.replaceAll(".", "\\.")}.*\\.svg$`, drawings] as const,
    ]
      .map(([place, headers]) => `${indent}location ${place} {\n${lines(headers, `${indent}  `)}${indent}}\n`)
      .join("");
  return `# For nginx. Copy this file once to /etc/nginx/snippets/twenty-one-days.conf: it holds for every build. Never include it from
# the folder that is uploaded, or whoever may upload there commands the server. Inside a server whose root is the folder
# that ${base === "/" ? "holds index.html" : `${base} lies in`}:
#   server { listen 80; server_name example.org; root /srv/www; include snippets/twenty-one-days.conf; }

location ${base} {
  index index.html;
  absolute_redirect off; # the server may stand behind another, under another name
${missing(base, "  ")}  # Compressed files lie beside the plain ones. brotli_static needs a module (Debian: libnginx-mod-http-brotli-static).
  gzip_static on;
  gzip_vary on;
  # brotli_static on;
  types {
${types()}  }
  charset utf-8;
  charset_types ${charsetTypes()};
${lines(others, "  ")}
${folders(base, "  ")}${translations
    .map(
      (root) => `  location ${base}${root} {
${missing(base + root, "    ")}${folders(base + root, "    ")}  }
`,
    )
    .join("")}}
`;
}

/** The story's own page in place of one that is missing. 403: a folder without a page of its own */
const missing = (root: string, indent: string): string => `${indent}error_page 403 404 =404 ${root}404.html;\n`;

const bare = (type: string): string => type.split(";")[0]!;

/** One line a type. A full table is needed, since a `types` block replaces the server's own. */
function types(): string {
  const byType = Map.groupBy(Object.entries(contentTypes), ([, type]) => bare(type));
  return [...byType]
    .map(([type, all]) => `    ${type} ${all.map(([ending]) => ending.slice(1)).join(" ")};\n`)
    .join("");
}

/** Without HTML, which nginx includes by default; listing it again makes nginx warn. */
const charsetTypes = (): string =>
  [
    ...new Set(
      Object.values(contentTypes)
        .filter((type) => type.includes("charset="))
        .map(bare),
    ),
  ]
    .filter((type) => type !== "text/html")
    .join(" ");

/** Immutable headers lack `always`, so that nginx leaves them out of error responses, which must not be cached. */
const lines = (headers: readonly Header[], indent: string): string =>
  headers
    .map(([name, value]) => `${indent}add_header ${name} "${value}"${value.includes("immutable") ? "" : " always"};\n`)
    .join("");
