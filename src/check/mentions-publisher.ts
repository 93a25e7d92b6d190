/** Words in publishers' names that do not identify one. */
const general = new Set(
  (
    "the of and for in on at to a an us u s united states america american china chinese people s republic bureau office department ministry national general administration " +
    "institute university economic economics international trade research center centre association federation house world news press times report government commission council agency group company post"
  ).split(" "),
);

/**
 * Whether words name a publisher: by its whole name, by its initials (USTR, PIIE), by a name in brackets after it, or by a distinctive word of it (Census, Rhodium).
 * A publisher whose words are all general, such as White House, needs two of them together.
 */
export function mentionsPublisher(words: string, publisher: string): boolean {
  const small = words.toLowerCase().replaceAll("\u00a0", " ");
  if (small.includes(publisher.toLowerCase())) return true;
  if (/\p{Script=Han}/u.test(publisher)) return piecesOf(publisher).some((piece) => words.includes(piece));
  const parts = partsOf(publisher);
  const has = (part: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(part)}(?![\\p{L}\\p{N}])`, "u").test(words);
  // “Office of the US Trade Representative” has the initials OUSTR but is called USTR; an author in brackets is not part of the initials.
  const initials = [publisher, headOf(publisher)].map(initialsOf);
  if ((words.match(/\p{Lu}{3,}/gu) ?? []).some((short) => initials.some((all) => all.endsWith(short)))) return true;
  if (parts.some((part) => /^\p{Lu}{3,}$/u.test(part) && has(part))) return true;
  const own = parts.filter((part) => part.length > 3 && !general.has(part.toLowerCase().replaceAll(".", "")));
  if (own.length) return own.some(has);
  return (
    parts.length > 1 && parts.slice(0, -1).some((part, i) => small.includes(`${part} ${parts[i + 1]}`.toLowerCase()))
  );
}

/** How many Chinese characters at its beginning tell a long name: 彼得森 of 彼得森国际经济研究所. */
const telling = 3;

/** What of a Chinese name identifies it: the body's own name and each author's, without the country. */
const piecesOf = (name: string): string[] =>
  name
    .split(/[\s（），、；：·“”《》]|(?<=.{2})和/)
    .map((piece) => piece.replace(/^(?:美国|中国)/, "").slice(0, telling))
    .filter((piece) => piece.length > 1 && piece !== "此后修");

/** A publisher without who wrote for it. */
export const headOf = (publisher: string): string => publisher.split(/[(,;:（，；：]/)[0]!;
const partsOf = (name: string): string[] => name.split(/[\s,;:/()’'-]+/).filter(Boolean);
/** `Office of the US Trade Representative` is OUSTR; a word in capitals stands whole. */
export const initialsOf = (name: string): string =>
  partsOf(name)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => (/^\p{Lu}+$/u.test(part) ? part : part[0]!))
    .join("");
