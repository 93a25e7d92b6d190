/**
 * Words about three tenths longer, as another language's may be, in letters that the fonts have; slots, and
 * placeholders of a day and a month, stay.
 */
export function longerWords(words: string, part = 0.3): string {
  let owed = 0;
  return words.replace(/\{[^{}]*\}|%[dm]|[A-Za-z]+/g, (word) => {
    if (/^[{%]/.test(word)) return word;
    owed += word.length * part;
    const more = Math.round(owed);
    owed -= more;
    return word + "n".repeat(Math.max(0, more));
  });
}
