import { contentTypes } from "../content-types.ts";
import { assetsFolder, embedsFolder, type Header, type HostHeaders } from "./host-headers.ts";

/** The `.htaccess` of a build at `base`, for Apache and LiteSpeed. It asks for no more than `AllowOverride FileInfo`. */
export function writeApache(
  { assets, embeds, drawings, others }: HostHeaders,
  base: string,
  translations: readonly string[],
): string {
  return `# For Apache and LiteSpeed, which read this file beside the story's page where AllowOverride lets them.

ErrorDocument 404 ${base}404.html
${translations.map((root) => missing(base + root)).join("")}${types}
<IfModule mod_headers.c>
${lines(others)}
${changes(drawings, others, "%{REQUEST_URI} =~ m#\\\\.svg(\\\\.br|\\\\.gz)?$#")}
${changes(embeds, others, `%{REQUEST_URI} =~ m#/${embedsFolder}[^/]+$#`)}
${changes(assets, others, `%{REQUEST_URI} =~ m#/${assetsFolder}[^/]+$# && %{REQUEST_STATUS} -lt 400`)}
  Header merge Vary Accept-Encoding
</IfModule>

# Compressed files lie beside the plain ones.
<IfModule mod_rewrite.c>
  RewriteEngine On
${packed("br", "br")}${packed("gzip", "gz")}</IfModule>
<IfModule mod_mime.c>
  AddEncoding br .br
  AddEncoding gzip .gz
</IfModule>
`;
}

/** Of a translation in a folder of its own. */
const missing = (root: string): string =>
  `<If "%{REQUEST_URI} =~ m#^${root.replaceAll(".", "\\\\.")}#">\n  ErrorDocument 404 ${root}404.html\n</If>\n`;

/** Each kind of file by name, packed or not, whatever the host holds of its last ending. */
const types = Object.entries(contentTypes)
  .map(([ending, type]) => `<FilesMatch "\\${ending}(\\.br|\\.gz)?$">\n  ForceType "${type}"\n</FilesMatch>\n`)
  .join("");

const packed = (coding: string, ending: string): string =>
  `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+)$ $1.${ending} [L]
`;

const lines = (headers: readonly Header[], when = ""): string =>
  headers.map(([name, value]) => `  Header always set ${name} "${value}"${when}\n`).join("");

/** What is otherwise than in the headers of the rest, where an expression holds. */
function changes(headers: readonly Header[], rest: readonly Header[], expression: string): string {
  const when = ` "expr=${expression}"`;
  const gone = rest.filter(([name]) => !headers.some(([other]) => other === name));
  const other = headers.filter(([name, value]) => !rest.some((each) => each[0] === name && each[1] === value));
  return gone.map(([name]) => `  Header always unset ${name}${when}\n`).join("") + lines(other, when);
}
