import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isText } from "./content-types.ts";
import type { Tree } from "./tree.ts";

/** Bytes below which compressing gains nothing: the file fits in the packet with its headers anyway. */
const worthIt = 1000;

/** Adds `.br` and `.gz` copies, compressed as far as possible, beside each text file that is large enough to gain. */
export async function compressed(tree: Tree): Promise<Tree> {
  const made = await Promise.all(
    [...tree]
      .filter(([path, bytes]) => isText(path) && bytes.length > worthIt)
      .map(async ([path, bytes]) => {
        const [br, gz] = await Promise.all([
          promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
          promisify(gzip)(bytes, { level: 9 }).then(withoutSystem),
        ]);
        return [
          [`${path}.br`, br],
          [`${path}.gz`, gz],
        ] as const;
      }),
  );
  return new Map(made.flat().filter(([path, packed]) => packed.length < tree.get(path.replace(/\.\w+$/, ""))!.length));
}

/** Clears the operating system byte of a gzip header, so that every machine writes the same bytes. */
function withoutSystem(packed: Buffer): Buffer {
  packed[9] = 255;
  return packed;
}
