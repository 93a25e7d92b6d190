/** Where the story's corrections stand. Readers find them on sources.html. */
export const correctionsFile = "CHANGELOG.md";

/** One correction, or a paragraph among them. */
export interface Correction {
  /** Its words on one line, without the marks of emphasis and code. */
  readonly words: string;
  /** Its words as they stand in the file, on as many lines. */
  readonly typed: string;
  /** Whether it begins with “- ”, as a correction does. */
  readonly listed: boolean;
  /** Where its words begin in the file. */
  readonly from: number;
}

/** What is to be done where the list of corrections cannot be found. */
export const noCorrections = `there is no line “## Corrections” with words under it; write that line above the list of corrections, and “None so far.” under it if there are none: sources.html prints them`;

/**
 * The corrections that the changes list under “## Corrections”, up to the next heading: one for each line that begins
 * with “- ” and for each paragraph, in order; none where that line is not there, or nothing is under it.
 */
export function correctionsIn(changes: string): readonly Correction[] {
  const heading = /^## Corrections *\r?$/m.exec(changes);
  if (!heading) return [];
  const begin = heading.index + heading[0].length;
  const next = /^##? /m.exec(changes.slice(begin));
  const under = changes.slice(begin, next ? begin + next.index : undefined);
  const found: Correction[] = [];
  let at = begin;
  for (const entry of under.split(/(?<=\n)(?=[-*] |[^\S\n]*\r?\n)/)) {
    const [whole = "", before = "", mark = "", typed = ""] = /^(\s*)([-*] +)?([^]*?)\s*$/.exec(entry) ?? [];
    if (whole.trim())
      found.push({
        words: typed.replaceAll(/[*`]/g, "").replaceAll(/\s+/g, " "),
        typed,
        listed: mark !== "",
        from: at + before.length + mark.length,
      });
    at += entry.length;
  }
  return found;
}

/** The corrections as readers see them. @throws where there are none, saying where they belong */
export function readCorrections(changes: string): readonly string[] {
  const found = correctionsIn(changes);
  if (!found.length) throw new Error(`${correctionsFile}:1: ${noCorrections}`);
  return found.map(({ words }) => words);
}
