import type { Html } from "../html/html.ts";

/** Shortest path data worth sharing: shorter data compresses better in place. */
const longEnough = 250;

/**
 * Writes a path that several stills of a scene share, such as a grid of squares, once at the start of the scene, and a
 * `use` wherever it was drawn, so that browsers parse less before the first paint.
 */
export function shareShapes($: Html): void {
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
        path.name = "use";
        path.attribs = { href: `#${id}`, ...path.attribs };
        delete path.attribs["d"];
      }
      return `<path id="${id}" d="${d}"/>`;
    });
    $(scene).prepend(`<svg class="shapes" aria-hidden="true"><defs>${shapes.join("")}</defs></svg>`);
  }
}
