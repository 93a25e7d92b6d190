import { absolute, stepFiles } from "./addresses.ts";

/**
 * A chapter's HTML as feed readers show it: words and links as they are, every still as an image with its description,
 * without script, controls and whatever only the page's own styles understand. All addresses become absolute.
 */
export function feedWords(html: string, site: URL): string {
  return html
    .replace(/<figure class="still guess"[^]*?<\/figure>/g, "") // the scene after it tells the same
    .replace(/<script\b[^]*?<\/script>|<style\b[^]*?<\/style>|<!--[^]*?-->/g, "")
    .replace(/<a class="skip"[^]*?<\/a>|<div class="stage"[^]*?<\/div>|<span class="gloss"[^]*?<\/span>/g, "")
    .replace(/<section class="step"[^>]*\sid="([\w-]+)"[^]*?<\/section>/g, (section, step: string) =>
      section.replace(
        /<svg\b[^>]*role="img" aria-label="([^"]*)"[^]*?<\/svg>/,
        (_, alt: string) => `<img src="${absolute(site, stepFiles(step).svg)}" alt="${alt}">`,
      ),
    )
    .replace(/<\/?(?:button|span|section|div|data|dfn)\b[^>]*>/g, (tag) =>
      /^<\/?(section|div)/.test(tag) ? tag.replace(/(<\/?\w+).*/s, "$1>") : "",
    )
    .replace(/<(?!img\b|\/)([a-z][a-z0-9]*)\b([^>]*)>/g, (_, name: string, attrs: string) => {
      const href = /\shref="([^"]*)"/.exec(attrs)?.[1];
      const when = /\sdatetime="([^"]*)"/.exec(attrs)?.[1];
      return `<${name}${href === undefined ? "" : ` href="${/^(https?|mailto):/.test(href) ? href : absolute(site, href.startsWith("#") ? `index.html${href}` : href)}"`}${when === undefined ? "" : ` datetime="${when}"`}>`;
    });
}
