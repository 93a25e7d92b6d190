import { assetsFolder } from "./headers/host-headers.ts";
import { hashedPath } from "./hashed-path.ts";
import type { Tree } from "./tree.ts";

const isPicture = (path: string): boolean => path.startsWith(assetsFolder) && /\.(jpe?g|png|webp|avif)$/.test(path);

/**
 * Names the photos in Astro's output by their bytes, as all of `assets/` is kept for good: Astro names them by what they
 * are made from. Those that nothing names, such as the originals of photos in drafts, are taken out.
 */
export function namePhotos(tree: Tree): Tree {
  const pictures = [...tree].filter(([path]) => isPicture(path));
  if (pictures.length === 0) return tree;
  const named = new Map<string, Buffer>();
  const plain = new Map([...tree].filter(([path]) => !isPicture(path)));
  for (const [path, bytes] of plain) {
    if (!/\.(html|xml)$/.test(path)) continue;
    let text = bytes.toString();
    for (const [old, picture] of pictures) {
      if (!text.includes(old)) continue;
      const fresh = hashedPath(/^[^.]+/.exec(old.slice(assetsFolder.length))![0], "jpg", picture);
      named.set(fresh, picture);
      text = text.replaceAll(old, fresh);
    }
    plain.set(path, Buffer.from(text));
  }
  return new Map([...plain, ...named]);
}
