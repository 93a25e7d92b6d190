import { isText } from "../../build/content-types.ts";
import { better, found, settings, some, somePaths, wrong, type Finding } from "./finding.ts";
import type { Served } from "./judge-files.ts";

/** Whether browsers show what is served, in its own letters. */
export function judgeShown(all: readonly Served[]): Finding[] {
  const there = all.filter(({ answer }) => answer.status === 200);
  const offered = there.filter(
    ({ path, answer }) =>
      /\.(html|svg|pdf|txt|xml)$/.test(path) &&
      /^\s*attachment/i.test(String(answer.headers["content-disposition"] ?? "")),
  );
  const pages = offered.filter(({ path }) => path.endsWith(".html"));
  const files = offered.filter(({ path }) => !path.endsWith(".html"));
  const mend = "switch off what sends Content-Disposition: attachment there";
  // A header's character set wins over the page's own; plain ASCII reads the same in all that are in use.
  const spoilt = there.filter(({ path, built, answer }) => {
    const charset = charsetOf(answer.headers["content-type"]);
    return isText(path) && charset !== undefined && !/^utf-?8$/.test(charset) && built.some((byte) => byte > 127);
  });
  return found(
    pages.length > 0 && wrong(`pages are offered as downloads and not shown: ${somePaths(pages)}`, mend),
    files.length > 0 && better(`offered as downloads and not shown: ${somePaths(files)}`, mend),
    spoilt.length > 0 &&
      wrong(
        `text is said to be in another character set than UTF-8, which spoils its letters: ${some(spoilt.map(({ path, answer }) => `${path} as ${charsetOf(answer.headers["content-type"])}`))}`,
        `send charset=utf-8 with text, or no character set: ${settings}`,
      ),
  );
}

const charsetOf = (type = ""): string | undefined => /;\s*charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1]?.toLowerCase();
