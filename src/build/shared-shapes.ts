import type { Html } from "../html/html.ts";

/** A shorter shape packs better where it stands. */
const longEnough = 250;

/**
 * Writes a shape that several stills of a scene hold, such as its grid of squares, once, at the scene's beginning, and
 * where it stood a `use` of it with its looks: a browser reads a quarter less, and so paints the first screen sooner.
 */
export function sharedShapes($: Html): void {
  for (const scene of $(".scene[data-scene]").toArray()) {
    const paths = $("path[d]", scene)
      .toArray()
      .filter(({ attribs }) => attribs["d"]!.length >= longEnough);
    const byShape = Map.groupBy(paths, ({ attribs }) => attribs["d"]!);
    const shared = [...byShape].filter(([, twins]) => twins.length > 1);
    if (shared.length === 0) continue;
    const shapes = shared.map(([d, twins], i) => {
      const id = `${scene.attribs["data-scene"]}.${i + 1}`;
      for (const path of twins) {
        const { d: _, ...looks } = path.attribs;
        path.name = "use";
        path.attribs = { href: `#${id}`, ...looks };
      }
      return `<path id="${id}" d="${d}"/>`;
    });
    $(scene).prepend(`<svg class="shapes" aria-hidden="true"><defs>${shapes.join("")}</defs></svg>`);
  }
}
