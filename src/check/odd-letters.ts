/** A run of signs that is not what it looks like, where it stands, and what is wrong with it. */
export interface OddLetters {
  readonly at: number;
  readonly found: string;
  /** The signs that were meant; empty where they cannot be told. */
  readonly meant: string;
  readonly message: string;
}

/** Pasted signs that look right, or once were: UTF-8 read as Western European, letters of another script, ligatures and full-width signs. */
export const oddLetters = (text: string): OddLetters[] => [...mojibake(text), ...lookAlikes(text), ...compatible(text)];

/** The text as it was meant, on the same lines. */
export const asMeant = (text: string): string =>
  oddLetters(text)
    .sort((a, b) => b.at - a.at)
    .reduce((rest, { at, found, meant }) => rest.slice(0, at) + meant + rest.slice(at + found.length), text);

/** What Windows-1252 has at 0x80 to 0x9F; the rest of it is Latin-1. */
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const byteOf = (letter: string): number => {
  const at = high.indexOf(letter);
  return at < 0 ? letter.charCodeAt(0) : 0x80 + at;
};
const later = `[\u0080-\u00bf${high}]`;
const misread = new RegExp(
  `(?:(?<!\\p{Lu})[ÂÃ]${later}|[Ä-ß]${later}(?=[Ä-ß]${later})|(?<=[Ä-ß]${later})[Ä-ß]${later}|[à-ï]${later}{2}|[ð-ô]${later}{3})+|â€|(?<!\\p{L})Â(?=\\s)`,
  "gu",
);
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Signs of which each is a byte of another: â€™ for ’. */
const mojibake = (text: string): OddLetters[] =>
  [...text.matchAll(misread)].flatMap(({ 0: found, index }) => {
    // “é…” and “É”” end words in good order, and one sign repeated is spelled so.
    if (/^[À-ï][’”…›»–—]+$|^[à-ô](.)\1+$/u.test(found)) return [];
    const meant = decoded(found);
    if (meant === undefined ? !/^(?:â€|Â)$/.test(found) : /\p{Cn}/u.test(meant)) return [];
    const write =
      meant === undefined ? "put back the sign that stood here" : `write ${/^\s+$/.test(meant) ? "a space" : meant}`;
    return [
      {
        at: index,
        found,
        meant: meant ?? "",
        message: `${found} is a sign that was read in the wrong encoding; ${write}`,
      },
    ];
  });

function decoded(letters: string): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(letters, byteOf));
  } catch {
    return undefined;
  }
}

/** Letters of two scripts that look like Latin ones, and those. */
const odd = "АВЕЅІЈКМНОРСТУХЗаеѕіјорсухһ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον";
const latin = "ABESIJKMHOPCTYX3aesijopcyxh" + "ABEZHIKMNOPTYXov";
const twins = new Map([...odd].map((letter, i) => [letter, latin[i]!]));
const word = /[\p{L}\p{M}\p{N}_-]+/gu;
const script = (letter: string): string => (/\p{Script=Cyrillic}/u.test(letter) ? "Cyrillic" : "Greek");

/** Words in which a letter of another script stands for a Latin one; not words of that script. */
const lookAlikes = (text: string): OddLetters[] =>
  [...text.matchAll(/.*[\u0370-\u052f].*/g)].flatMap(({ 0: line, index }) => inLine(line, index));

function inLine(line: string, start: number): OddLetters[] {
  const words = [...line.matchAll(word)].filter(([found]) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(found));
  const foreign = words.some(
    ([found]) =>
      !/\p{Script=Latin}/u.test(found) && [...found].some((letter) => /\p{L}/u.test(letter) && !twins.has(letter)),
  );
  return words.flatMap(({ 0: found, index }) => {
    const letter = [...found].find((one) => twins.has(one));
    const mixed = /[\p{Script=Latin}\p{Nd}]/u.test(found);
    if (letter === undefined || (!mixed && foreign)) return [];
    const meant = [...found].map((one) => twins.get(one) ?? one).join("");
    if (!/^[\p{Script=Latin}\p{M}\p{N}_-]+$/u.test(meant)) return [];
    return [
      {
        at: start + index,
        found,
        meant,
        message: `the ${letter} in ${JSON.stringify(found)} is a ${script(letter)} letter that looks like ${twins.get(letter)!}; write ${JSON.stringify(meant)}`,
      },
    ];
  });
}

/** Signs of one letter or more that stand for others: ﬁ, 𝐛𝐨𝐥𝐝, and full-width ones where no Chinese, Japanese or Korean stands beside them. A ＝ that begins a cell is told as the formula it is: = would be refused as well. */
const compatible = (text: string): OddLetters[] =>
  [
    ...text.matchAll(
      /[\p{L}\p{M}]*[\ufb00-\ufb06\u{1d400}-\u{1d7ff}][\p{L}\p{M}\u{1d400}-\u{1d7ff}]*|(?!(?<=[\n,]"?)＝)[Ａ-Ｚａ-ｚ０-９＜＞＝＂／＃＊｛｝](?:[\uff01-\uff5e\w =/"'-]*[\uff01-\uff5e])?/gu,
    ),
  ].flatMap(({ 0: found, index }) => {
    const around = text.slice(Math.max(0, text.lastIndexOf("\n", index)), (text + "\n").indexOf("\n", index));
    if (
      /^[\uff01-\uff5e]/.test(found) &&
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(around)
    )
      return [];
    const meant = found.normalize("NFKC");
    return [{ at: index, found, meant, message: `${found} has joined, styled or full-width letters; write ${meant}` }];
  });
