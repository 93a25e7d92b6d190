/** A place where a line may end, invisible and of no width. */
const breakPoint = "\u200b";

/** Scripts written without spaces between words. */
const spaceless = new Set(["Hans", "Hant", "Jpan"]);

/** What may not begin a line: closing and dividing signs, dashes, and the small words that belong to the one before. */
const notFirst = /^[，。、；：？！）》〉」』】”’…—·％%,.;:!?)\]}–\-~～×°的了着地得们吗呢吧]/u;
/** Endings that the dictionary parts from their word: 数据库, 买对方, 彼得森, 习近平, 进口商, 劳工统计局. */
const ending = /^(?:[库国者率量额方森商局室业]|近平)$/u;
/** What may not end one: opening signs, signs before a number, the sign inside a name, and what a verb must follow: 民企所占, but not 研究所. */
const notLast = /(?:[（《〈「『【“‘(\[{$+−~约近第·–\-—…]|(?<![究场务易])所)$/u;

/** Numbers with their units, dates, their patterns and times stand on one line: 3233.2亿美元, 6月8日, %m月%d日, 0时01分. */
const whole =
  /(?:\d[\d.,]*|%[a-z])(?:万亿|亿|万)?(?:美元|元|个百分点|个岗位|个点|蒲式耳|[\p{Script=Han}％]|%(?![a-z]))?(?:(?:\d+|%[a-z])[日分])?/gu;

/**
 * Single characters that the dictionary makes no word of are mostly a name's, and stay together; not these, which stand
 * alone. A longer run than `longestName` is no name.
 */
const alone = /[对从为在与和是或及到由被把比给向以而但就都也还又才只已占等将有说称让个这那第年月日]/u;
const single = /^\p{Script=Han}$/u;
const longestName = 5;

/** Signs that are a whole em in Chinese words and narrow in Latin ones, and letters that tell which. */
const eitherWidth = /[“”‘’…—·]/;
const fullWidth = /[\u2e80-\uffef]/;

const splitters = new Map<string, Intl.Segmenter>();
function segmentsOf(words: string, language: string): Iterable<{ readonly segment: string; readonly index: number }> {
  const splitter = splitters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  splitters.set(language, splitter);
  return splitter.segment(words);
}

/**
 * Marks where lines may break in a language written without spaces: between its words, with the rules for what may not
 * begin or end a line. Words of other languages break at their spaces and are returned as they are. Pictures split
 * lines at these marks (`wrapWords`).
 */
export function withBreaks(words: string, language: string): string {
  if (!spaceless.has(new Intl.Locale(language).maximize().script ?? "")) return words;
  const inside = new Set(
    [...words.matchAll(whole)].flatMap(({ index, 0: { length } }) =>
      Array.from({ length: length - 1 }, (_, i) => index + i + 1),
    ),
  );
  const parts: string[] = [];
  let run = 0;
  for (const { segment, index } of segmentsOf(words, language)) {
    const before = parts.at(-1);
    const lone = single.test(segment) && !alone.test(segment) && !ending.test(segment);
    run = lone ? run + 1 : 0;
    const joins =
      before !== undefined &&
      (inside.has(index) ||
        notFirst.test(segment) ||
        ending.test(segment) ||
        notLast.test(before) ||
        /\s$/.test(before) ||
        /^\s/.test(segment) ||
        (/[\w&.]$/.test(before) && /^[\w&]/.test(segment)) ||
        (run > 1 && run <= longestName) ||
        // measured by itself, such a part would be taken for Latin
        (eitherWidth.test(before) && !fullWidth.test(before)));
    if (joins) parts[parts.length - 1] += segment;
    else parts.push(segment);
  }
  return parts.join(breakPoint);
}
