import { contentTypes } from "../content-types.ts";
import { assetsFolder, embedsFolder, type Header, type HostHeaders } from "./host-headers.ts";

/**
 * Lines for a Caddy site whose `root` holds the build at `base`. The matchers are mutually exclusive, so order does not
 * matter.
 */
export function writeCaddy(
  { assets, embeds, drawings, others }: HostHeaders,
  base: string,
  roots: readonly string[],
): string {
  const [assetFiles, embedPages] = [assetsFolder, embedsFolder].map((folder) =>
    roots.map((root) => `${base}${root}${folder}*`),
  ) as [string[], string[]];
  return `# For Caddy. Copy this file once to /etc/caddy/twenty-one-days: it holds for every build. Never import it from the folder
# that is uploaded, or whoever may upload there commands the server. Inside a site whose root is the folder that
# ${base === "/" ? "holds index.html" : `${base} lies in`}:
#   example.org { root * /srv/www
#     import /etc/caddy/twenty-one-days }

@story-others {
  path ${base}*
  not path ${[...assetFiles, ...embedPages].join(" ")} ${base}*.svg
}
@story-drawings {
  path ${base}*.svg
  not path ${assetFiles.join(" ")}
}
${block("@story-others", others)}
${block("@story-drawings", drawings)}
${embedPages.map((matcher) => block(matcher, embeds)).join("\n")}
${assetFiles.map((matcher) => block(matcher, assets)).join("\n")}
${types(base)}
handle ${base}* {
  file_server {
    precompressed br gzip
  }
}
handle_errors {
${[...roots]
  .reverse()
  .map((root) => missing(root, base))
  .join("")}}
`;
}

/** The page that answers for those that are missing below a language's root. */
const missing = (root: string, base: string): string => {
  const matcher = `@story-missing${root && `-${root.slice(0, -1)}`}`;
  return `  ${matcher} path ${base}${root}*
  handle ${matcher} {
    header Cache-Control no-cache
    header Content-Type "${contentTypes[".html"]}"
    rewrite * ${base}${root}404.html
    file_server
  }
`;
};

/** File kinds that Caddy does not know on every machine. */
const untold = [".atom", ".bib", ".cff", ".csv", ".txt", ".webmanifest", ".woff2"];

const types = (base: string): string =>
  untold
    .map((ending) => {
      const matcher = `@story-${ending.slice(1)}`;
      return `${matcher} path_regexp ^${base.replaceAll(".", "\\.")}.*\\${ending}$\nheader ${matcher} Content-Type "${contentTypes[ending]}"`;
    })
    .join("\n");

const block = (matcher: string, headers: readonly Header[]): string =>
  `header ${matcher} {\n${headers.map(([name, value]) => `  ${name} "${value}"\n`).join("")}}`;
