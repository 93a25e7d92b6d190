import { readFileSync } from "node:fs";
import type { Size } from "../../marks/mark.ts";
import { escape } from "../../marks/svg.ts";
import type { Cell } from "../../storyboard/draw-cells.ts";

/** Approximate size of a sheet in pixels, so that a viewer need not shrink it much. */
const sheetSize = 1560;
const gap = 16;
const caption = 40;

/** Grid of a sheet for pictures of one size. */
export function layOut({ width, height }: Size): { readonly columns: number; readonly cells: number } {
  const fit = (length: number) => Math.max(1, Math.floor((sheetSize - gap) / (length + gap)));
  const columns = fit(width);
  return { columns, cells: columns * fit(height + caption) };
}

/** The styles of pictures, with fonts inlined. */
export function pictureStyles(): string {
  const folder = "src/styles";
  const fonts = readFileSync(`${folder}/fonts.css`, "utf8").replace(
    /url\("?\.\/(fonts\/[^")]+)"?\)/g,
    (_, file: string) => `url("data:font/woff2;base64,${readFileSync(`${folder}/${file}`, "base64")}")`,
  );
  return fonts + readFileSync(`${folder}/tokens.css`, "utf8") + readFileSync(`${folder}/picture.css`, "utf8");
}

/** A sheet as one self-contained page. The red edge of a picture is its frame. */
export function writeSheet(heading: string, cells: readonly Cell[], size: Size, dark: boolean): string {
  const columns = Math.min(cells.length, layOut(size).columns);
  return `<!doctype html><html${dark ? ' data-theme="dark"' : ' data-theme="light"'}><meta charset="utf-8"><style>${pictureStyles()}
body { display: grid; grid-template-columns: repeat(${columns}, ${size.width}px); gap: ${gap}px; width: max-content; margin: 0; padding: ${gap}px; background: var(--card); color: var(--ink); font: 500 13px/16px var(--sans); }
h1 { grid-column: 1 / -1; margin: 0; font: inherit; color: var(--muted); }
figure { margin: 0; min-width: 0; }
figcaption { height: ${caption - 6}px; overflow: hidden; }
figcaption span { color: var(--muted); }
figure > svg, figure > pre { display: block; margin: 0; background: var(--paper); outline: 1px solid var(--rule); overflow: visible; }
figure > pre { box-sizing: border-box; width: ${size.width}px; height: ${size.height}px; padding: 8px; white-space: pre-wrap; overflow: hidden; }
.missing, svg text.missing { color: #f03; fill: #f03; }
</style><body><h1>${escape(heading)}</h1>${cells.map(writeCell).join("")}</body></html>`;
}

const writeCell = ({ name, playhead, title, svg }: Cell): string =>
  `<figure data-cell="${escape(name)}"><figcaption><b>${escape(name)}</b> <span>${playhead}</span> <span${title.missing ? ' class="missing"' : ""}>${escape(title.words)}</span></figcaption>${svg instanceof Error ? `<pre class="missing">${escape(svg.message)}</pre>` : svg}</figure>`;
