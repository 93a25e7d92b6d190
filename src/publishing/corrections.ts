/** What the writer of CHANGELOG.md sees when the list of corrections cannot be found in it. */
const lost = "CHANGELOG.md:1 has no line “## Corrections” with words under it. Write that line above the list of corrections, and “None so far.” under it if there are none: sources.html prints them.";

/**
 * The corrections that CHANGELOG.md lists under “## Corrections”, up to its next heading: one entry for each line that begins
 * with “- ” and for each paragraph, in order, without the marks of emphasis and code. Throws where there are none.
 */
export function readCorrections(changes: string): readonly string[] {
  const [, under = ""] = /^## Corrections *\r?\n([^]*?)(?=^##? |(?![^]))/m.exec(changes) ?? [];
  const entries = under.split(/\r?\n(?=[-*] |\s*\r?\n)/).map((entry) => entry.trim().replace(/^[-*] +/, "").replaceAll(/[*`]/g, "").replaceAll(/\s+/g, " ")).filter(Boolean);
  if (!entries.length) throw new Error(lost);
  return entries;
}
