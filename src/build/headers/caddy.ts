import { contentTypes } from "../content-types.ts";
import { assetsFolder, embedsFolder, type Header, type HostHeaders } from "./host-headers.ts";

/**
 * Lines for a Caddy site whose `root` holds the build at `base`. The matchers are mutually exclusive, so order does not
 * matter.
 */
export function writeCaddy({ assets, embeds, others }: HostHeaders, base: string): string {
  const [assetFiles, embedPages] = [`${base}${assetsFolder}*`, `${base}${embedsFolder}*`];
  return `# For Caddy. Inside a site whose root is the folder that ${base === "/" ? "holds index.html" : `${base} lies in`}:
#   example.org { root * /srv/www
#     import /srv/www${base}hosting/Caddyfile }

@story-others {
  path ${base}*
  not path ${assetFiles} ${embedPages}
}
${block("@story-others", others)}
${block(embedPages, embeds)}
${block(assetFiles, assets)}
${types(base)}
handle ${base}* {
  file_server {
    precompressed br gzip
  }
}
handle_errors {
  @story path ${base}*
  handle @story {
    header Cache-Control no-cache
    header Content-Type "${contentTypes[".html"]}"
    rewrite * ${base}404.html
    file_server
  }
}
`;
}

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
