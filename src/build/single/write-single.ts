import { inlineChartData } from "../extract-chart-data.ts";
import { hashSource, inlineScripts, inlineStyles } from "../inline-code.ts";
import type { Tree } from "../tree.ts";
import { dataAddress } from "./data-address.ts";
import { gatherPages } from "./gather-pages.ts";
import { gatherStyles } from "./gather-styles.ts";
import { linkWithin } from "./link-within.ts";

/** In the script before the first paint: what keeps a page on a disk as it was delivered, since modules from files are blocked there. */
const diskGuard = 'if (location.protocol === "file:") return;';

/**
 * The story as one page that asks for nothing: `tree` is a finished build, `island` the client as
 * one script. Styles, fonts, sources and rows are in it, and its pictures live on a disk too.
 * @throws when the page is not as this expects it, rather than write one that does not live
 */
export function writeSingle(tree: Tree, island: string): string {
  const page = tree.get("index.html")!.toString();
  if (!page.includes(diskGuard))
    throw new Error(`src/island/before-paint.js no longer holds “${diskGuard}”, which one file must do without`);
  const site = /<link rel="canonical" href="([^"]*)"/.exec(page)?.[1]?.replace(/index\.html$/, "");
  const icon = tree.get("icon.svg");
  const whole = inlineChartData(page, tree)
    .replace(diskGuard, "")
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace(/\sdata-worker="[^"]*"/, "")
    .replace(/<link rel="(?:alternate|modulepreload|preload)"[^>]*>/g, "")
    .replace(/<link rel="icon"[^>]*>/, () => (icon ? `<link rel="icon" href="${dataAddress("icon.svg", icon)}">` : ""))
    .replace(
      /<link rel="stylesheet"[^]*?>(?:\s*<link rel="stylesheet"[^>]*>)*/,
      () => `<style>${gatherStyles(page, tree)}</style>`,
    )
    .replace(/<script type="module" src="[^"]*"><\/script>/g, "")
    .replace("</main>", () => `${gatherPages(tree)}</main>`)
    .replace("</body>", () => `<script type="module">${island.replaceAll("</script", "<\\/script")}</script></body>`);
  return refuseFaults(lock(linkWithin(whole, tree, site)));
}

/** Only the code in the file runs, and nothing is fetched from anywhere. */
function lock(html: string): string {
  const sources = (code: readonly string[]) => code.map(hashSource).join(" ");
  const policy = `default-src 'none'; script-src ${sources(inlineScripts(html))}; style-src ${sources(inlineStyles(html))}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  return html.replace(
    /<meta charset="utf-8">/,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

function refuseFaults(html: string): string {
  const markup = html.replace(/(<(script|style)\b[^>]*>)[^]*?(?=<\/\2>)/g, "$1");
  const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Error(`the id “${twice}” would stand twice in one file`);
  const lost = [...markup.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id!).find((id) => !ids.includes(id));
  if (lost !== undefined) throw new Error(`a link to “#${lost}” would lead nowhere in one file`);
  const fetched = /<(?!a\b|meta\b|link rel="canonical")[^>]*\s(?:src|href|data)="(?!#|data:)[^"]*"[^>]*>/.exec(
    markup,
  )?.[0];
  if (fetched !== undefined) throw new Error(`one file would still fetch something: ${fetched}`);
  return html;
}
