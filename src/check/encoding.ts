import type { Problem } from "../schemas/problem.ts";

/** What a byte that is not UTF-8 is read as, and what UTF-16 has between letters. */
const misread = /[\uFFFD\0]/;

/** Files that were saved in another encoding than UTF-8, at the first letter that shows it; what else would be said of them follows from that. */
export function checkEncoding(files: ReadonlyMap<string, string>): Problem[] {
  return [...files].flatMap(([file, text]) => {
    const at = text.search(misread);
    if (at < 0) return [];
    const before = text.slice(0, at);
    return [
      {
        file,
        line: before.split("\n").length,
        column: at - before.lastIndexOf("\n"),
        message: "this letter is not in UTF-8; save the file again with the encoding UTF-8",
      },
    ];
  });
}
