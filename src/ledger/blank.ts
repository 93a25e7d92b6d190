/** The same text, as long as before and with the same lines, with spaces in place of a part. */
export const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, " ") + text.slice(to);
