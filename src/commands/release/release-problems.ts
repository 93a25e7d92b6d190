import { basename, dirname, join } from "node:path/posix";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const text = (files: ReadonlyMap<string, Buffer>, path: string): string | undefined => files.get(path)?.toString();

/** What must be fixed before these built files are published, a line each; the build's own check covers dead links. */
export function releaseProblems(files: ReadonlyMap<string, Buffer>): string[] {
  const problems: string[] = [];
  const stamp = text(files, "version.txt")?.trim() ?? "";
  if (!/^[0-9a-f]{10}$/.test(stamp)) problems.push("version.txt: holds no version stamp; run npm run build");
  else if (!text(files, "index.html")?.includes(`>${stamp}<`))
    problems.push("index.html: does not show the stamp of version.txt at its foot; run npm run build");

  const licences = text(files, "licences.txt") ?? "";
  for (const licence of ["ISC", "SIL OPEN FONT LICENSE", "MIT"])
    if (!licences.toUpperCase().includes(licence))
      problems.push(
        `licences.txt: does not hold the ${licence} licence, under which some of the shipped code or fonts stand`,
      );

  for (const [path, bytes] of files) {
    const original = /\.(br|gz)$/.test(path) ? files.get(path.slice(0, -3)) : undefined;
    if (original && !unpacked(path, bytes)?.equals(original))
      problems.push(`${path}: is not the compressed form of the file beside it; run npm run build`);
    if (/(^|\/)(storyboard|\.DS_Store|Thumbs\.db)|\.map$/.test(path))
      problems.push(`${path}: is for those who make the story, not for readers`);
    if (
      path.endsWith(".pdf") &&
      !(bytes.subarray(0, 5).toString() === "%PDF-" && bytes.subarray(-1024).includes("%%EOF"))
    )
      problems.push(`${path}: is not a whole PDF`);
    const page = join(dirname(path), "index.html");
    if (path.endsWith(".pdf") && !text(files, page)?.includes(`href="${basename(path)}"`))
      problems.push(`${path}: no link of ${page} leads to it; make both with npm run pdf`);
    if (bytes.length === 0 && path !== ".nojekyll") problems.push(`${path}: is empty`);
  }
  return problems;
}

function unpacked(path: string, bytes: Buffer): Buffer | undefined {
  try {
    return path.endsWith(".br") ? brotliDecompressSync(bytes) : gunzipSync(bytes);
  } catch {
    return undefined;
  }
}
