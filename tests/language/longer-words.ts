/** Words by about three tenths longer, in letters that the fonts have, as another language's may be; slots, and places of a day and a month, stay. */
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
