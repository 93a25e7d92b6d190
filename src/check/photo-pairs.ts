import { startOf, type Problem } from "../schemas/problem.ts";

/** A picture in content/photos: its name and ending. */
export const photoFile = /^content\/photos\/([a-z0-9_-]+)\.(jpe?g|png|webp|avif)$/;

/** Photos whose picture or description is missing, and names that two pictures share. */
export function checkPhotoPairs(files: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const pictures = new Map<string, string>();
  for (const file of files) {
    const name = photoFile.exec(file)?.[1];
    if (name === undefined) continue;
    const other = pictures.get(name);
    const described = `content/photos/${name}.yaml`;
    if (other) problems.push({ ...startOf(file), message: `${other} has this name too; keep one, or rename it` });
    else if (!files.includes(described))
      problems.push({
        ...startOf(file),
        message: `${described} is missing; it holds alt, caption, credit and licence of this photo`,
      });
    pictures.set(name, file);
  }
  for (const file of files) {
    const name = /^content\/photos\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (name !== undefined && !pictures.has(name))
      problems.push({
        ...startOf(file),
        message: `this file describes a photo that is not here; put ${name}.jpg (or .png, .webp, .avif) beside it`,
      });
  }
  return problems;
}
