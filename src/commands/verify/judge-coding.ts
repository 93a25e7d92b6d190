import { better, found, settings, somePaths, wrong, type Finding } from "./finding.ts";
import { isRewritten, mislabelled, rewrites, type Served } from "./judge-files.ts";

/** A text file of dist with its compressed copies, and the answer to a request that accepts both codings. */
export interface Packed extends Served {
  readonly br: Buffer;
  readonly gz: Buffer;
}

/** Whether text is sent compressed and labelled so. */
export function judgeCoding(all: readonly Packed[]): Finding[] {
  const there = all.filter(({ answer }) => answer.status === 200);
  const coding = ({ answer }: Packed) => answer.headers["content-encoding"];
  const unsaid = there.filter(
    (each) => coding(each) === undefined && (each.answer.raw.equals(each.br) || each.answer.raw.equals(each.gz)),
  );
  const broken = there.filter(({ answer }) => answer.bytes === undefined);
  const different = there.filter(
    (each) => coding(each) !== undefined && each.answer.bytes?.equals(each.built) === false,
  );
  const twice = different.filter(({ answer, br, gz }) => answer.bytes?.equals(br) || answer.bytes?.equals(gz));
  const rewritten = different.filter(isRewritten);
  const stale = different.filter((each) => !twice.includes(each) && !rewritten.includes(each));
  const plain = there.filter((each) => coding(each) === undefined && each.answer.raw.equals(each.built));
  const unvaried = there.filter(
    (each) => coding(each) !== undefined && !/accept-encoding|\*/i.test(String(each.answer.headers.vary ?? "")),
  );
  const bytes = (sizes: readonly number[]) => `${Math.round(sizes.reduce((a, b) => a + b, 0) / 1000)} kB`;
  return found(
    unsaid.length > 0 &&
      wrong(
        `compressed bytes are served without saying so, which readers see as garbage: ${somePaths(unsaid)}`,
        `send Content-Encoding: br (or gzip) with the .br (or .gz) copies: ${settings}`,
      ),
    broken.length > 0 && mislabelled(broken),
    twice.length > 0 &&
      wrong(
        `files are compressed twice, which readers see as garbage: ${somePaths(twice)}`,
        "let the host compress, or send the .br and .gz files, not both",
      ),
    rewritten.length > 0 && rewrites(rewritten),
    stale.length > 0 &&
      wrong(
        `compressed copies that are not those of dist, which is what readers get: ${somePaths(stale)}`,
        "upload dist again with its .br and .gz files, and remove those that it does not hold; then empty the host's or CDN's cache",
      ),
    plain.length > 0 &&
      better(
        `text is not compressed: ${somePaths(plain)} take ${bytes(plain.map(({ built }) => built.length))} instead of ${bytes(plain.map(({ br }) => br.length))}`,
        `serve the .br and .gz files beside them: ${settings}`,
      ),
    unvaried.length > 0 &&
      better(
        `no Vary: Accept-Encoding with compressed files: ${somePaths(unvaried)}; a cache may give them to readers who cannot unpack them`,
        settings,
      ),
  );
}
