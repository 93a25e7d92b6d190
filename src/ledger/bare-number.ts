/** The plain number in what somebody wrote as one: 1234.5 in “1,234.5”, 200 in “US$200 billion” and in “2OO”, 16.5 in “16,5”; undefined where there is none, or more than one. */
export function bareNumber(text: string): string | undefined {
  const digits = /^(?=.*\d)[-\d.,OoIl]+$/.test(text) ? text.replace(/[Oo]/g, "0").replace(/[Il]/g, "1") : text; // letters that look like digits
  const found = digits
    .replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, "")
    .replace(/^(\D*\d+),(\d{1,2}(?!\d)[^\d.,]*)$/, "$1.$2")
    .match(/[-\u2212]?\d+(?:\.\d+)?/g);
  return found?.length === 1 ? found[0].replace("\u2212", "-") : undefined;
}
